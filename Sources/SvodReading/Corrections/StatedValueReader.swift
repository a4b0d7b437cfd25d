import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodLanguage
import SvodNumbers

/// Reads what people write for a value: «8 из 13», «8/13», «61,5 %», «да», «не представлено».
enum StatedValueReader {
  /// The value of a cell; nil and a finding where it cannot be told.
  static func value(
    in cell: CSVTable.Cell, of kind: Indicator.Kind, log: inout DiagnosticLog
  ) -> StatedValue? {
    let text = cell.text
    if let value = value(of: text, kind) { return value }
    log.report(SpreadsheetDate.isOne(text) ? .valueTurnedDate(cell) : .unreadable(cell, kind))
    return nil
  }

  private static func value(of text: String, _ kind: Indicator.Kind) -> StatedValue? {
    if case .absent(let absence)? = StatusWord(text) { return .absence(absence) }
    if text == Absence.zeroDenominator.rawValue { return .absence(.zeroDenominator) }
    switch kind {
    case .condition, .presence:
      return answers[text.lowercased()].map(StatedValue.answer) ?? members(in: text)
    case .share, .count, .mean, .growth: return members(in: text) ?? number(in: text)
    case .distribution: return nil
    }
  }

  private static let answers = [
    "да": true, "yes": true, "true": true, "1": true, "нет": false, "no": false, "false": false,
    "0": false,
  ]

  /// «8 из 13», «8/13»; a percentage in brackets behind them must be theirs.
  private static func members(in text: String) -> StatedValue? {
    let plain = text.replacing("\u{A0}", with: " ")
    let main = plain.prefix { $0 != "(" }
    let parts =
      main.contains("/") ? main.split(separator: "/") : main.split(separator: " из ")
    guard parts.count == 2, let numerator = try? ExactDecimal(parsing: parts[0]),
      let denominator = try? ExactDecimal(parsing: parts[1]), numerator <= denominator,
      !denominator.isZero, !numerator.isNegative
    else { return nil }
    let value = StatedValue.members(numerator, of: denominator)
    guard main.count < plain.count else { return value }
    let bracketed = plain.dropFirst(main.count + 1).prefix { $0 != ")" }
    guard let percentage = number(in: String(bracketed)),
      percentage.agrees(with: .share(numerator: numerator, denominator: denominator))
    else { return nil }
    return value
  }

  /// A number with a unit of letters or a percent sign behind it.
  private static func number(in text: String) -> StatedValue? {
    let digits = text.prefix { !($0.isLetter || $0 == "%") }
    let unit = text.dropFirst(digits.count)
    guard !unit.contains(where: \.isNumber),
      let number = try? ExactDecimal(parsing: digits)
    else { return nil }
    let decimals = digits.split(omittingEmptySubsequences: false) { ",.".contains($0) }
    let written = decimals.count == 2 ? decimals[1].count { $0.isNumber } : 0
    return .number(number, decimals: written)
  }
}

extension Diagnostic {
  fileprivate static func valueTurnedDate(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .spreadsheetDate, .error, at: cell.position,
      "Табличный редактор превратил значение в дату «\(cell.text)»", text: cell.text,
      hint: "Напишите число словами, чтобы его не приняли за дату", example: "8 из 13")
  }

  fileprivate static func unreadable(_ cell: CSVTable.Cell, _ kind: Indicator.Kind) -> Self {
    let (hint, example): (String, String?) =
      switch kind {
      case .share: ("Укажите, сколько из скольких, или долю в процентах", "8 из 13")
      case .condition, .presence: ("Укажите «да» или «нет»", "да")
      case .count, .mean: ("Укажите одно число", "61,5")
      case .growth: ("Укажите прирост в процентах", "5,2 %")
      case .distribution:
        ("Оставьте ячейку пустой: распределение одним числом не скажешь", nil)
      }
    return Diagnostic(
      .badNumber, .error, at: cell.position, "Значение «\(cell.text)» не читается",
      text: cell.text, hint: hint, example: example)
  }
}
