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
  private struct Key: Hashable {
    let year: Int
    let indicator: Int
    let organization: Int
    let bucket: String
  }

  let organizations: [Organization]
  let indicators: [ObservedIndicator]
  let documents: KnownNames
  private(set) var organizationNames: OrganizationNames
  private(set) var indicatorNames: IndicatorNames
  private(set) var table: ObservationTable
  private var places: [Key: FilePosition] = [:]

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
    table.files.append(file.printed)
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

  /// Reads one value and puts it into the table.
  mutating func take(
    _ cells: ObservationCells, of row: CSVTable.Row, _ indicator: ObservedIndicator,
    for subject: Subject, year: Int, log: inout DiagnosticLog
  ) {
    let reader = EntryReader(row: row, cells: cells, indicator: indicator)
    guard reader.saysSomething else {
      reportLoneRemark(cells, of: row, log: &log)
      return
    }
    let flags = row.filled(cells.flags).map { FlagWord.flags(in: $0, log: &log) } ?? []
    let remark = remark(cells, of: row, log: &log)
    let entry = reader.entry(log: &log)
    guard fits(indicator, subject, entry: entry, row: row, cells: cells, log: &log) else {
      return
    }
    if indicator.kind == .growth || indicator.kind == .distribution {
      register(cells, of: row, indicator, subject, year: year, log: &log)
      return
    }
    guard let entry else { return }
    let observation = Observation(
      entry: entry, flags: flags, file: UInt16(clamping: table.files.count - 1),
      line: UInt32(clamping: row.line))
    store(observation, remark, indicator, subject, year: year, cells, row, log: &log)
  }

  private mutating func store(
    _ observation: Observation, _ remark: ObservationTable.Remark?,
    _ indicator: ObservedIndicator, _ subject: Subject, year: Int, _ cells: ObservationCells,
    _ row: CSVTable.Row, log: inout DiagnosticLog
  ) {
    var earlier: Observation?
    table.update(year: year, indicator: indicator.place) { column in
      switch subject {
      case .organization(let place):
        guard column.organizations[place].entry == .none else {
          earlier = column.organizations[place]
          return
        }
        column.organizations[place] = observation
        if let remark { column.remarks[place] = remark }
      case .municipality:
        guard column.municipality.entry == .none else {
          earlier = column.municipality
          return
        }
        column.municipality = observation
        if let remark { column.remarks[-1] = remark }
      case .oneMunicipality:
        break
      }
    }
    guard let earlier else { return }
    let first = FilePosition(file: table.files[Int(earlier.file)], line: Int(earlier.line))
    log.report(.duplicateValue(position(cells, of: row), indicator.id, first: first))
  }
}

extension ObservationReader {
  /// The first cell of a value that is filled.
  func position(_ cells: ObservationCells, of row: CSVTable.Row) -> FilePosition {
    let index = (cells.measured + [cells.status].compactMap(\.self)).first { !row[$0].isEmpty }
    return index.map { row[$0].position } ?? row.position
  }

  private func remark(
    _ cells: ObservationCells, of row: CSVTable.Row, log: inout DiagnosticLog
  ) -> ObservationTable.Remark? {
    let note = row.filled(cells.note)?.text
    let document = row.filled(cells.document)
    guard note != nil || document != nil else { return nil }
    let isKnown = document.map {
      documents.accept($0.text, at: $0.position, severity: .warning, log: &log)
    }
    return .init(note: note, document: isKnown == true ? document.map { .init($0.text) } : nil)
  }

  private func reportLoneRemark(
    _ cells: ObservationCells, of row: CSVTable.Row, log: inout DiagnosticLog
  ) {
    for index in [cells.note, cells.flags] {
      if let cell = row.filled(index) { log.report(.loneRemark(cell)) }
    }
  }

  /// Whether the indicator measures the subject; if not, that is reported.
  private func fits(
    _ indicator: ObservedIndicator, _ subject: Subject, entry: Observation.Entry?,
    row: CSVTable.Row, cells: ObservationCells, log: inout DiagnosticLog
  ) -> Bool {
    guard case .organization(let place) = subject else { return true }
    if entry == .absent(.notApplicable), !indicator.isMunicipal { return true }
    if !indicator.isMunicipal, indicator.applies[place] { return true }
    log.report(
      .inapplicable(indicator, organizations[place], at: position(cells, of: row)))
    return false
  }

  /// Finds second values of the kinds that the table does not hold yet.
  private mutating func register(
    _ cells: ObservationCells, of row: CSVTable.Row, _ indicator: ObservedIndicator,
    _ subject: Subject, year: Int, log: inout DiagnosticLog
  ) {
    let bucket = row.filled(cells.bucket)?.text ?? ""
    if indicator.kind == .distribution, !indicator.buckets.contains(bucket) {
      log.report(
        .unknownBucket(bucket, indicator, at: row.filled(cells.bucket)?.position ?? row.position))
      return
    }
    let organization: Int
    switch subject {
    case .organization(let place): organization = place
    case .municipality: organization = -1
    case .oneMunicipality: return
    }
    let key = Key(
      year: year, indicator: indicator.place, organization: organization, bucket: bucket)
    let position = position(cells, of: row)
    if let first = places[key] {
      log.report(.duplicateValue(position, indicator.id, first: first))
    } else {
      places[key] = position
    }
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

  fileprivate static func duplicateValue(
    _ position: FilePosition, _ indicator: String, first: FilePosition
  ) -> Self {
    Diagnostic(
      .duplicateValue, .error, at: position,
      "Значение показателя «\(indicator)» за этот год уже указано", text: indicator,
      hint: "Оставьте одно из двух значений",
      notes: [.init(at: first, "Первое значение указано здесь")])
  }

  fileprivate static func inapplicable(
    _ indicator: ObservedIndicator, _ organization: Organization, at position: FilePosition
  ) -> Self {
    let subject =
      indicator.isMunicipal ? "собирается только по муниципалитету" : "к ней не относится"
    return Diagnostic(
      .inapplicableIndicator, .error, at: position,
      "Организация «\(organization.shortName)»: показатель «\(indicator.id)» \(subject)",
      text: indicator.id,
      hint: indicator.isMunicipal
        ? "Очистите ячейку организации" : "Исправьте строку или ключ «applies-to» показателя")
  }

  fileprivate static func unknownBucket(
    _ bucket: String, _ indicator: ObservedIndicator, at position: FilePosition
  ) -> Self {
    let list = indicator.buckets.joined(separator: ", ")
    return Diagnostic(
      .unknownValue, .error, at: position,
      bucket.isEmpty
        ? "Не указан интервал показателя «\(indicator.id)»"
        : "У показателя «\(indicator.id)» нет интервала «\(bucket)»",
      text: bucket.isEmpty ? nil : bucket,
      hint: nearestName(to: bucket, among: indicator.buckets).map {
        "Возможно, имелось в виду «\($0)»"
      } ?? "Укажите в столбце «bucket» один из интервалов: \(list)",
      example: indicator.buckets.first)
  }

  fileprivate static func loneRemark(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .incompleteValue, .warning, at: cell.position,
      "«\(cell.text)» стоит без значения и без статуса", text: cell.text,
      hint: "Укажите значение или статус", example: "not-submitted")
  }
}
