import SvodContent
import SvodDiagnostics
import SvodFormats

/// Finds municipalities by id or name, in any spelling.
struct MunicipalityNames {
  let municipalities: [Municipality]
  private let reading: MunicipalityReading
  private var index: NameIndex

  init(_ reading: MunicipalityReading) {
    self.reading = reading
    municipalities = reading.municipalities
    index = NameIndex(
      ids: municipalities.map(\.id.text),
      names: municipalities.map { [$0.name] + [$0.genitive].compactMap(\.self) })
  }

  /// The place in the register of what a cell names.
  ///
  /// Reported are `unknown-municipality` and `ambiguous-name`.
  mutating func place(of cell: CSVTable.Cell, log: inout DiagnosticLog) -> Int? {
    switch index.match(cell.bytes) {
    case .one(let place):
      return place
    case .several(let places):
      log.report(.ambiguousMunicipality(cell, ids: places.map { municipalities[$0].id.text }))
      return nil
    case .none:
      if !reading.isUnusable(cell.text) {
        log.report(.unknownMunicipality(cell, among: municipalities))
      }
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownMunicipality(
    _ cell: CSVTable.Cell, among municipalities: [Municipality]
  ) -> Self {
    let known = municipalities.map(\.id.text) + municipalities.map(\.name)
    let nearest = nearestName(to: cell.text, among: known)
    return Diagnostic(
      .unknownMunicipality, .error, at: cell.position,
      "Муниципалитета «\(cell.text)» нет в municipalities.csv", text: cell.text,
      hint: nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Исправьте название или добавьте муниципалитет в municipalities.csv",
      example: nearest)
  }

  fileprivate static func ambiguousMunicipality(_ cell: CSVTable.Cell, ids: [String]) -> Self {
    Diagnostic(
      .ambiguousName, .error, at: cell.position,
      "Название «\(cell.text)» носят несколько муниципалитетов", text: cell.text,
      hint: "Укажите идентификатор: " + ids.map { "«\($0)»" }.joined(separator: " или "),
      example: ids.first)
  }
}
