import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads `recommendations/<cycle>.csv`, one file after another.
struct RecommendationReader {
  enum Column: String, CSVColumn {
    case id
    case organization
    case cluster
    case indicator
    case text
    case addressee
    case due
    case state
    case approvedBy = "approved-by"

    var aliases: [String] {
      switch self {
      case .id: ["номер"]
      case .organization: ["организация"]
      case .cluster: ["кластер"]
      case .indicator: ["показатель"]
      case .text: ["текст", "рекомендация"]
      case .addressee: ["адресат"]
      case .due: ["срок"]
      case .state: ["состояние"]
      case .approvedBy: ["утверждено", "чем утверждено", "кем утверждено"]
      }
    }

    var isRequired: Bool { self == .id || self == .text }
  }

  /// What people write for a state in their own language.
  private static let meanings: [String: Recommendation.State] = [
    "запланировано": .planned, "в работе": .inProgress, "выполнено": .done,
    "перенесено": .postponed, "отменено": .cancelled, "не требуется": .notNeeded,
  ]

  private var subjects: JudgementSubjects
  private var ids = IdentifierRegister(owner: "рекомендации")

  init(subjects: JudgementSubjects) {
    self.subjects = subjects
  }

  mutating func read(
    _ table: CSVTable, _ year: Int, log: inout DiagnosticLog
  ) -> [Recommendation] {
    guard let columns = CSVColumns<Column>(of: table, log: &log) else { return [] }
    var recommendations: [Recommendation] = []
    for row in table.rows {
      if let found = recommendation(row, columns, year, log: &log) {
        recommendations.append(found)
      }
    }
    return recommendations
  }

  private mutating func recommendation(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, _ year: Int, log: inout DiagnosticLog
  ) -> Recommendation? {
    guard let id = columns[.id], let text = columns[.text] else { return nil }
    let isComplete = [id, text].map { row.required($0, log: &log) != nil }
    guard isComplete == [true, true],
      ids.take(row[id].text, at: row[id].position, log: &log)
    else { return nil }
    var found = Recommendation(id: .init(row[id].text), year: year, text: row[text].text)
    let isPlaced = readSubject(row, columns, into: &found, log: &log)
    found.addressee = row.filled(columns[.addressee]).flatMap {
      AddresseeText.addressee($0.text, at: $0.position, log: &log)
    }
    found.due = row.filled(columns[.due])?.date(log: &log)
    found.state = row.filled(columns[.state])?.choice(meanings: Self.meanings, log: &log)
    if let cell = row.filled(columns[.approvedBy]) {
      found.approvedBy = subjects.document(of: cell, log: &log)
    } else {
      let place = columns[.approvedBy].map { row[$0].position } ?? row.position
      log.report(.unapproved(found.id.text, subjects, at: place))
    }
    return isPlaced ? found : nil
  }

  /// Whether whom and what the row names is known.
  private mutating func readSubject(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, into found: inout Recommendation,
    log: inout DiagnosticLog
  ) -> Bool {
    let cells = (row.filled(columns[.organization]), row.filled(columns[.indicator]))
    found.organization = cells.0.flatMap { subjects.records.organization(of: $0, log: &log) }
    let indicator = cells.1.flatMap { subjects.indicator(of: $0, log: &log) }
    found.indicator = indicator?.id
    if let cell = row.filled(columns[.cluster]) {
      let title = subjects.clusterTitle(for: cell.text)
      found.cluster = title
      if !subjects.clusters.contains(title) {
        log.report(.unknownCluster(cell, known: subjects.clusters.sorted()))
        return false
      }
    }
    if let cell = cells.0, let indicator, subjects.concernsHead(indicator) {
      log.report(.recommendationOfHead(cell, indicator.id.text))
      return false
    }
    return (cells.0 == nil) == (found.organization == nil)
      && (cells.1 == nil) == (found.indicator == nil)
  }
}

extension Diagnostic {
  fileprivate static func unapproved(
    _ id: String, _ subjects: JudgementSubjects, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .incompleteValue, .warning, at: position,
      "Рекомендация «\(id)» остаётся проектом: не указан документ, которым она утверждена",
      text: id, hint: "Укажите документ папки documents: протокол или приказ",
      example: subjects.exampleDocument)
  }

  fileprivate static func unknownCluster(_ cell: CSVTable.Cell, known: [String]) -> Self {
    Diagnostic(
      .unknownValue, .error, at: cell.position,
      "Кластера «\(cell.text)» нет в organizations.csv", text: cell.text,
      hint: nearestName(to: cell.text, among: known).map { "Возможно, имелось в виду «\($0)»" }
        ?? "Исправьте название кластера", example: known.first)
  }

  fileprivate static func recommendationOfHead(
    _ cell: CSVTable.Cell, _ indicator: String
  ) -> Self {
    Diagnostic(
      .publicHead, .error, at: cell.position,
      "Рекомендация называет организацию «\(cell.text)», а показатель «\(indicator)» говорит "
        + "о самом её руководителе", text: cell.text,
      hint: "Удалите организацию: такая рекомендация обращена ко всем руководителям")
  }
}
