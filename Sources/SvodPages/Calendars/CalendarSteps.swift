import SvodNumbers

/// Times that follow one another in equal steps, so that a rule can say them all.
struct CalendarSteps {
  private let step: PlanCalendar.Rule.Step
  private let last: CalendarDate

  /// Nil for fewer than three times, and for times that no one rule makes.
  ///
  /// Two times make a step, but no rule: «март, октябрь» are two terms of one year.
  init?(_ times: [ClosedRange<CalendarDate>]) {
    guard times.count > 2, let first = times.first, let last = times.last else { return nil }
    let lengths = Set(times.map { $0.lowerBound.days(to: $0.upperBound) })
    let starts = times.map(\.lowerBound)
    guard lengths.count == 1, let step = Self.step(of: starts, from: first.lowerBound) else {
      return nil
    }
    self.step = step
    self.last = last.lowerBound
  }

  func rule(isEndless: Bool) -> PlanCalendar.Rule {
    PlanCalendar.Rule(step: step, until: isEndless ? nil : last)
  }

  private static func step(
    of days: [CalendarDate], from first: CalendarDate
  ) -> PlanCalendar.Rule.Step? {
    let months = (days[1].year - first.year) * 12 + days[1].month - first.month
    let length = first.days(to: days[1])
    guard length > 0 else { return nil }
    let makes = { (next: (Int) -> CalendarDate) in
      days.enumerated().allSatisfy { $0.element == next($0.offset) }
    }
    if first.isLastOfMonth, days.allSatisfy(\.isLastOfMonth), months > 0,
      makes({ first.adding(months: $0 * months).lastOfMonth })
    {
      return .monthEnds(months)
    }
    // From the 29th on, a rule leaves out the months that have no such day.
    if months > 0, first.day <= 28, makes({ first.adding(months: $0 * months) }) {
      return .months(months)
    }
    return makes({ first.adding(days: $0 * length) }) ? .days(length) : nil
  }
}

extension CalendarDate {
  fileprivate var isLastOfMonth: Bool { day == Self.dayCount(ofMonth: month, year: year) }

  fileprivate var lastOfMonth: CalendarDate {
    adding(days: Self.dayCount(ofMonth: month, year: year) - day)
  }
}
