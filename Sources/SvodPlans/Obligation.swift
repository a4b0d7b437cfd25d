package import SvodContent
package import SvodDeadlines
import SvodNumbers

/// Something that an act or a plan demands again and again.
package struct Obligation: Sendable {
  package let document: Document
  package let anchor: String
  /// As written; nil where a row has none.
  package let number: String?
  /// What is to be done, in the words of the act.
  package let words: String
  /// The term as written.
  package let term: String
  package let deadline: Deadline
  /// Up to the register's horizon, in their order.
  package let occurrences: [DeadlineOccurrence]
  /// What became of them; nil where nobody keeps records.
  package let item: DatedPlanItem?
}

extension Obligation {
  /// Kinds of documents whose clauses oblige; what a concept or an analysis says is no order.
  private static let kinds: Set<String> = [
    "order", "directive", "resolution", "regulation", "procedure", "instruction", "decision",
    "minutes", "collegium",
  ]

  /// Whether a document has any, without counting their days.
  package static func exist(in document: Document) -> Bool {
    if kinds.contains(document.kind), !clauses(of: document).isEmpty { return true }
    guard let plan = Plan(of: document.act) else { return false }
    return PlannedTerm.terms(of: plan).contains { $0.reading.deadline?.isPeriodic == true }
  }

  /// The periodic items of a plan.
  init?(_ item: DatedPlanItem, of plan: DatedPlan) {
    guard let deadline = item.dated?.term.reading.deadline, deadline.isPeriodic else { return nil }
    self.init(
      document: plan.document, anchor: item.anchor, number: item.item.number,
      words: item.item.title.plainText, term: item.words ?? "", deadline: deadline,
      occurrences: item.occurrences, item: item)
  }

  /// The periodic terms of an act's clauses, counted from its day.
  static func all(in document: Document, frame: PlanFrame, until day: CalendarDate) -> [Obligation]
  {
    guard kinds.contains(document.kind) else { return [] }
    return clauses(of: document).compactMap { clause, reading in
      guard let deadline = reading.deadline else { return nil }
      return Obligation(
        document: document, anchor: clause.anchor, number: clause.number,
        words: clause.words, term: reading.text, deadline: deadline,
        occurrences: deadline.occurrences(in: frame, until: day) ?? [], item: nil)
    }
  }

  private static func clauses(
    of document: Document
  ) -> [(clause: ActClause, reading: DeadlineReading)] {
    document.act.blocks.flatMap(\.clauses).flatMap { clause in
      PeriodicTerms(in: clause.words).readings.map { (clause, $0) }
    }
  }
}

extension ActClause {
  /// Its own words, without those of its sub-clauses and tables.
  fileprivate var words: String {
    blocks.filter { block in
      switch block {
      case .paragraph, .list: true
      case .heading, .clause, .quote, .table, .code, .rule, .footnote: false
      }
    }.plainText
  }
}

extension ActBlock {
  /// A clause with all that stand under it; quoted ones are another act's.
  fileprivate var clauses: [ActClause] {
    switch self {
    case .clause(let clause): [clause] + clause.blocks.flatMap(\.clauses)
    case .heading, .paragraph, .list, .quote, .table, .code, .rule, .footnote: []
    }
  }
}
