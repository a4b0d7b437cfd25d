package import SvodContent
package import SvodNumbers

/// One time that a deadline falls due.
package struct DeadlineOccurrence: Sendable, Hashable {
  /// Nil where the words only give an end.
  package var start: CalendarDate?
  /// The last day in time; nil where the words give none.
  package var end: CalendarDate?
  /// How often something is to be done between the two; nil for once.
  package var frequency: DeadlineFrequency?

  package init(
    start: CalendarDate?, end: CalendarDate?, frequency: DeadlineFrequency? = nil
  ) {
    self.start = start
    self.end = end
    self.frequency = frequency
  }

  init(_ days: ClosedRange<CalendarDate>, frequency: DeadlineFrequency? = nil) {
    self.init(start: days.lowerBound, end: days.upperBound, frequency: frequency)
  }

  /// The first day that is known of it.
  var firstDay: CalendarDate? { start ?? end }
}

/// What a plan says for the expressions in it: its period, when it was adopted, how to count.
package struct PlanFrame: Sendable, Hashable {
  /// The days that the plan is made for: «на 2021–2024 годы».
  package var period: ClosedRange<CalendarDate>?
  /// The date of the act: what recurs falls due from then on.
  package var adopted: CalendarDate?
  package var calendar: WorkingCalendar
  package var shift: DayShift

  package init(
    period: ClosedRange<CalendarDate>?, adopted: CalendarDate?,
    calendar: WorkingCalendar = WorkingCalendar(), shift: DayShift = .none
  ) {
    self.period = period
    self.adopted = adopted
    self.calendar = calendar
    self.shift = shift
  }

  /// The first day on which what recurs may fall due; nil where the plan says nothing of when.
  var beginning: CalendarDate? {
    guard let period else { return adopted }
    return adopted.map { max($0, period.lowerBound) } ?? period.lowerBound
  }

  /// The last such day, up to a day that the caller asks for.
  func ending(until day: CalendarDate) -> CalendarDate {
    period.map { min($0.upperBound, day) } ?? day
  }
}

extension PlanFrame {
  /// The days of a plan's period as its front matter or title gives it: «2021-2024», «на 2017 –
  /// 2025 годы», «2021/22 учебный год»; nil for anything without years.
  package static func period(parsing text: String) -> ClosedRange<CalendarDate>? {
    guard case .once(let stretches) = DeadlineReading(of: text).deadline, stretches.count == 1,
      let first = stretches[0].first, let last = stretches[0].last,
      let start = first.year, let end = last.year
    else { return nil }
    return first.days(in: start).lowerBound...last.days(in: end).upperBound
  }
}
