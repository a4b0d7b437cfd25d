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
}
