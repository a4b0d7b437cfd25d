import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodLanguage
import SvodNumbers

/// Reads data files of all cycles into one table of observations.
struct ObservationReader {
  typealias Subject = ObservationTable.Subject

  let organizations: [Organization]
  let indicators: [ObservedIndicator]
  let documents: KnownNames
  /// The section's own municipality, or its region, in any spelling.
  let sectionName: String?
  let municipalities: [Municipality]
  var municipalityNames: MunicipalityNames
  var organizationNames: OrganizationNames
  var indicatorNames: IndicatorNames
  var table: ObservationTable
  /// What rows say of distributions, until all files are read.
  var distributions: [DistributionParts.Key: DistributionParts] = [:]

  init(
    register: OrganizationReading, municipalities: MunicipalityReading,
    catalogue: [Indicator], names: IndicatorNames, entries: [CatalogueReading.Entry],
    documents: KnownNames, sectionName: String?
  ) {
    let organizations = register.organizations
    self.organizations = organizations
    self.documents = documents
    self.municipalities = municipalities.municipalities
    self.sectionName = sectionName.map { RussianFold.folded($0) }
    indicators = catalogue.enumerated().map { place, indicator in
      ObservedIndicator(
        place: place, indicator: indicator, entry: entries[place],
        organizations: organizations)
    }
    municipalityNames = MunicipalityNames(municipalities)
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
    guard let organization else { return area(municipality, log: &log).map(Subject.area) }
    guard let place = organizationNames.place(of: organization, log: &log) else { return nil }
    if let municipality { check(municipality, of: organizations[place], log: &log) }
    guard organizations[place].isOpen(in: year) else {
      log.report(.notOpen(organizations[place], in: year, at: organization.position))
      return nil
    }
    return .organization(place)
  }

  /// The area of a row without organization; nil where a municipality is named that is not known.
  private mutating func area(
    _ municipality: CSVTable.Cell?, log: inout DiagnosticLog
  ) -> Area? {
    guard let municipality, RussianFold.folded(municipality.text) != sectionName else {
      return .section
    }
    if municipalities.isEmpty {
      log.report(.otherMunicipality(municipality))
      return nil
    }
    return municipalityNames.place(of: municipality, log: &log).map(Area.municipality)
  }

  /// A row may name the municipality of its organization too, but no other one.
  private mutating func check(
    _ cell: CSVTable.Cell, of organization: Organization, log: inout DiagnosticLog
  ) {
    guard !municipalities.isEmpty, let own = organization.municipality,
      let place = municipalityNames.place(of: cell, log: &log),
      municipalities[place].id != own
    else { return }
    log.report(.foreignOrganization(cell, organization, of: own))
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

  fileprivate static func foreignOrganization(
    _ cell: CSVTable.Cell, _ organization: Organization, of municipality: Municipality.ID
  ) -> Self {
    Diagnostic(
      .valueMismatch, .warning, at: cell.position,
      "Организация «\(organization.shortName)» по реестру относится к муниципалитету "
        + "«\(municipality)», а в строке указан «\(cell.text)»", text: cell.text,
      hint: "Исправьте строку или столбец «municipality» в organizations.csv",
      example: municipality.text)
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
