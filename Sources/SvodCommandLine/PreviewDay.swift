import ArgumentParser
import Foundation
import SvodNumbers

/// The day for which a preview is made: a date, or today.
///
/// The one place that reads the clock. A published section must be the same on every day; what a
/// plan will show on the day of a meeting is worth a look, and nothing of a preview is kept.
enum PreviewDay: ExpressibleByArgument {
  case date(CalendarDate)
  case today

  init?(argument: String) {
    if argument == "today" {
      self = .today
    } else if let date = CalendarDate(parsing: argument) {
      self = .date(date)
    } else {
      return nil
    }
  }

  /// The day as it is now, by this machine's clock and time zone.
  var date: CalendarDate? {
    switch self {
    case .date(let date): return date
    case .today:
      let parts = Calendar(identifier: .gregorian)
        .dateComponents([.year, .month, .day], from: Date())
      guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    }
  }
}
