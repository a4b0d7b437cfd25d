import SvodContent
import SvodDiagnostics
import SvodFormats

/// Finds organizations by id, short, full or former name, in any spelling.
struct OrganizationNames {
  /// The edit distance to every name is dear; further unknown names get no nearest one.
  private static let nearestLimit = 50

  private let organizations: [Organization]
  private let register: OrganizationReading
  private var index: NameIndex
  private var hints: [String: String?] = [:]

  init(_ register: OrganizationReading) {
    self.register = register
    organizations = register.organizations
    index = NameIndex(
      ids: organizations.map(\.id.text),
      names: organizations.map { organization in
        [organization.name, organization.shortName] + organization.formerNames
          + organization.history.flatMap { [$0.name, $0.shortName].compactMap(\.self) }
      })
  }

  /// The place in the register of what a cell names.
  ///
  /// Reported are `unknown-organization` and `ambiguous-name`.
  mutating func place(of cell: CSVTable.Cell, log: inout DiagnosticLog) -> Int? {
    switch index.match(cell.bytes) {
    case .one(let place):
      return place
    case .several(let places):
      log.report(.ambiguousOrganization(cell, ids: places.map { organizations[$0].id.text }))
      return nil
    case .none:
      let name = cell.text
      if register.isUnusable(name) { return nil }
      log.report(.unknownOrganization(cell, name, nearest: nearest(to: name)))
      return nil
    }
  }

  private mutating func nearest(to name: String) -> String? {
    if let known = hints[name] { return known }
    guard hints.count < Self.nearestLimit else { return nil }
    let nearest = nearestName(
      to: name, among: organizations.map(\.id.text) + organizations.map(\.shortName))
    hints[name] = .some(nearest)
    return nearest
  }
}

extension Diagnostic {
  fileprivate static func unknownOrganization(
    _ cell: CSVTable.Cell, _ name: String, nearest: String?
  ) -> Self {
    Diagnostic(
      .unknownOrganization, .error, at: cell.position,
      "Организации «\(name)» нет в organizations.csv", text: name,
      hint: isTotal(name)
        ? "Удалите строку: итоги по муниципалитету раздел считает сам"
        : nearest.map { "Возможно, имелось в виду «\($0)»" }
          ?? "Исправьте название или добавьте организацию в organizations.csv",
      example: isTotal(name) ? nil : nearest)
  }

  /// Whether a row sums up the ones above it, as the last row of a sheet does.
  private static func isTotal(_ name: String) -> Bool {
    let words = ["итог", "всего", "сумма", "среднее", "в среднем", "по району", "по городу"]
    return words.contains(where: name.lowercased().hasPrefix)
  }

  fileprivate static func ambiguousOrganization(_ cell: CSVTable.Cell, ids: [String]) -> Self {
    Diagnostic(
      .ambiguousName, .error, at: cell.position,
      "Название «\(cell.text)» носят несколько организаций", text: cell.text,
      hint: "Укажите идентификатор: " + ids.map { "«\($0)»" }.joined(separator: " или "),
      example: ids.first)
  }
}
