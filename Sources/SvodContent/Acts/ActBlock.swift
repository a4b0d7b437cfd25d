package import SvodDiagnostics

/// A part of an act's text that stands on lines of its own.
package enum ActBlock: Sendable, Hashable {
  case heading(ActHeading)
  case clause(ActClause)
  case paragraph([ActInline])
  /// A list of bullets, and a numbered list inside a quotation, whose numbers are another act's.
  case list([ActListItem])
  case quote([ActBlock])
  case table(ActTable)
  case code(String)
  case rule
  case footnote(label: String, [ActBlock])
}

/// The heading of a chapter or an appendix.
package struct ActHeading: Sendable, Hashable {
  /// 1 to 6, as the number of `#` in the source.
  package var level: Int
  package var anchor: String
  /// The number as written: `2.`, `II.`, `Глава 1.`, `Приложение 2`; not repeated in the title.
  package var number: String?
  package var title: [ActInline]
  package var isAppendix: Bool
  package var position: FilePosition

  package init(
    level: Int, anchor: String, number: String?, title: [ActInline], isAppendix: Bool,
    position: FilePosition
  ) {
    self.level = level
    self.anchor = anchor
    self.number = number
    self.title = title
    self.isAppendix = isAppendix
    self.position = position
  }
}

/// A numbered clause or sub-clause.
package struct ActClause: Sendable, Hashable {
  /// The number as written: `2.1.1.10.`, `8-1.`, `1)`, `7 .`.
  package var number: String
  package var anchor: String
  /// How many clauses stand above it: 1 for «1)» under «7.», wherever the source nests it.
  package var depth: Int
  /// The text and, where nothing unnumbered stands between, the sub-clauses.
  package var blocks: [ActBlock]
  package var position: FilePosition

  package init(
    number: String, anchor: String, depth: Int, blocks: [ActBlock], position: FilePosition
  ) {
    self.number = number
    self.anchor = anchor
    self.depth = depth
    self.blocks = blocks
    self.position = position
  }
}

/// An item of a list that is no clause.
package struct ActListItem: Sendable, Hashable {
  /// The marker as written: `-`, `*`, `5.`.
  package var marker: String
  package var isChecked: Bool?
  package var blocks: [ActBlock]

  package init(marker: String, isChecked: Bool?, blocks: [ActBlock]) {
    self.marker = marker
    self.isChecked = isChecked
    self.blocks = blocks
  }
}
