import SvodNumbers

/// A day in a form that people write and the contract does not take.
enum WrittenDate {
  /// What to type for a date that could not be read.
  ///
  /// - Returns: the day of «27/8/2021» or «27 августа 2021 г.» as `2021-08-27`; where the day is
  ///   not sure, another one that shows the form.
  static func example(for text: String) -> String {
    date(text).map { "\($0)" } ?? "2021-08-27"
  }

  private static func date(_ text: String) -> CalendarDate? {
    let parts = text.split { ".-/ \u{A0}".contains($0) }.filter { !["г", "года"].contains($0) }
    guard parts.count == 3, let month = month(parts[1]) else { return nil }
    let isYearFirst = parts[0].count == 4
    let (year, day) = isYearFirst ? (parts[0], parts[2]) : (parts[2], parts[0])
    guard year.count == 4, let year = Int(year), let day = Int(day) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func month(_ text: Substring) -> Int? {
    Int(text) ?? SpreadsheetDate.month(named: text)
  }
}
