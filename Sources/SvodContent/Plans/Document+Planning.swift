package import SvodDiagnostics
package import SvodNumbers

extension Document {
  /// What an author tells of a plan besides its text.
  package struct Planning: Sendable {
    /// The plan of the period before.
    package var continues: ID?
    package var outsideDates: [OutsideDate]
    /// Documents that give an item's dates, by the item's anchor.
    package var schedules: [String: ID]
    /// Whom the names in cells of responsible mean, beside those of `aliases.csv`.
    package var aliases: [NameAlias]
    /// Records by the anchor of their item or clause; nil where nobody keeps them.
    package var progress: [String: [ProgressRecord]]?

    package init() {
      outsideDates = []
      schedules = [:]
      aliases = []
    }
  }
}

extension Document {
  private static let obligingKinds: Set<String> = [
    "order", "directive", "resolution", "regulation", "procedure", "instruction", "decision",
    "minutes", "collegium",
  ]

  /// Whether the clauses of its kind oblige; what a concept or an analysis says is no order.
  package var obliges: Bool { Self.obligingKinds.contains(kind) }
}

/// Dates that somebody else has set, as the plan's front matter gives them.
package struct OutsideDate: Sendable, Hashable {
  /// Matches the words of a term in any case: «в сроки, установленные министерством».
  package var phrase: String
  package var start: CalendarDate?
  package var end: CalendarDate
  /// Where the author gives them; nil where no author did.
  package var position: FilePosition?

  package init(
    phrase: String, start: CalendarDate?, end: CalendarDate, at position: FilePosition? = nil
  ) {
    self.phrase = phrase
    self.start = start
    self.end = end
    self.position = position
  }
}
