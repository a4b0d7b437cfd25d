package import SvodNumbers

/// Which days are working days: weekends by the week, all else by the year's calendar.
package struct WorkingCalendar: Sendable, Hashable {
  package enum Day: String, Sendable, Hashable, CaseIterable {
    case nonWorking = "non-working"
    case working
  }

  private var exceptions: [CalendarDate: Day]
  private var years: Set<Int>
  private var notes: [CalendarDate: String] = [:]

  /// - Parameters:
  ///   - exceptions: non-working days besides weekends, and weekends that are worked.
  ///   - years: the years that have a calendar, even one without exceptions.
  package init(_ exceptions: [CalendarDate: Day] = [:], years: Set<Int> = []) {
    self.exceptions = exceptions
    self.years = years
  }

  /// Sets what kind of day a date is, and why.
  package mutating func add(_ day: Day, on date: CalendarDate, note: String? = nil) {
    exceptions[date] = day
    notes[date] = note
  }

  /// Why a date is not as its weekday would have it; nil where the author does not say.
  package func note(on date: CalendarDate) -> String? { notes[date] }

  /// Marks a year as one that has a calendar.
  package mutating func add(year: Int) { years.insert(year) }

  package func isWorking(_ date: CalendarDate) -> Bool {
    switch exceptions[date] {
    case .working: true
    case .nonWorking: false
    case nil: date.weekday.rawValue < CalendarDate.Weekday.saturday.rawValue
    }
  }

  /// The years of a term that have no calendar: for them only weekends were known.
  package func yearsMissing(from start: CalendarDate, through end: CalendarDate) -> [Int] {
    guard start <= end else { return [] }
    return (start.year...end.year).filter { !years.contains($0) }
  }

  /// The working day so many working days after a date, which itself is not counted.
  ///
  /// - Parameters:
  ///   - count: negative for days before the date.
  ///   - date: any day, working or not.
  /// - Returns: the date itself for a count of 0.
  package func date(workingDays count: Int, after date: CalendarDate) -> CalendarDate {
    var day = date
    for _ in 0..<abs(count) { day = nextWorkingDay(from: day, step: count.signum()) }
    return day
  }

  /// A date moved off a non-working day.
  package func shifted(_ date: CalendarDate, by shift: DayShift) -> CalendarDate {
    if isWorking(date) { return date }
    switch shift {
    case .none: return date
    case .next: return nextWorkingDay(from: date, step: 1)
    case .previous: return nextWorkingDay(from: date, step: -1)
    }
  }

  /// The working days of a month in their order.
  package func workingDays(ofMonth month: Int, year: Int) -> [CalendarDate] {
    (1...CalendarDate.dayCount(ofMonth: month, year: year)).compactMap {
      CalendarDate(year: year, month: month, day: $0)
    }.filter(isWorking)
  }

  private func nextWorkingDay(from date: CalendarDate, step: Int) -> CalendarDate {
    var day = date.adding(days: step)
    while !isWorking(day) { day = day.adding(days: step) }
    return day
  }
}

/// Where a term goes that ends on a non-working day.
///
/// Article 193 of the Civil Code of Russia moves it to the next working day; for internal plans
/// that is an analogy, so that it is a setting.
package enum DayShift: String, Sendable, Hashable, CaseIterable {
  case none
  case next
  case previous
}
