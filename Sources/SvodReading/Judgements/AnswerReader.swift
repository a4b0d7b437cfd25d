import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads `answers.csv`.
enum AnswerReader {
  enum Column: String, CSVColumn {
    case indicator
    case organization
    case cycle
    case document
    case clause
    case text

    var aliases: [String] {
      switch self {
      case .indicator: ["показатель"]
      case .organization: ["организация"]
      case .cycle: ["цикл", "год"]
      case .document: ["документ"]
      case .clause: ["пункт"]
      case .text: ["текст", "мера", "мероприятие"]
      }
    }

    var isRequired: Bool { self == .indicator || self == .cycle }
  }

  static func read(
    _ table: CSVTable, _ subjects: JudgementSubjects, log: inout DiagnosticLog
  ) -> [Answer] {
    guard let columns = CSVColumns<Column>(of: table, log: &log) else { return [] }
    var subjects = subjects
    return table.rows.compactMap { answer($0, columns, &subjects, log: &log) }
  }

  private static func answer(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, _ subjects: inout JudgementSubjects,
    log: inout DiagnosticLog
  ) -> Answer? {
    guard let indicator = columns[.indicator], let cycle = columns[.cycle] else { return nil }
    let isComplete = [indicator, cycle].map { row.required($0, log: &log) != nil }
    guard isComplete == [true, true] else { return nil }
    let entry = subjects.indicator(of: row[indicator], log: &log)
    let year = subjects.records.year(of: row[cycle], log: &log)
    let organizationCell = row.filled(columns[.organization])
    let organization = organizationCell.flatMap {
      subjects.records.organization(of: $0, log: &log)
    }
    guard let entry, let year, (organizationCell == nil) == (organization == nil) else {
      return nil
    }
    var answer = Answer(indicator: entry.id, organization: organization, year: year)
    answer.text = row.filled(columns[.text])?.text
    readPlace(row, columns, subjects, into: &answer, log: &log)
    if answer.text == nil, row.filled(columns[.document]) == nil {
      log.report(.nothingSaid(row, columns, subjects))
      return nil
    }
    return answer
  }

  private static func readPlace(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, _ subjects: JudgementSubjects,
    into answer: inout Answer, log: inout DiagnosticLog
  ) {
    let clause = row.filled(columns[.clause])
    guard let cell = row.filled(columns[.document]) else {
      if let clause { log.report(.clauseOfNothing(clause)) }
      return
    }
    answer.document = subjects.document(of: cell, log: &log)
    guard let clause, let document = answer.document else { return }
    answer.clause = clause.text
    answer.anchor = subjects.anchor(of: clause, in: document, log: &log)
  }
}

extension Diagnostic {
  fileprivate static func nothingSaid(
    _ row: CSVTable.Row, _ columns: CSVColumns<AnswerReader.Column>, _ subjects: JudgementSubjects
  ) -> Self {
    Diagnostic(
      .incompleteValue, .error, at: columns[.document].map { row[$0].position } ?? row.position,
      "Не указано, что делается: нет ни документа, ни текста",
      hint: "Укажите документ и пункт или напишите меру в столбце «text»",
      example: subjects.exampleDocument)
  }

  fileprivate static func clauseOfNothing(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .misplacedValue, .error, at: cell.position,
      "Пункт «\(cell.text)» указан без документа", text: cell.text,
      hint: "Укажите документ в столбце «document» или удалите пункт")
  }
}
