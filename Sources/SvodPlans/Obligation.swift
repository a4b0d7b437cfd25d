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
  /// What is recorded of it.
  package let records: [ProgressRecord]
  /// What became of the occurrences; nil where nobody keeps records.
  package let progress: DatedItem.Progress?
  /// The item of the plan that demands it; nil for a clause of an act.
  package let item: DatedPlanItem?
}

extension Obligation {
  /// Whether a document has any, without counting their days.
  package static func exist(in document: Document) -> Bool {
    if document.obliges, !clauses(of: document).isEmpty { return true }
    guard let plan = Plan(of: document.act) else { return false }
    return PlannedTerm.terms(of: plan).contains { $0.reading.deadline?.isPeriodic == true }
  }

  /// The periodic items of a plan.
  init?(_ item: DatedPlanItem, of plan: DatedPlan) {
    guard let deadline = item.dated?.term.reading.deadline, deadline.isPeriodic else { return nil }
    self.init(
      document: plan.document, anchor: item.anchor, number: item.item.number,
      words: item.item.title.plainText, term: item.words ?? "", deadline: deadline,
      occurrences: item.occurrences, records: item.records, progress: item.progress, item: item)
  }

  /// The periodic terms of an act's clauses, counted from its day.
  ///
  /// What is recorded of a clause belongs to the first of its terms.
  static func all(
    in document: Document, frame: PlanFrame, until day: CalendarDate, asOf: CalendarDate?
  ) -> [Obligation] {
    guard document.obliges else { return [] }
    var told: Set<String> = []
    return clauses(of: document).compactMap { clause, reading in
      let isFirst = told.insert(clause.anchor).inserted
      let records = isFirst ? document.planning.progress?[clause.anchor] : nil
      return Obligation(
        clause, reading, of: document, records, frame: frame, until: day, asOf: asOf)
    }
  }

  private init?(
    _ clause: ActClause, _ reading: DeadlineReading, of document: Document,
    _ records: [ProgressRecord]?, frame: PlanFrame, until day: CalendarDate, asOf: CalendarDate?
  ) {
    guard let deadline = reading.deadline else { return nil }
    let term = PlannedTerm(anchor: clause.anchor, number: clause.number, reading: reading)
    let dated = PlanDeadlines(of: [term], in: frame, until: day).items.first
    let progress = records.flatMap { records in
      asOf.flatMap { dated?.progress(with: records, on: $0, in: frame) }
    }
    self.init(
      document: document, anchor: clause.anchor, number: clause.number, words: clause.words,
      term: reading.text, deadline: deadline,
      occurrences: deadline.occurrences(in: frame, until: day) ?? [], records: records ?? [],
      progress: progress, item: nil)
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
