import SvodContent
import SvodDiagnostics
import SvodFormats

/// What rows of the small tables have in common: a cycle and an organization.
struct RecordSubjects {
  /// Years of the section's cycles.
  let years: [Int]
  private var organizations: OrganizationNames
  private let register: [Organization]

  init(years: [Int], organizations: OrganizationReading) {
    self.years = years
    self.organizations = OrganizationNames(organizations)
    register = organizations.organizations
  }

  /// The year of a cell; one without a cycle of its own is reported, but kept.
  func year(of cell: CSVTable.Cell, log: inout DiagnosticLog) -> Int? {
    guard let year = cell.year(log: &log) else { return nil }
    if !years.contains(year) { log.report(.unknownCycle(cell, years: years)) }
    return year
  }

  /// The organization of a cell that is not empty.
  mutating func organization(
    of cell: CSVTable.Cell, log: inout DiagnosticLog
  ) -> Organization.ID? {
    organizations.place(of: cell, log: &log).map { register[$0].id }
  }
}

extension Diagnostic {
  fileprivate static func unknownCycle(_ cell: CSVTable.Cell, years: [Int]) -> Self {
    let list = years.map { "\($0)" }.joined(separator: ", ")
    return Diagnostic(
      .unknownCycle, .warning, at: cell.position, "Цикла «\(cell.text)» в разделе нет",
      text: cell.text, hint: "Укажите один из циклов: \(list)", example: years.last.map { "\($0)" })
  }
}
