package import SvodContent
package import SvodDeadlines
import SvodDiagnostics
import SvodLanguage
package import SvodNumbers

/// A document's plan with its terms counted and, where records are kept, judged on a day.
package struct DatedPlan: Sendable {
  package let document: Document
  package let frame: PlanFrame
  /// The day on which states are judged; nil in a section without any date.
  package let asOf: CalendarDate?
  /// The last day that recurring terms are counted to.
  package let until: CalendarDate
  /// Whether anybody records what is done.
  package let isKept: Bool
  /// In the order of the act.
  package let items: [DatedPlanItem]

  init(
    of plan: Plan, in document: Document, frame: PlanFrame, asOf: CalendarDate?,
    until day: CalendarDate, deeds: [String: [ProgressRecord]], names: NameDirectory
  ) {
    let names = names.adding(document.planning.aliases)
    let progress = Self.progress(of: plan, in: document)
    let deadlines = PlanDeadlines(
      of: PlannedTerm.terms(of: plan), in: frame, outsideDates: document.planning.outsideDates,
      completions: progress.map(Self.completions) ?? [:], until: day)
    let dated = Dictionary(
      deadlines.items.map { ($0.term.anchor, $0) }, uniquingKeysWith: { first, _ in first })
    self.document = document
    self.frame = frame
    self.asOf = asOf
    until = day
    isKept = progress != nil
    items = plan.tables.flatMap { table in
      table.parts.flatMap { part in
        part.items.map { item in
          let deed = deeds[item.anchor]
          let known = progress == nil && deed == nil
          let records = Self.records(progress?[item.anchor] ?? [], deed ?? [], in: frame)
          return DatedPlanItem(
            item, of: table, group: part.group, dated: dated[item.anchor],
            records: known ? nil : records, chain: deadlines.chain(of: item.anchor),
            planning: document.planning, asOf: asOf, frame: frame, names: names)
        }
      }
    }
  }

  /// What the author records of an item, and what counts as done besides.
  ///
  /// A meeting that the author records too is one meeting, and one before or behind the plan's
  /// period fulfils no item of it.
  private static func records(
    _ progress: [ProgressRecord], _ deeds: [ProgressRecord], in frame: PlanFrame
  ) -> [ProgressRecord] {
    let told = Set(progress.filter { $0.state == .done }.compactMap(\.date))
    return progress
      + deeds.filter { deed in
        guard let date = deed.date else { return true }
        return !told.contains(date) && frame.period?.contains(date) != false
      }
  }

  /// The records of the plan's items; nil where those of the document are all of its clauses.
  private static func progress(
    of plan: Plan, in document: Document
  ) -> [String: [ProgressRecord]]? {
    document.planning.progress.flatMap { progress in
      progress.isEmpty || plan.items.contains { progress[$0.anchor] != nil } ? progress : nil
    }
  }

  /// When items were done; of one that is done again and again, the first time.
  private static func completions(
    _ progress: [String: [ProgressRecord]]
  ) -> [String: CalendarDate] {
    progress.compactMapValues { records in
      records.filter { $0.state == .done }.compactMap(\.date).min { $0.dayNumber < $1.dayNumber }
    }
  }

  /// The item of an anchor.
  package subscript(anchor: String) -> DatedPlanItem? { items.first { $0.anchor == anchor } }

  /// Years whose working days were counted by weekends alone.
  package var yearsWithoutCalendar: [Int] {
    Set(items.flatMap { $0.dated?.yearsWithoutCalendar ?? [] }).sorted()
  }
}

/// An item of a plan: its term as written and as counted, and what became of it.
package struct DatedPlanItem: Sendable {
  package let item: PlanItem
  package let group: PlanGroup?
  /// The term as written; nil where the table has no column for terms.
  package let words: String?
  /// Where the term stands.
  let termPosition: FilePosition
  /// The expected outcome as written; empty where none is given, nil without such a column.
  package let outcome: String?
  /// Nil without a column for terms.
  package let dated: DatedItem?
  /// The anchors of the items that it is counted through, from the nearest.
  package let chain: [String]
  package let responsible: [ResponsibleParty]
  /// Nil where nobody keeps records, or the section has no day to judge on.
  package let progress: DatedItem.Progress?
  package let records: [ProgressRecord]
  /// The document that gives its dates.
  package let schedule: Document.ID?

  package var anchor: String { item.anchor }

  init(
    _ item: PlanItem, of table: PlanTable, group: PlanGroup?, dated: DatedItem?,
    records: [ProgressRecord]?, chain: [String], planning: Document.Planning,
    asOf: CalendarDate?, frame: PlanFrame, names: NameDirectory
  ) {
    self.item = item
    self.group = group
    words = table.deadline(of: item)?.plainText
    termPosition = table.deadline(of: item)?.first?.position ?? item.position
    outcome = table.outcome(of: item)?.plainText
    self.dated = dated
    self.chain = chain
    responsible = ResponsibleParty.parties(
      in: table.responsible(of: item) ?? [], names: names)
    self.records = records ?? []
    schedule = planning.schedules[item.anchor]
    if let asOf, let records {
      progress = dated?.progress(with: records, on: asOf, in: frame)
    } else {
      progress = nil
    }
  }

  /// The times that it falls due; none where no date is known.
  package var occurrences: [DeadlineOccurrence] {
    guard case .dated(let occurrences) = dated?.dating else { return [] }
    return occurrences
  }

  /// Why no date is known; nil for a dated item.
  package var reason: DeadlineDating.Reason? {
    guard case .undated(let reason) = dated?.dating else { return nil }
    return reason
  }

  /// The days that an undated term lies in by its own words: «в течение года, по графику».
  package func frame(in plan: DatedPlan) -> DeadlineOccurrence? {
    let source: Deadline.AnotherSource
    switch dated?.term.reading.deadline {
    case .schedule(let own), .outside(let own): source = own
    case .unspecified, .once, .recurring, .frequency, .ongoing, .relative, .asNeeded,
      .conditional, .composite, nil:
      return nil
    }
    guard reason != nil else { return nil }
    return source.frame?.occurrences(in: plan.frame, until: plan.until)?.first
  }
}

extension NameDirectory {
  /// The directory with a document's own names, which mean there what its head says.
  fileprivate func adding(_ aliases: [NameAlias]) -> NameDirectory {
    var directory = self
    for alias in aliases { directory.add(alias.name, key: alias.id, overriding: true) }
    return directory
  }
}
