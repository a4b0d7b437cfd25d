import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads `organization-history.csv` into the organizations.
enum OrganizationHistoryReader {
  enum Column: String, CSVColumn {
    case organization
    case from
    case to
    case name
    case shortName = "short-name"
    case cluster

    var aliases: [String] {
      switch self {
      case .organization: ["организация", "код"]
      case .from: ["с", "начало"]
      case .to: ["по", "конец"]
      case .name: ["наименование", "название"]
      case .shortName: ["краткое наименование", "краткое название"]
      case .cluster: ["кластер"]
      }
    }

    var isRequired: Bool { self == .organization }
  }

  /// Adds what held in former times, the earliest first.
  static func read(
    _ table: CSVTable, into register: inout OrganizationReading, log: inout DiagnosticLog
  ) {
    guard let columns = CSVColumns<Column>(of: table, log: &log),
      let organizationColumn = columns[.organization]
    else { return }
    var names = OrganizationNames(register)
    var rows: [Int: [(former: Organization.Former, row: CSVTable.Row)]] = [:]
    for row in table.rows where row.required(organizationColumn, log: &log) != nil {
      guard let place = names.place(of: row[organizationColumn], log: &log) else { continue }
      rows[place, default: []].append((former(row, columns, log: &log), row))
    }
    for (place, entries) in rows {
      let sorted = entries.sorted { start($0.former) < start($1.former) }
      reportOverlaps(sorted, log: &log)
      register.organizations[place].history = sorted.map(\.former)
    }
  }

  private static func start(_ former: Organization.Former) -> String {
    former.from.map { "\($0)" } ?? ""
  }

  private static func former(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, log: inout DiagnosticLog
  ) -> Organization.Former {
    let former = Organization.Former(
      from: columns[.from, row]?.date(log: &log), to: columns[.to, row]?.date(log: &log),
      name: columns[.name, row]?.writtenValue,
      shortName: columns[.shortName, row]?.writtenValue,
      cluster: columns[.cluster, row]?.writtenValue)
    if let from = former.from, let to = former.to, to < from, let cell = columns[.to, row] {
      log.report(.reversedTime(cell, from: "\(from)"))
    }
    return former
  }

  private static func reportOverlaps(
    _ entries: [(former: Organization.Former, row: CSVTable.Row)], log: inout DiagnosticLog
  ) {
    for (earlier, later) in zip(entries, entries.dropFirst())
    where earlier.former.to == nil || later.former.from == nil
      || start(later.former) <= (earlier.former.to.map { "\($0)" } ?? "")
    {
      log.report(.overlap(later.row, earlier: earlier.row))
    }
  }
}

extension Diagnostic {
  fileprivate static func reversedTime(_ cell: CSVTable.Cell, from: String) -> Self {
    Diagnostic(
      .badDate, .error, at: cell.position, "Срок кончается «\(cell.text)», раньше начала (\(from))",
      text: cell.text, hint: "Исправьте одну из двух дат", example: from)
  }

  fileprivate static func overlap(_ row: CSVTable.Row, earlier: CSVTable.Row) -> Self {
    Diagnostic(
      .duplicateValue, .error, at: row.position,
      "Сроки двух строк одной организации пересекаются",
      hint: "Укажите конец предыдущего срока раньше начала следующего",
      notes: [.init(at: earlier.position, "Предыдущий срок указан здесь")])
  }
}
