import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Reads `submissions.csv`.
enum SubmissionReader {
  enum Column: String, CSVColumn {
    case cycle
    case organization
    case date
    case by
    case checkedBy = "checked-by"
    case checked

    var aliases: [String] {
      switch self {
      case .cycle: ["цикл", "год"]
      case .organization: ["организация"]
      case .date: ["дата", "представлено"]
      case .by: ["представил", "кем представлено"]
      case .checkedBy: ["проверил", "кем проверено"]
      case .checked: ["проверено", "дата проверки"]
      }
    }

    var isRequired: Bool { self == .cycle || self == .organization }
  }

  private struct Key: Hashable {
    let year: Int
    let organization: Organization.ID
  }

  static func read(
    _ table: CSVTable, subjects: RecordSubjects, facts: inout [FactDate],
    log: inout DiagnosticLog
  ) -> [Submission] {
    guard let columns = CSVColumns<Column>(of: table, log: &log),
      let cycleColumn = columns[.cycle], let organizationColumn = columns[.organization]
    else { return [] }
    var subjects = subjects
    var first: [Key: FilePosition] = [:]
    var submissions: [Submission] = []
    for row in table.rows {
      let isComplete = [cycleColumn, organizationColumn].map {
        row.required($0, log: &log) != nil
      }
      guard isComplete == [true, true] else { continue }
      let year = subjects.year(of: row[cycleColumn], log: &log)
      let organization = subjects.organization(of: row[organizationColumn], log: &log)
      let dates = dates(row, columns, facts: &facts, log: &log)
      guard let year, let organization else { continue }
      let key = Key(year: year, organization: organization)
      if let earlier = first[key] {
        log.report(.repeatedSubmission(row[organizationColumn], year, first: earlier))
        continue
      }
      first[key] = row[organizationColumn].position
      var submission = Submission(year: year, organization: organization)
      (submission.date, submission.checked) = dates
      submission.by = row.filled(columns[.by])?.text
      submission.checkedBy = row.filled(columns[.checkedBy])?.text
      submissions.append(submission)
    }
    return submissions
  }

  private static func dates(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, facts: inout [FactDate],
    log: inout DiagnosticLog
  ) -> (date: CalendarDate?, checked: CalendarDate?) {
    let cells = (row.filled(columns[.date]), row.filled(columns[.checked]))
    let date = cells.0?.date(log: &log)
    let checked = cells.1?.date(log: &log)
    if let date, let cell = cells.0 { facts.append(FactDate(date, at: cell.position)) }
    if let checked, let cell = cells.1 { facts.append(FactDate(checked, at: cell.position)) }
    if let date, let checked, checked < date, let cell = cells.1 {
      log.report(.checkedTooEarly(cell, given: "\(date)"))
    }
    return (date, checked)
  }
}

extension Diagnostic {
  fileprivate static func repeatedSubmission(
    _ cell: CSVTable.Cell, _ year: Int, first: FilePosition
  ) -> Self {
    Diagnostic(
      .duplicateValue, .error, at: cell.position,
      "Сдача данных организации «\(cell.text)» за \(year) год указана дважды", text: cell.text,
      hint: "Оставьте одну из двух строк", notes: [.init(at: first, "Впервые указана здесь")])
  }

  fileprivate static func checkedTooEarly(_ cell: CSVTable.Cell, given: String) -> Self {
    Diagnostic(
      .badDate, .warning, at: cell.position,
      "Данные проверены «\(cell.text)», раньше, чем представлены (\(given))", text: cell.text,
      hint: "Исправьте одну из двух дат", example: given)
  }
}
