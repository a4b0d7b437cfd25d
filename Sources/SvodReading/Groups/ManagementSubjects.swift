import SvodContent
import SvodDiagnostics
import SvodFormats

/// What the files of groups, meetings, decisions and effects may refer to.
struct ManagementSubjects {
  var judged: JudgementSubjects
  let directions: KnownNames
  let components: KnownNames
  var people = KnownNames(.person, [])
  var groups = KnownNames(.group, [])
  var meetings = KnownNames(.meeting, [])
  var recommendations = KnownNames(.recommendation, [])
  var decisions = KnownNames(.decision, [])

  init(judged: JudgementSubjects, heads: DocumentSubjects) {
    self.judged = judged
    directions = heads.directions
    components = heads.components
  }

  /// The place that a document's cell and a clause's cell name.
  func link(
    _ document: CSVTable.Cell?, clause: CSVTable.Cell?, log: inout DiagnosticLog
  ) -> ActLink? {
    guard let cell = document else {
      if let clause { log.report(.clauseOfNothing(clause)) }
      return nil
    }
    guard let id = judged.document(of: cell, log: &log) else { return nil }
    let anchor = clause.flatMap { judged.anchor(of: $0.text, at: $0.position, in: id, log: &log) }
    return ActLink(id, anchor: anchor, clause: anchor == nil ? nil : clause?.text)
  }

  /// `plan-2021#p-3-2`, or a document alone.
  func link(
    _ text: String, at position: FilePosition, log: inout DiagnosticLog
  ) -> ActLink? {
    let halves = text.split(separator: "#", maxSplits: 1).map(String.init)
    guard let document = halves.first,
      judged.documents.accept(document, at: position, severity: .error, log: &log)
    else { return nil }
    let id = Document.ID(document)
    guard halves.count == 2 else { return ActLink(id) }
    let anchor = judged.anchor(of: halves[1], at: position, in: id, log: &log)
    return ActLink(id, anchor: anchor, clause: anchor == nil ? nil : halves[1])
  }

  /// Ids of indicators, separated by `|`.
  mutating func indicators(
    of cell: CSVTable.Cell?, log: inout DiagnosticLog
  ) -> [Indicator.ID] {
    guard let cell else { return [] }
    return cell.parts.compactMap { text in
      judged.indicators.place(of: text, at: cell.position, log: &log)
        .map { judged.catalogue[$0].id }
    }
  }

  /// What a decision or a review answers: ids of recommendations and decisions, `document#clause`.
  func answered(
    by cell: CSVTable.Cell?, log: inout DiagnosticLog
  ) -> [AnsweredSubject] {
    guard let cell else { return [] }
    return cell.parts.compactMap { text in
      if recommendations.contains(text) { return .recommendation(.init(text)) }
      if decisions.contains(text) { return .decision(.init(text)) }
      if text.contains("#") || judged.documents.contains(text) {
        return link(text, at: cell.position, log: &log).map { .act($0) }
      }
      log.report(
        .unknownAnswered(text, known: recommendations.names + decisions.names, at: cell.position))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func clauseOfNothing(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .misplacedValue, .error, at: cell.position,
      "Пункт «\(cell.text)» указан без документа", text: cell.text,
      hint: "Укажите документ в столбце «document» или удалите пункт")
  }

  fileprivate static func unknownAnswered(
    _ text: String, known: [String], at position: FilePosition
  ) -> Self {
    let nearest = nearestName(to: text, among: known)
    return Diagnostic(
      .unknownDecision, .error, at: position,
      "«\(text)» — не рекомендация, не решение и не документ раздела", text: text,
      hint: nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Укажите id рекомендации, id решения или документ с пунктом",
      example: nearest ?? "plan-2022#2.1.14")
  }
}
