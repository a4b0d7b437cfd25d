import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads `zones/<cycle>.csv`.
enum ZoneDecisionReader {
  enum Column: String, CSVColumn {
    case zone
    case organization
    case indicator
    case state
    case approvedBy = "approved-by"
    case comment

    var aliases: [String] {
      switch self {
      case .zone: ["зона", "правило"]
      case .organization: ["организация"]
      case .indicator: ["показатель"]
      case .state: ["состояние"]
      case .approvedBy: ["утверждено", "чем утверждено", "кем утверждено"]
      case .comment: ["пояснение", "комментарий", "примечание"]
      }
    }

    var isRequired: Bool { self == .zone || self == .indicator || self == .state }
  }

  private struct Key: Hashable {
    let rule: String
    let indicator: Indicator.ID
    let organization: Organization.ID?
  }

  /// What people write for a state in their own language.
  private static let meanings: [String: ZoneDecision.State] = [
    "проект": .draft, "черновик": .draft, "подтверждена": .confirmed, "утверждена": .confirmed,
    "отклонена": .rejected, "не подтверждена": .rejected,
  ]

  static func read(
    _ table: CSVTable, _ year: Int, _ subjects: JudgementSubjects, log: inout DiagnosticLog
  ) -> [ZoneDecision] {
    guard let columns = CSVColumns<Column>(of: table, log: &log) else { return [] }
    var subjects = subjects
    var first: [Key: FilePosition] = [:]
    var decisions: [ZoneDecision] = []
    for row in table.rows {
      guard let decision = decision(row, columns, year, &subjects, log: &log) else { continue }
      let key = Key(
        rule: decision.rule.text, indicator: decision.indicator,
        organization: decision.organization)
      if let earlier = first[key] {
        log.report(.repeatedDecision(decision, first: earlier))
        continue
      }
      first[key] = decision.position
      decisions.append(decision)
    }
    return decisions
  }

  private static func decision(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, _ year: Int,
    _ subjects: inout JudgementSubjects, log: inout DiagnosticLog
  ) -> ZoneDecision? {
    guard let zone = columns[.zone], let indicator = columns[.indicator],
      let state = columns[.state]
    else { return nil }
    let isComplete = [zone, indicator, state].map { row.required($0, log: &log) != nil }
    let organizationCell = row.filled(columns[.organization])
    let organization = organizationCell.flatMap {
      subjects.records.organization(of: $0, log: &log)
    }
    let document = row.filled(columns[.approvedBy]).map { subjects.document(of: $0, log: &log) }
    guard isComplete == [true, true, true] else { return nil }
    let isKnown = subjects.rules.accept(
      row[zone].text, at: row[zone].position, severity: .error, log: &log)
    let entry = subjects.indicator(of: row[indicator], log: &log)
    let decided = row[state].choice(of: ZoneDecision.State.self, meanings: meanings, log: &log)
    guard isKnown, let entry, let decided, (organizationCell == nil) == (organization == nil)
    else { return nil }
    var decision = ZoneDecision(
      year: year, rule: .init(row[zone].text), indicator: entry.id, organization: organization,
      state: decided, position: row[zone].position)
    decision.approvedBy = document ?? nil
    decision.comment = row.filled(columns[.comment])?.text
    if decided == .confirmed, document == nil { log.report(.noDocument(row, columns, subjects)) }
    return decision
  }
}

extension Diagnostic {
  fileprivate static func repeatedDecision(
    _ decision: ZoneDecision, first: FilePosition
  ) -> Self {
    Diagnostic(
      .duplicateValue, .error, at: decision.position,
      "Решение о зоне «\(decision.rule)» по показателю «\(decision.indicator)» указано дважды",
      text: decision.rule.text, hint: "Оставьте одну из двух строк",
      notes: [.init(at: first, "Впервые указано здесь")])
  }

  fileprivate static func noDocument(
    _ row: CSVTable.Row, _ columns: CSVColumns<ZoneDecisionReader.Column>,
    _ subjects: JudgementSubjects
  ) -> Self {
    Diagnostic(
      .incompleteValue, .warning,
      at: columns[.approvedBy].map { row[$0].position } ?? row.position,
      "Не указан документ, которым подтверждена проблемная зона",
      hint: "Укажите документ папки documents: протокол или приказ",
      example: subjects.exampleDocument)
  }
}
