import SvodContent
import SvodDeadlines
import SvodNumbers
import Testing

extension String {
  /// The date that the text is.
  var date: CalendarDate {
    get throws { try #require(CalendarDate(parsing: self)) }
  }
}

extension [String: WorkingCalendar.Day] {
  var dated: [CalendarDate: WorkingCalendar.Day] {
    reduce(into: [:]) { days, entry in
      if let date = CalendarDate(parsing: entry.key) { days[date] = entry.value }
    }
  }
}

extension DeadlineOccurrence {
  /// «2021-03-01/2021-04-30», with «..» for an end that is not given.
  var summary: String { "\(start?.description ?? "..")/\(end?.description ?? "..")" }
}

extension PlanFrame {
  /// A plan's frame by its period and the day of its act, either of which may be empty.
  init(_ period: String, adopted: String, shift: DayShift = .none) {
    self.init(
      period: PlanFrame.period(parsing: period), adopted: CalendarDate(parsing: adopted),
      shift: shift)
  }
}
