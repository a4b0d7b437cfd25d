import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads `clusters.csv` into the organizations: to which cluster each belonged, and when.
enum ClusterMemberReader {
  enum Column: String, CSVColumn {
    case organization
    case cluster
    case from
    case to

    var aliases: [String] {
      switch self {
      case .organization: ["организация", "код"]
      case .cluster: ["кластер"]
      case .from: ["с", "начало"]
      case .to: ["по", "конец"]
      }
    }

    var isRequired: Bool { self == .organization || self == .cluster }
  }

  static func read(
    _ table: CSVTable, into register: inout OrganizationReading, _ clusters: ClusterReading,
    log: inout DiagnosticLog
  ) {
    guard let columns = CSVColumns<Column>(of: table, log: &log),
      let organizationColumn = columns[.organization], let clusterColumn = columns[.cluster]
    else { return }
    var names = OrganizationNames(register)
    var earlier: [Int: [(held: HeldTime, position: FilePosition)]] = [:]
    for row in table.rows {
      let isComplete = [organizationColumn, clusterColumn].map {
        row.required($0, log: &log) != nil
      }
      let held = HeldTime(from: columns[.from], to: columns[.to], of: row, log: &log)
      guard isComplete == [true, true] else { continue }
      let cell = row[clusterColumn]
      let place = names.place(of: row[organizationColumn], log: &log)
      let isKnown =
        !clusters.isGiven
        || clusters.names.accept(cell.text, at: cell.position, severity: .error, log: &log)
      guard let place, isKnown else { continue }
      if let same = earlier[place]?.first(where: { $0.held.overlaps(held) }) {
        log.report(.twoClusters(row[organizationColumn], first: same.position))
        continue
      }
      earlier[place, default: []].append((held, row[organizationColumn].position))
      register.organizations[place].clusters.append(
        .init(cluster: clusters.title(for: cell.text), held: held))
    }
  }
}

extension Diagnostic {
  fileprivate static func twoClusters(_ cell: CSVTable.Cell, first: FilePosition) -> Self {
    Diagnostic(
      .duplicateValue, .error, at: cell.position,
      "Организация «\(cell.text)» отнесена к кластерам в одно и то же время дважды",
      text: cell.text,
      hint: "Оставьте одну из двух строк или укажите, с какого и по какое число она верна",
      notes: [.init(at: first, "Впервые отнесена здесь")])
  }
}
