import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads `comparability.csv`.
enum ComparabilityReader {
  enum Column: String, CSVColumn {
    case indicator
    case cycle
    case organization
    case reason

    var aliases: [String] {
      switch self {
      case .indicator: ["показатель"]
      case .cycle: ["цикл", "год"]
      case .organization: ["организация"]
      case .reason: ["причина"]
      }
    }

    var isRequired: Bool { self == .indicator || self == .cycle }
  }

  private struct Key: Hashable {
    let indicator: Indicator.ID
    let year: Int
    let organization: Organization.ID?
  }

  static func read(
    _ table: CSVTable, subjects: RecordSubjects, catalogue: [Indicator],
    names: IndicatorNames, log: inout DiagnosticLog
  ) -> [SeriesBreak] {
    guard let columns = CSVColumns<Column>(of: table, log: &log),
      let indicatorColumn = columns[.indicator], let cycleColumn = columns[.cycle]
    else { return [] }
    var subjects = subjects
    var names = names
    var first: [Key: FilePosition] = [:]
    var breaks: [SeriesBreak] = []
    for row in table.rows {
      let isComplete = [indicatorColumn, cycleColumn].map {
        row.required($0, log: &log) != nil
      }
      guard isComplete == [true, true] else { continue }
      let place = names.place(of: row[indicatorColumn], log: &log)
      let year = subjects.year(of: row[cycleColumn], log: &log)
      let organizationCell = row.filled(columns[.organization])
      let organization = organizationCell.flatMap { subjects.organization(of: $0, log: &log) }
      guard let place, let year, (organizationCell == nil) == (organization == nil) else {
        continue
      }
      let found = SeriesBreak(
        indicator: catalogue[place].id, year: year, organization: organization,
        reason: reason(row, columns, log: &log), position: row[indicatorColumn].position)
      let key = Key(indicator: found.indicator, year: year, organization: organization)
      if let earlier = first[key] {
        log.report(.repeatedBreak(found, first: earlier))
        continue
      }
      first[key] = found.position
      breaks.append(found)
    }
    return breaks.sorted { $0.position < $1.position }
  }

  private static func reason(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, log: inout DiagnosticLog
  ) -> String {
    if let reason = row.filled(columns[.reason])?.text { return reason }
    log.report(.noReason(at: columns[.reason].map { row[$0].position } ?? row.position))
    return ""
  }
}

extension Diagnostic {
  fileprivate static func repeatedBreak(_ found: SeriesBreak, first: FilePosition) -> Self {
    Diagnostic(
      .duplicateValue, .error, at: found.position,
      "Разрыв ряда показателя «\(found.indicator)» за \(found.year) год указан дважды",
      text: found.indicator.text, hint: "Оставьте одну из двух строк",
      notes: [.init(at: first, "Впервые указан здесь")])
  }

  fileprivate static func noReason(at position: FilePosition) -> Self {
    Diagnostic(
      .incompleteValue, .warning, at: position, "Не указана причина, по которой нельзя сравнивать",
      hint: "Укажите причину: она печатается рядом с показателем",
      example: "Изменилась методика расчёта")
  }
}
