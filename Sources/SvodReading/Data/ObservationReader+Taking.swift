import SvodContent
import SvodDiagnostics
import SvodFormats

extension ObservationReader {
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
    guard fits(indicator, subject, year: year, entry: entry, at: position(cells, of: row), &log)
    else { return }
    // A number that cannot be used is reported; its bucket is filled all the same.
    guard entry != nil || indicator.kind == .distribution else { return }
    let observation = Observation(
      entry: entry ?? .none, flags: flags, file: UInt16(clamping: table.files.count - 1),
      line: UInt32(clamping: row.line))
    if indicator.kind == .distribution {
      takePart(observation, remark, indicator, subject, year: year, cells, row, log: &log)
    } else {
      store(observation, remark, indicator, subject, year: year, cells, row, log: &log)
    }
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
      case .area(let area):
        guard column[area].entry == .none else {
          earlier = column[area]
          return
        }
        column.areas[area] = observation
      }
      if let remark { column.remarks[subject] = remark }
    }
    guard let earlier else { return }
    let first = FilePosition(
      file: table.files[Int(earlier.file)].printed, line: Int(earlier.line))
    reportSecond(of: indicator, subject, year: year, cells, row, first: first, log: &log)
  }
}

extension ObservationReader {
  /// The first cell of a value that is filled.
  private func firstCell(_ cells: ObservationCells, of row: CSVTable.Row) -> CSVTable.Cell? {
    (cells.measured + [cells.status].compactMap(\.self)).first { !row[$0].isEmpty }
      .map { row[$0] }
  }

  func position(_ cells: ObservationCells, of row: CSVTable.Row) -> FilePosition {
    firstCell(cells, of: row)?.position ?? row.position
  }

  func reportSecond(
    of indicator: ObservedIndicator, _ subject: Subject, year: Int, _ cells: ObservationCells,
    _ row: CSVTable.Row, first: FilePosition, log: inout DiagnosticLog
  ) {
    let owner = name(of: subject)
    guard let cell = firstCell(cells, of: row) else { return }
    var finding = Diagnostic.secondValue(
      cell, "\(owner), «\(indicator.id)», \(year) год", first: first)
    if case .area = subject, !indicator.isMunicipal {
      finding.hint = "Укажите организацию: строка без неё читается как данные муниципалитета"
    }
    log.report(finding)
  }

  /// Whose value it is, as findings call it.
  func name(of subject: Subject) -> String {
    switch subject {
    case .organization(let place): organizations[place].shortName
    case .area(.municipality(let place)): municipalities[place].name
    case .area(.section): municipalities.isEmpty ? "Муниципалитет" : "Регион"
    }
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
    _ indicator: ObservedIndicator, _ subject: Subject, year: Int, entry: Observation.Entry?,
    at position: @autoclosure () -> FilePosition, _ log: inout DiagnosticLog
  ) -> Bool {
    guard case .organization(let place) = subject else { return true }
    if entry == .absent(.notApplicable), !indicator.isMunicipal { return true }
    let organization = organizations[place]
    if !indicator.isMunicipal, indicator.applies(to: organization, at: place, in: year) {
      return true
    }
    log.report(.inapplicable(indicator, organization, in: year, at: position()))
    return false
  }
}

extension Diagnostic {
  fileprivate static func secondValue(
    _ cell: CSVTable.Cell, _ subject: String, first: FilePosition
  ) -> Self {
    Diagnostic(
      .duplicateValue, .error, at: cell.position,
      "\(subject): значение «\(cell.text)» указано вторым", text: cell.text,
      hint: "Оставьте одно из двух значений",
      notes: [.init(at: first, "Первое значение указано здесь")])
  }

  fileprivate static func inapplicable(
    _ indicator: ObservedIndicator, _ organization: Organization, in year: Int,
    at position: FilePosition
  ) -> Self {
    let sets = indicator.setNames
    let subject =
      indicator.isMunicipal
      ? "собирается только по муниципалитету"
      : sets.isEmpty
        ? "к ней не относится"
        : "к ней в \(year) году не относится: в набор «\(sets.joined(separator: ", "))» она не входит"
    return Diagnostic(
      .inapplicableIndicator, .error, at: position,
      "Организация «\(organization.shortName)»: показатель «\(indicator.id)» \(subject)",
      text: indicator.id,
      hint: indicator.isMunicipal
        ? "Очистите ячейку организации"
        : sets.isEmpty
          ? "Исправьте строку или ключ «applies-to» показателя"
          : "Исправьте строку или состав набора в sets.csv")
  }

  fileprivate static func loneRemark(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .incompleteValue, .warning, at: cell.position,
      "«\(cell.text)» стоит без значения и без статуса", text: cell.text,
      hint: "Укажите значение или статус", example: "не представлено")
  }
}
