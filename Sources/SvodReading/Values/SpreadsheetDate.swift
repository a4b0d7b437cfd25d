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
    let month = months.firstIndex { $0.contains(String(parts[1].prefix(3))) }.map { $0 + 1 }
    return (month ?? Int(parts[1])).map { "\(day),\($0)" }
  }

  private static let months = [
    ["янв", "jan"], ["фев", "feb"], ["мар", "mar"], ["апр", "apr"], ["май", "мая", "may"],
    ["июн", "jun"], ["июл", "jul"], ["авг", "aug"], ["сен", "sep"], ["окт", "oct"],
    ["ноя", "nov"], ["дек", "dec"],
  ]
}
