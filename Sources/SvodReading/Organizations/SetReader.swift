import SvodContent
import SvodDiagnostics
import SvodFormats

/// The sets of `sets.csv`, in the order of their first rows.
struct SetReading {
  var sets: [OrganizationSet] = []
  /// Names that could not be read, which is reported elsewhere.
  var unusable: Set<String> = []

  var names: KnownNames { KnownNames(.set, sets.map(\.id.text), unusable: unusable) }
}

/// Reads `sets.csv`: which organizations belong to a named set, from when to when.
enum SetReader {
  enum Column: String, CSVColumn {
    case set
    case organization
    case from
    case to
    case title

    var aliases: [String] {
      switch self {
      case .set: ["набор"]
      case .organization: ["организация", "код"]
      case .from: ["с", "начало"]
      case .to: ["по", "конец"]
      case .title: ["название набора", "наименование набора"]
      }
    }

    var isRequired: Bool { self == .set || self == .organization }
  }

  private struct Member: Hashable {
    let set: String
    let organization: Organization.ID
  }

  static func read(
    _ table: CSVTable, register: OrganizationReading, log: inout DiagnosticLog
  ) -> SetReading {
    guard let columns = CSVColumns<Column>(of: table, log: &log),
      let setColumn = columns[.set], let organizationColumn = columns[.organization]
    else { return SetReading() }
    var names = OrganizationNames(register)
    var reading = SetReading()
    var earlier: [Member: [(held: HeldTime, position: FilePosition)]] = [:]
    for row in table.rows {
      let isComplete = [setColumn, organizationColumn].map { row.required($0, log: &log) != nil }
      let held = HeldTime(from: columns[.from], to: columns[.to], of: row, log: &log)
      guard isComplete == [true, true] else { continue }
      let cell = row[setColumn]
      let organization = names.place(of: row[organizationColumn], log: &log).map {
        register.organizations[$0].id
      }
      guard IdentifierRule.accepts(cell.text, at: cell.position, log: &log) else { continue }
      let place = reading.place(of: cell)
      let title = row.filled(columns[.title])?.text
      reading.sets[place].title = reading.sets[place].title ?? title
      guard let organization else { continue }
      let member = Member(set: cell.text, organization: organization)
      if let same = earlier[member]?.first(where: { $0.held.overlaps(held) }) {
        log.report(.memberTwice(cell, row[organizationColumn], first: same.position))
        continue
      }
      earlier[member, default: []].append((held, cell.position))
      reading.sets[place].members[organization, default: []].append(held)
    }
    return reading
  }
}

extension SetReading {
  /// The place of the set that a cell names; a new one is begun where there is none.
  fileprivate mutating func place(of cell: CSVTable.Cell) -> Int {
    if let place = sets.firstIndex(where: { $0.id.text == cell.text }) { return place }
    sets.append(OrganizationSet(id: .init(cell.text), position: cell.position))
    return sets.count - 1
  }
}

extension Diagnostic {
  fileprivate static func memberTwice(
    _ set: CSVTable.Cell, _ organization: CSVTable.Cell, first: FilePosition
  ) -> Self {
    Diagnostic(
      .duplicateValue, .error, at: organization.position,
      "Организация «\(organization.text)» входит в набор «\(set.text)» в одно и то же время дважды",
      text: organization.text,
      hint: "Оставьте одну из двух строк или укажите, с какого и по какое число она верна",
      notes: [.init(at: first, "Впервые указана здесь")])
  }
}
