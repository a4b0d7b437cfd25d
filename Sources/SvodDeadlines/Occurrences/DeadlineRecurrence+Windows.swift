import SvodContent
import SvodNumbers

extension CalendarPeriod {
  /// The periods of the calendar that have a day between two days, in their order.
  ///
  /// Months, quarters and half-years lie in the year as the calendar has them; several years, weeks
  /// or days are counted from the first day.
  func windows(
    from first: CalendarDate, through last: CalendarDate, by calendar: WorkingCalendar
  ) -> [ClosedRange<CalendarDate>] {
    guard first <= last else { return [] }
    if unit == .workingDay {
      let days = (first.dayNumber...last.dayNumber).lazy.map(CalendarDate.init(dayNumber:))
        .filter(calendar.isWorking)
      return days.enumerated().filter { $0.offset.isMultiple(of: count) }.map { $1...$1 }
    }
    var windows: [ClosedRange<CalendarDate>] = []
    let anchor = anchor(of: first)
    var step = 0
    while start(anchor, step) <= last {
      let window = start(anchor, step)...start(anchor, step + 1).adding(days: -1)
      if window.upperBound >= first { windows.append(window) }
      step += 1
    }
    return windows
  }

  private func start(_ anchor: CalendarDate, _ step: Int) -> CalendarDate {
    if let months { return anchor.adding(months: step * months) }
    switch unit {
    case .week: return anchor.adding(days: step * count * 7)
    case .halfMonth: return anchor.adding(days: step * count * 15)
    case .day, .workingDay, .month, .quarter, .halfYear, .year, .schoolYear:
      return anchor.adding(days: step * count)
    }
  }

  /// The start of the period that all others are counted from.
  private func anchor(of first: CalendarDate) -> CalendarDate {
    switch unit {
    case .week: first.adding(days: 1 - first.weekday.rawValue)
    case .day, .workingDay, .halfMonth: first
    case .month, .quarter, .halfYear, .year:
      CalendarPlace.year(first.year).days(in: first.year).lowerBound
    case .schoolYear:
      CalendarPlace.schoolYear(first.month < 9 ? first.year - 1 : first.year)
        .days(in: first.year).lowerBound
    }
  }
}
