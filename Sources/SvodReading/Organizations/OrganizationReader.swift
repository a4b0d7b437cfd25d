import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodLanguage

/// What `organizations.csv` says.
struct OrganizationReading {
  var organizations: [Organization] = []
  /// Ids and names of rows that could not be read, in any spelling.
  var unusable: Set<String> = []
  /// Whether the table could be read at all.
  var isReadable = true

  /// Whether a name belongs to a row that could not be read, which is reported there.
  func isUnusable(_ name: String) -> Bool {
    !isReadable
      || name.utf8.count <= NameIndex.longestName && unusable.contains(RussianFold.folded(name))
  }
}

/// Reads `organizations.csv`.
enum OrganizationReader {
  enum Column: String, CSVColumn {
    case id
    case name
    case shortName = "short-name"
    case kind
    case locality
    case municipality
    case cluster
    case website
    case opened
    case closed
    case successor
    case formerNames = "former-names"
    case formerIDs = "former-ids"

    var aliases: [String] {
      switch self {
      case .id: ["код", "идентификатор"]
      case .name: ["наименование", "название", "полное наименование"]
      case .shortName: ["краткое наименование", "краткое название"]
      case .kind: ["вид", "тип"]
      case .locality: ["населённый пункт"]
      case .municipality: ["муниципалитет"]
      case .cluster: ["кластер"]
      case .website: ["сайт"]
      case .opened: ["открыта", "дата открытия"]
      case .closed: ["закрыта", "дата закрытия"]
      case .successor: ["преемник", "правопреемник"]
      case .formerNames: ["прежние наименования", "прежние названия"]
      case .formerIDs: ["прежние коды", "прежние идентификаторы"]
      }
    }

    var isRequired: Bool { [.id, .name, .kind].contains(self) }
  }

  /// Reads the register in the order of the file.
  ///
  /// Municipalities are given in a regional section, where every organization has one.
  static func read(
    _ table: CSVTable, of municipalities: MunicipalityNames? = nil, log: inout DiagnosticLog
  ) -> OrganizationReading {
    guard let columns = CSVColumns<Column>(of: table, log: &log) else {
      return OrganizationReading(isReadable: false)
    }
    var reading = OrganizationReading()
    var ids = IdentifierRegister(owner: "организации")
    var successors: [CSVTable.Cell] = []
    for row in table.rows {
      guard let organization = organization(row, columns, ids: &ids, log: &log) else {
        let names =
          [Column.id, .name, .shortName].compactMap { columns[$0, row]?.writtenValue }
          + (columns[.formerNames, row]?.parts ?? [])
        reading.unusable.formUnion(names.map(RussianFold.folded))
        continue
      }
      reading.organizations.append(organization)
      if organization.successor != nil, let cell = columns[.successor, row] {
        successors.append(cell)
      }
    }
    checkSuccessors(successors, among: reading, log: &log)
    OrganizationMunicipalities(table, columns, municipalities).add(to: &reading, log: &log)
    return reading
  }

  private static let kindWords: [String: Organization.Kind] = [
    "школа": .school, "сош": .school, "оош": .school, "гимназия": .school, "лицей": .school,
    "детский сад": .kindergarten, "доу": .kindergarten, "дошкольное": .kindergarten,
    "дополнительное": .supplementary, "допобразование": .supplementary,
    "дополнительное образование": .supplementary, "иное": .other, "другое": .other,
  ]

  private static func organization(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, ids: inout IdentifierRegister,
    log: inout DiagnosticLog
  ) -> Organization? {
    guard let idColumn = columns[.id], let nameColumn = columns[.name],
      let kindColumn = columns[.kind]
    else { return nil }
    let id = row.required(idColumn, log: &log)
    let name = row.required(nameColumn, log: &log)
    let kind = row.required(kindColumn, log: &log)
      .flatMap { _ in row[kindColumn].choice(meanings: kindWords, log: &log) }
    guard let id, ids.take(id, at: row[idColumn].position, log: &log), let name, let kind else {
      return nil
    }
    var organization = Organization(
      id: .init(id), name: name,
      shortName: columns[.shortName, row]?.writtenValue ?? name, kind: kind,
      position: row[idColumn].position)
    organization.locality = columns[.locality, row]?.writtenValue
    organization.cluster = columns[.cluster, row]?.writtenValue
    organization.website = columns[.website, row]?.webAddress(log: &log)
    organization.formerNames = columns[.formerNames, row]?.parts ?? []
    organization.formerIDs = columns[.formerIDs, row]?.parts ?? []
    readTime(of: &organization, row, columns, log: &log)
    return organization
  }

  private static func readTime(
    of organization: inout Organization, _ row: CSVTable.Row, _ columns: CSVColumns<Column>,
    log: inout DiagnosticLog
  ) {
    organization.opened = columns[.opened, row]?.date(log: &log)
    organization.closed = columns[.closed, row]?.date(log: &log)
    organization.successor = columns[.successor, row]?.writtenValue.map { .init($0) }
    if let opened = organization.opened, let closed = organization.closed, closed < opened,
      let cell = columns[.closed, row]
    {
      log.report(.closedBeforeOpened(cell, opened: "\(opened)"))
    }
  }

  private static func checkSuccessors(
    _ cells: [CSVTable.Cell], among reading: OrganizationReading, log: inout DiagnosticLog
  ) {
    let known = reading.organizations.map(\.id.text)
    let set = Set(known)
    for cell in cells where !set.contains(cell.text) && !reading.isUnusable(cell.text) {
      let own = reading.organizations.filter { $0.successor?.text == cell.text }.map(\.id.text)
      log.report(.unknownSuccessor(cell, known: known.filter { !own.contains($0) }))
    }
  }
}

extension Diagnostic {
  fileprivate static func closedBeforeOpened(_ cell: CSVTable.Cell, opened: String) -> Self {
    Diagnostic(
      .badDate, .error, at: cell.position,
      "Организация закрыта «\(cell.text)», раньше, чем открыта (\(opened))", text: cell.text,
      hint: "Исправьте одну из двух дат", example: opened)
  }

  fileprivate static func unknownSuccessor(_ cell: CSVTable.Cell, known: [String]) -> Self {
    let nearest = nearestName(to: cell.text, among: known)
    return Diagnostic(
      .unknownOrganization, .error, at: cell.position,
      "Преемника «\(cell.text)» нет в organizations.csv", text: cell.text,
      hint: nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Укажите идентификатор организации из этой таблицы", example: nearest ?? known.first)
  }
}
