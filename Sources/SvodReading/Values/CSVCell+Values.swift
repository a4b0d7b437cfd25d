import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Values of the contract that tables hold; an empty cell says nothing, and what is of another
/// form is reported.
extension CSVTable.Cell {
  /// The text; nil when the cell is empty.
  var writtenValue: String? {
    let text = text
    return text.isEmpty ? nil : text
  }

  /// A day: `2021-08-27` or `27.08.2021`.
  func date(log: inout DiagnosticLog) -> CalendarDate? {
    guard let text = writtenValue else { return nil }
    if let date = CalendarDate(parsing: text) { return date }
    log.report(.badDate(self, text))
    return nil
  }

  /// A year of four digits.
  func year(log: inout DiagnosticLog) -> Int? {
    guard let text = writtenValue else { return nil }
    if let year = Int(yearDigits: text) { return year }
    log.report(.badYear(self, text))
    return nil
  }

  /// One of an enum's raw values; a finding offers the one that the author's own word means.
  func choice<Value: RawRepresentable<String> & CaseIterable>(
    of type: Value.Type = Value.self, meanings: [String: Value] = [:], log: inout DiagnosticLog
  ) -> Value? {
    guard let text = writtenValue else { return nil }
    if let value = Value(rawValue: text.lowercased()) { return value }
    log.report(
      .unknownValue(
        self, text, meant: meanings[text.lowercased()]?.rawValue,
        known: Value.allCases.map(\.rawValue)))
    return nil
  }

  /// An address of the web.
  func webAddress(log: inout DiagnosticLog) -> String? {
    guard let text = writtenValue else { return nil }
    if WebAddress.isSound(text) { return text }
    log.report(.badAddress(self, text))
    return nil
  }

  /// Texts separated by `|`.
  var parts: [String] {
    text.split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

extension CSVTable.Row {
  /// The text of a column that a row must fill; an empty cell is reported.
  func required(_ index: Int, log: inout DiagnosticLog) -> String? {
    let cell = self[index]
    if let text = cell.writtenValue { return text }
    log.report(.emptyCell(cell))
    return nil
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}

extension Diagnostic {
  fileprivate static func badDate(_ cell: CSVTable.Cell, _ text: String) -> Self {
    Diagnostic(
      .badDate, .error, at: cell.position, "Дата не читается: «\(text)»", text: text,
      hint: "Укажите существующую дату в таком виде", example: WrittenDate.example(for: text))
  }

  fileprivate static func badYear(_ cell: CSVTable.Cell, _ text: String) -> Self {
    Diagnostic(
      .unknownCycle, .error, at: cell.position, "Вместо года указано «\(text)»", text: text,
      hint: "Укажите год четырьмя цифрами", example: "2021")
  }

  fileprivate static func unknownValue(
    _ cell: CSVTable.Cell, _ text: String, meant: String?, known: [String]
  ) -> Self {
    let list = known.joined(separator: ", ")
    let nearest = meant ?? nearestName(to: text, among: known)
    return Diagnostic(
      .unknownValue, .error, at: cell.position, "Неизвестное значение «\(text)»", text: text,
      hint: nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Укажите одно из известных значений: \(list)", example: nearest ?? known.first)
  }

  fileprivate static func badAddress(_ cell: CSVTable.Cell, _ text: String) -> Self {
    Diagnostic(
      .badAddress, .error, at: cell.position, "Адрес не читается: «\(text)»", text: text,
      hint: "Укажите адрес, который начинается с «https://» или «http://»",
      example: "https://school-1.zarechny.example/")
  }

  fileprivate static func emptyCell(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .missingValue, .error, at: cell.position,
      "Не заполнена обязательная ячейка" + (cell.header.map { " столбца «\($0)»" } ?? ""),
      hint: "Заполните ячейку или удалите строку")
  }
}
