import SvodContent
import SvodNumbers

extension DeadlineRecurrence {
  /// The times that the recurrence falls due in a plan; nil where nothing says from when.
  ///
  /// Those that end before the act was adopted are left out.
  func occurrences(in frame: PlanFrame, until day: CalendarDate) -> [DeadlineOccurrence]? {
    guard let beginning = frame.beginning else { return nil }
    let limit = frame.ending(until: day)
    // A day of the month after a period, and a stretch over the turn of a year, reach beyond it.
    let windows = period.windows(
      from: reachesOn ? beginning.adding(months: -(period.months ?? 0)) : beginning,
      through: limit, by: frame.calendar)
    return windows.flatMap { occurrences(in: $0, by: frame.calendar) }
      .filter { $0.touches(beginning, limit) && isInSeason($0) }
  }

  private var reachesOn: Bool {
    switch part {
    case .day(let day): day.month == .following
    case .stretches(let stretches): stretches.contains(where: \.wraps)
    case .whole, .weekday: false
    }
  }

  private func occurrences(
    in window: ClosedRange<CalendarDate>, by calendar: WorkingCalendar
  ) -> [DeadlineOccurrence] {
    switch part {
    case .whole: [DeadlineOccurrence(window)]
    case .stretches(let stretches):
      stretches.map { $0.occurrence(in: $0.year(in: window)) }.sorted { $0.order < $1.order }
    case .day(let day): [day.occurrence(closing: window, by: calendar)]
    case .weekday(let weekday):
      [window.lowerBound.adding(days: weekday - 1)].map { DeadlineOccurrence($0...$0) }
    }
  }

  private func isInSeason(_ occurrence: DeadlineOccurrence) -> Bool {
    guard let season, let day = occurrence.end ?? occurrence.start else { return true }
    return [day.year - 1, day.year].contains { year in
      let (start, end) = season.days(in: year)
      return start.map { $0 <= day } ?? true && end.map { day <= $0 } ?? true
    }
  }
}

extension DeadlineOccurrence {
  fileprivate var order: Int { firstDay?.dayNumber ?? 0 }
}

extension CalendarStretch {
  /// The year in which the stretch begins that lies in a period: of a school year, either.
  fileprivate func year(in window: ClosedRange<CalendarDate>) -> Int {
    let year = window.lowerBound.year
    guard let place = first ?? last else { return year }
    return place.days(in: year).upperBound < window.lowerBound ? year + 1 : year
  }
}

extension DayOfMonth {
  /// The day that closes a period, or a term that ends with it.
  fileprivate func occurrence(
    closing window: ClosedRange<CalendarDate>, by calendar: WorkingCalendar
  ) -> DeadlineOccurrence {
    let due: CalendarDate
    let start: CalendarDate
    switch month {
    case .own:
      (start, due) = (window.lowerBound, date(inMonthOf: window.upperBound, by: calendar))
    case .following:
      start = window.upperBound.adding(days: 1)
      due = date(inMonthOf: start, by: calendar)
    // The month is not guessed, and so nothing of it is ever overdue.
    case .unnamed: return DeadlineOccurrence(start: window.lowerBound, end: nil)
    }
    switch bound {
    case .on: return DeadlineOccurrence(due...due)
    case .until, .assumedUntil: return DeadlineOccurrence(min(start, due)...due)
    }
  }

  private func date(inMonthOf date: CalendarDate, by calendar: WorkingCalendar) -> CalendarDate {
    let last = CalendarDate.dayCount(ofMonth: date.month, year: date.year)
    let days =
      isWorking
      ? calendar.workingDays(ofMonth: date.month, year: date.year)
      : (1...last).compactMap { CalendarDate(year: date.year, month: date.month, day: $0) }
    switch day {
    case .last: return days.last ?? date
    case .number(let number): return days.prefix(number).last ?? date
    }
  }
}
