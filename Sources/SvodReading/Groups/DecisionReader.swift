import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads `decisions.csv`.
struct DecisionReader {
  enum Column: String, CSVColumn {
    case id
    case document
    case clause
    case type
    case form
    case text
    case responsible
    case participants
    case due
    case state
    case evidence
    case indicators
    case answers

    var aliases: [String] {
      switch self {
      case .id: ["код", "номер"]
      case .document: ["документ"]
      case .clause: ["пункт"]
      case .type: ["вид"]
      case .form: ["форма"]
      case .text: ["текст", "решение"]
      case .responsible: ["ответственный", "ответственные", "исполнитель"]
      case .participants: ["участники"]
      case .due: ["срок"]
      case .state: ["состояние"]
      case .evidence: ["подтверждение"]
      case .indicators: ["показатели"]
      case .answers: ["на что отвечает", "рекомендации"]
      }
    }

    var isRequired: Bool { self == .id }
  }

  private static let states: [String: Recommendation.State] = [
    "запланировано": .planned, "в работе": .inProgress, "выполнено": .done,
    "перенесено": .postponed, "отменено": .cancelled, "не требуется": .notNeeded,
  ]

  var subjects: ManagementSubjects

  /// The ids of a table that can be read at all, so that rows may name later ones.
  static func ids(in table: CSVTable) -> [String] {
    var silent = DiagnosticLog()
    guard let id = CSVColumns<Column>(of: table, log: &silent)?[.id] else { return [] }
    return table.rows.map { $0[id].text }.filter { !$0.isEmpty }
  }

  mutating func read(_ table: CSVTable, log: inout DiagnosticLog) -> [ManagementDecision] {
    guard let columns = CSVColumns<Column>(of: table, log: &log), let id = columns[.id] else {
      return []
    }
    var ids = IdentifierRegister(owner: "решения")
    var decisions: [ManagementDecision] = []
    for row in table.rows {
      guard row.required(id, log: &log) != nil,
        ids.take(row[id].text, at: row[id].position, log: &log)
      else { continue }
      var decision = ManagementDecision(id: .init(row[id].text), position: row[id].position)
      readWhat(row, columns, into: &decision, log: &log)
      readWho(row, columns, into: &decision, log: &log)
      if decision.text == nil, decision.source == nil { log.report(.nothingDecided(row[id])) }
      decisions.append(decision)
    }
    return decisions
  }

  private func readWhat(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, into decision: inout ManagementDecision,
    log: inout DiagnosticLog
  ) {
    decision.text = row.filled(columns[.text])?.text
    decision.form = row.filled(columns[.form])?.text
    decision.source = subjects.link(
      row.filled(columns[.document]), clause: row.filled(columns[.clause]), log: &log)
    decision.kind = row.filled(columns[.type]).flatMap { cell in
      let meanings = ManagementDecision.Kind.meanings
      return meanings[cell.text.lowercased()] ?? cell.choice(meanings: meanings, log: &log)
    }
  }

  private mutating func readWho(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, into decision: inout ManagementDecision,
    log: inout DiagnosticLog
  ) {
    decision.responsible = row.filled(columns[.responsible])?.parts ?? []
    decision.participants = row.filled(columns[.participants])?.parts ?? []
    decision.due = row.filled(columns[.due])?.date(log: &log)
    decision.state = row.filled(columns[.state]).flatMap { cell in
      Self.states[cell.text.lowercased()] ?? cell.choice(meanings: Self.states, log: &log)
    }
    decision.indicators = subjects.indicators(of: row.filled(columns[.indicators]), log: &log)
    decision.answers = subjects.answered(by: row.filled(columns[.answers]), log: &log)
    guard let evidence = row.filled(columns[.evidence]) else { return }
    decision.evidence = evidence.parts.compactMap { text in
      if WebAddress.isSound(text) { return .address(text) }
      return subjects.link(text, at: evidence.position, log: &log).map { .act($0) }
    }
  }
}

extension ManagementDecision.Kind {
  /// What people write for a kind in their own language.
  static let meanings: [String: Self] = [
    "организующее": .organizing, "активизирующее": .activating,
    "координирующее": .coordinating, "контролирующее": .controlling,
    "стимулирующее": .rewarding, "рекомендательное": .advisory,
  ]
}

extension Diagnostic {
  fileprivate static func nothingDecided(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .incompleteValue, .error, at: cell.position,
      "У решения «\(cell.text)» нет ни текста, ни документа с пунктом", text: cell.text,
      hint: "Напишите решение в столбце «text» или укажите документ и пункт")
  }
}
