import SvodContent
import SvodDiagnostics
import SvodFormats
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
  var organizationNames: OrganizationNames
  var indicatorNames: IndicatorNames
  var table: ObservationTable
  var places: [Key: FilePosition] = [:]

  init(
    register: OrganizationReading, catalogue: [Indicator], names: IndicatorNames,
    buckets: [[String]], documents: KnownNames
  ) {
    let organizations = register.organizations
    self.organizations = organizations
    self.documents = documents
    indicators = catalogue.enumerated().map { place, indicator in
      ObservedIndicator(
        place: place, indicator: indicator, buckets: buckets[place],
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
    if DataForm(of: source) == .wide {
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
      return municipality == nil ? .municipality : .oneMunicipality
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
