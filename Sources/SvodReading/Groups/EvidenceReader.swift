import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads `evidence.csv`.
struct EvidenceReader {
  enum Column: String, CSVColumn {
    case direction
    case component
    case cycle
    case document
    case clause
    case scanPage = "scan-page"

    var aliases: [String] {
      switch self {
      case .direction: ["направление"]
      case .component: ["компонент"]
      case .cycle: ["цикл", "год"]
      case .document: ["документ"]
      case .clause: ["пункт"]
      case .scanPage: ["страница скана", "страница"]
      }
    }

    var isRequired: Bool { self == .direction || self == .component || self == .document }
  }

  let subjects: ManagementSubjects

  func read(_ table: CSVTable, log: inout DiagnosticLog) -> [Evidence] {
    guard let columns = CSVColumns<Column>(of: table, log: &log) else { return [] }
    return table.rows.compactMap { evidence($0, columns, log: &log) }
  }

  private func evidence(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, log: inout DiagnosticLog
  ) -> Evidence? {
    guard let direction = columns[.direction], let component = columns[.component],
      let document = columns[.document]
    else { return nil }
    let isComplete = [direction, component, document].map { row.required($0, log: &log) != nil }
    guard isComplete == [true, true, true] else { return nil }
    let directions = directions(of: row[direction], log: &log)
    let isKnown = subjects.components.accept(
      row[component].text, at: row[component].position, severity: .error, log: &log)
    let source = subjects.link(
      row[document], clause: row.filled(columns[.clause]), log: &log)
    let year = row.filled(columns[.cycle]).flatMap {
      subjects.judged.records.year(of: $0, log: &log)
    }
    guard let directions, isKnown, let source else { return nil }
    var evidence = Evidence(
      directions: directions, component: .init(row[component].text), year: year, source: source,
      position: row[direction].position)
    evidence.scanPage = row.filled(columns[.scanPage])?.text
    return evidence
  }

  /// None for `all`; nil where not one is known.
  private func directions(
    of cell: CSVTable.Cell, log: inout DiagnosticLog
  ) -> [Direction.ID]? {
    if cell.text == "all" { return [] }
    let known = cell.parts.filter {
      subjects.directions.accept($0, at: cell.position, severity: .error, log: &log)
    }
    return known.isEmpty ? nil : known.map { .init($0) }
  }
}
