import SvodContent
import SvodDiagnostics
import SvodFormats

/// Finds indicators by id, or by a number that only one of them bears.
struct IndicatorNames {
  private let ids: [String]
  private let unusable: Set<String>
  private var index: NameIndex

  /// - Parameters:
  ///   - indicators: the catalogue.
  ///   - unusable: names in files that could not be read, which is reported elsewhere.
  init(_ indicators: [Indicator], unusable: Set<String>) {
    self.unusable = unusable
    ids = indicators.map(\.id.text)
    index = NameIndex(
      ids: ids, names: indicators.map { $0.number.map { [Self.plain($0)] } ?? [] })
  }

  /// The place in the catalogue of what a cell names.
  ///
  /// Reported are `unknown-indicator`, `ambiguous-name` and `spreadsheet-date`.
  mutating func place(of cell: CSVTable.Cell, log: inout DiagnosticLog) -> Int? {
    switch index.match(cell.bytes) {
    case .one(let place):
      return place
    case .none:
      return place(of: cell.text, at: cell.position, log: &log)
    case .several(let places):
      log.report(.ambiguousIndicator(cell.text, ids: places.map { ids[$0] }, at: cell.position))
      return nil
    }
  }

  /// The place in the catalogue of what a text names.
  func place(of text: String, at position: FilePosition, log: inout DiagnosticLog) -> Int? {
    switch match(text) {
    case .one(let place):
      return place
    case .several(let places):
      log.report(.ambiguousIndicator(text, ids: places.map { ids[$0] }, at: position))
    case .none where unusable.contains(Self.plain(text)):
      return nil
    case .none where SpreadsheetDate.isOne(text):
      log.report(.numberTurnedDate(text, at: position))
    case .none:
      log.report(
        .unknownIndicator(text, nearest: nearestName(to: text, among: ids), at: position))
    }
    return nil
  }

  /// The match for an id, or for a number with or without «п.» before it and a dot behind it.
  func match(_ text: String) -> NameIndex.Match {
    let match = index.match(text)
    guard case .none = match else { return match }
    return index.match(Self.plain(text))
  }

  /// Whether a text is the id or the number of one or more indicators.
  func bears(_ text: String) -> Bool {
    if case .none = match(text) { return false }
    return true
  }

  private static func plain(_ number: String) -> String {
    var plain = number.trimmed
    if plain.hasPrefix("п.") { plain = String(plain.dropFirst(2)).trimmed }
    while plain.hasSuffix(".") { plain.removeLast() }
    return plain
  }
}

extension Diagnostic {
  fileprivate static func unknownIndicator(
    _ text: String, nearest: String?, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .unknownIndicator, .error, at: position, "Показателя «\(text)» нет в папке indicators",
      text: text,
      hint: nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Исправьте имя или добавьте показатель в папку indicators",
      example: nearest)
  }

  fileprivate static func ambiguousIndicator(
    _ text: String, ids: [String], at position: FilePosition
  ) -> Self {
    Diagnostic(
      .ambiguousName, .error, at: position, "Номер «\(text)» носят несколько показателей",
      text: text,
      hint: "Укажите идентификатор: " + ids.map { "«\($0)»" }.joined(separator: " или "),
      example: ids.first)
  }

  fileprivate static func numberTurnedDate(_ text: String, at position: FilePosition) -> Self {
    Diagnostic(
      .spreadsheetDate, .error, at: position,
      "Табличный редактор превратил номер показателя в дату «\(text)»", text: text,
      hint: "Укажите идентификатор или номер с «п.» перед ним",
      example: "п. " + (SpreadsheetDate.number(in: text)?.replacing(",", with: ".") ?? "1.1"))
  }
}
