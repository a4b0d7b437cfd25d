import SvodNumbers

/// What spreadsheets make of `1.2`: «01.фев», «1-Feb», «01.02.2021».
enum SpreadsheetDate {
  /// Whether the text is a date where a number was meant.
  static func isOne(_ text: String) -> Bool {
    do throws(NumberProblem) {
      _ = try ExactDecimal(parsing: text)
      return false
    } catch {
      return error == .looksLikeDate
    }
  }

  /// The number that a spreadsheet has turned into a day: `8,9` in «08.сен»; nil for other dates.
  static func number(in text: String) -> String? {
    let parts = text.lowercased().split { ".-/ ".contains($0) }
    guard parts.count == 2, let day = Int(parts[0]) else { return nil }
    return (month(named: parts[1]) ?? Int(parts[1])).map { "\(day),\($0)" }
  }

  /// The number of a month by the first three letters of its name.
  static func month(named name: Substring) -> Int? {
    let beginning = String(name.lowercased().prefix(3))
    return months.firstIndex { $0.contains(beginning) }.map { $0 + 1 }
  }

  private static let months = [
    ["янв", "jan"], ["фев", "feb"], ["мар", "mar"], ["апр", "apr"], ["май", "мая", "may"],
    ["июн", "jun"], ["июл", "jul"], ["авг", "aug"], ["сен", "sep"], ["окт", "oct"],
    ["ноя", "nov"], ["дек", "dec"],
  ]
}
