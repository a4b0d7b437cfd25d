import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Reads `corrections.csv`.
struct CorrectionReader {
  private static let meanings: [String: CorrectionNotice.Kind] = [
    "исправление": .correction, "ошибка": .correction, "пересмотр": .revision,
    "уточнение": .revision,
  ]

  private var subjects: RecordSubjects
  private var indicators: IndicatorNames
  private let catalogue: [Indicator]
  private let check: CorrectionCheck

  /// - Parameters:
  ///   - subjects: the years and the organizations of the section.
  ///   - indicators: the names of the catalogue's entries.
  ///   - check: what the rows must hold together with.
  init(subjects: RecordSubjects, indicators: IndicatorNames, check: CorrectionCheck) {
    self.subjects = subjects
    self.indicators = indicators
    catalogue = check.catalogue
    self.check = check
  }

  /// The notices in the order of the table.
  ///
  /// What cannot be of a published value is reported and left out; that a notice and the data say
  /// something else is reported of the latest notice of a value.
  mutating func read(
    _ table: CSVTable, facts: inout [FactDate], log: inout DiagnosticLog
  ) -> [CorrectionNotice] {
    guard let columns = CSVColumns<CorrectionColumn>(of: table, log: &log) else { return [] }
    var notices: [CorrectionNotice] = []
    for row in table.rows {
      guard let notice = notice(row, columns, log: &log),
        check.isOfPublishedValue(notice, log: &log)
      else { continue }
      if let first = notices.first(where: { $0.isSame(as: notice) }) {
        log.report(.repeated(notice, first: first.position))
        continue
      }
      facts.append(FactDate(notice.date, at: notice.position))
      notices.append(notice)
    }
    check.compare(notices, log: &log)
    return notices
  }

  private mutating func notice(
    _ row: CSVTable.Row, _ columns: CSVColumns<CorrectionColumn>, log: inout DiagnosticLog
  ) -> CorrectionNotice? {
    guard let dateColumn = columns[.date], let kindColumn = columns[.kind],
      let cycleColumn = columns[.cycle], let indicatorColumn = columns[.indicator],
      let reasonColumn = columns[.reason]
    else { return nil }
    let required = [dateColumn, kindColumn, cycleColumn, indicatorColumn, reasonColumn]
      .map { row.required($0, log: &log) }
    guard !required.contains(nil) else { return nil }
    let date = row[dateColumn].date(log: &log)
    let kind = kind(in: row[kindColumn], log: &log)
    let year = subjects.year(of: row[cycleColumn], log: &log)
    let place = indicators.place(of: row[indicatorColumn], log: &log)
    let cell = row.filled(columns[.organization])
    let organization = cell.flatMap { subjects.organization(of: $0, log: &log) }
    guard let date, let kind, let year, subjects.years.contains(year), let place,
      (cell == nil) == (organization == nil)
    else { return nil }
    var notice = CorrectionNotice(
      date: date, kind: kind, year: year, organization: organization,
      indicator: catalogue[place].id, reason: row[reasonColumn].text,
      position: row[dateColumn].position)
    guard readValues(row, columns, of: catalogue[place].kind, into: &notice, log: &log) else {
      return nil
    }
    return notice
  }

  private func kind(
    in cell: CSVTable.Cell, log: inout DiagnosticLog
  ) -> CorrectionNotice.Kind? {
    Self.meanings[cell.text.lowercased()] ?? cell.choice(meanings: Self.meanings, log: &log)
  }

  /// Whether both values are told, or neither where none need be.
  private func readValues(
    _ row: CSVTable.Row, _ columns: CSVColumns<CorrectionColumn>, of kind: Indicator.Kind,
    into notice: inout CorrectionNotice, log: inout DiagnosticLog
  ) -> Bool {
    let (was, became) = (row.filled(columns[.was]), row.filled(columns[.became]))
    guard was != nil || became != nil else {
      if notice.organization == nil || kind == .distribution { return true }
      log.report(.untold(columns[.was].map { row[$0].position } ?? row.position))
      return false
    }
    guard let was, let became else {
      let column = was == nil ? columns[.was] : columns[.became]
      log.report(.untold(column.map { row[$0].position } ?? row.position))
      return false
    }
    notice.was = StatedValueReader.value(in: was, of: kind, log: &log)
    notice.became = StatedValueReader.value(in: became, of: kind, log: &log)
    guard notice.was != nil, notice.became != nil else { return false }
    if notice.was == notice.became {
      log.report(.unchanged(became))
      return false
    }
    return true
  }
}

extension CorrectionColumn: CSVColumn {
  var aliases: [String] {
    switch self {
    case .date: ["дата"]
    case .kind: ["вид"]
    case .cycle: ["цикл", "год"]
    case .organization: ["организация"]
    case .indicator: ["показатель"]
    case .was: ["было"]
    case .became: ["стало"]
    case .reason: ["причина"]
    }
  }

  var isRequired: Bool {
    switch self {
    case .date, .kind, .cycle, .indicator, .reason: true
    case .organization, .was, .became: false
    }
  }
}

extension CorrectionNotice {
  fileprivate func isSame(as other: CorrectionNotice) -> Bool {
    date == other.date && year == other.year && indicator == other.indicator
      && organization == other.organization
  }
}

extension Diagnostic {
  fileprivate static func repeated(_ notice: CorrectionNotice, first: FilePosition) -> Self {
    Diagnostic(
      .duplicateValue, .error, at: notice.position,
      "Исправление показателя «\(notice.indicator)» за \(notice.year) год указано дважды",
      text: notice.indicator.text,
      hint: "Оставьте одну строку; второе исправление того же значения пишут с другой датой",
      notes: [.init(at: first, "Впервые указано здесь")])
  }

  fileprivate static func untold(_ position: FilePosition) -> Self {
    Diagnostic(
      .incompleteValue, .error, at: position, "Не указано, что было и что стало",
      hint: "Заполните столбцы «was» и «became»: что стояло в разделе и что стоит теперь",
      example: "8 из 13")
  }

  fileprivate static func unchanged(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .valueMismatch, .error, at: cell.position,
      "Было и стало одно и то же: «\(cell.text)»", text: cell.text,
      hint: "Исправьте одно из двух значений или удалите строку")
  }
}
