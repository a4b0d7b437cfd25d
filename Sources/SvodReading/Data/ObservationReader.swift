import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodLanguage
import SvodNumbers

/// Reads data files of all cycles into one table of observations.
struct ObservationReader {
  /// Whom a row is about.
  enum Subject {
    /// By the register's order.
    case organization(Int)
    case municipality
    /// One of several municipalities, whose values come with regional sections.
    case oneMunicipality
  }

  /// What is observed, for values that the table does not hold.
  struct Key: Hashable {
    let year: Int
    let indicator: Int
    let organization: Int
    let bucket: String
  }

  let organizations: [Organization]
  let indicators: [ObservedIndicator]
  let documents: KnownNames
  /// The section's own municipality, in any spelling.
  let municipality: String?
  var organizationNames: OrganizationNames
  var indicatorNames: IndicatorNames
  var table: ObservationTable
  var places: [Key: FilePosition] = [:]

  init(
    register: OrganizationReading, catalogue: [Indicator], names: IndicatorNames,
    entries: [CatalogueReading.Entry], documents: KnownNames, municipality: String?
  ) {
    let organizations = register.organizations
    self.organizations = organizations
    self.documents = documents
    self.municipality = municipality.map { RussianFold.folded($0) }
    indicators = catalogue.enumerated().map { place, indicator in
      ObservedIndicator(
        place: place, indicator: indicator, entry: entries[place],
        organizations: organizations)
    }
    organizationNames = OrganizationNames(register)
    indicatorNames = names
    table = ObservationTable(organizationCount: organizations.count)
  }

  /// Reads a file of a cycle, in whichever form it has.
  mutating func read(_ file: ContentFile, year: Int, log: inout DiagnosticLog) {
    guard let source = file.table(log: &log) else { return }
    table.files.append(.init(path: file.file.path, printed: file.printed))
    if DataForm(of: source, indicators: indicatorNames) == .wide {
      readWide(source, year: year, log: &log)
    } else {
      readLong(source, year: year, log: &log)
    }
  }

  /// The subject of a row; nil where an organization is named that is not known or was not open.
  mutating func subject(
    organization: CSVTable.Cell?, municipality: CSVTable.Cell?, year: Int,
    log: inout DiagnosticLog
  ) -> Subject? {
    guard let organization else {
      guard let municipality, RussianFold.folded(municipality.text) != self.municipality else {
        return .municipality
      }
      log.report(.otherMunicipality(municipality))
      return .oneMunicipality
    }
    guard let place = organizationNames.place(of: organization, log: &log) else { return nil }
    guard organizations[place].isOpen(in: year) else {
      log.report(.notOpen(organizations[place], in: year, at: organization.position))
      return nil
    }
    return .organization(place)
  }

  /// The place in the catalogue of the indicator that a cell names.
  mutating func place(ofIndicator cell: CSVTable.Cell, log: inout DiagnosticLog) -> Int? {
    indicatorNames.place(of: cell, log: &log)
  }
}

extension Diagnostic {
  /// The rest of a table, pasted under it with a header of its own, is not read.
  static func secondHeader(_ row: CSVTable.Row, of table: CSVTable) -> Self {
    let last = table.rows.last?.line ?? row.line
    return Diagnostic(
      .secondHeader, .error, at: row.position,
      "Со строки \(row.line) начинается вторая таблица со своим заголовком, строки "
        + "\(row.line)–\(last) не прочитаны", text: row.first { !$0.isEmpty }?.text,
      hint: "Перенесите вторую таблицу в отдельный файл или удалите повторный заголовок")
  }

  fileprivate static func otherMunicipality(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .misplacedValue, .warning, at: cell.position,
      "Данные муниципалитета «\(cell.text)» не читаются: раздел составлен по одному муниципалитету",
      text: cell.text, hint: "Очистите ячейку, если это данные муниципалитета раздела")
  }

  fileprivate static func notOpen(
    _ organization: Organization, in year: Int, at position: FilePosition
  ) -> Self {
    if let closed = organization.closed, closed.year < year {
      return Diagnostic(
        .closedOrganization, .error, at: position,
        "Организация «\(organization.shortName)» закрыта \(closed), а данные указаны за \(year) год",
        text: organization.id.text,
        hint: organization.successor.map { "Укажите преемника «\($0)» или исправьте дату закрытия" }
          ?? "Проверьте организацию, год папки и дату закрытия")
    }
    let opened = organization.opened.map { "\($0)" } ?? ""
    return Diagnostic(
      .unopenedOrganization, .error, at: position,
      "Организация «\(organization.shortName)» открыта \(opened), а данные указаны за \(year) год",
      text: organization.id.text, hint: "Проверьте организацию, год папки и дату открытия")
  }
}
