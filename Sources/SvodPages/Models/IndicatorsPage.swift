/// The catalogue in the regulation's order, with each indicator's latest value.
package struct IndicatorsPage: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    package var anchor: String
    /// Anchors of the row from before the indicator was renamed.
    package var formerAnchors: [String] = []
    package var code: String?
    package var title: String
    package var link: String
    package var unit: String?
    package var value: ValueCell?
    package var change: ChangeCell?
  }

  package struct Group: Sendable, Hashable {
    /// Empty where the group goes on under another part's heading.
    package var title: String
    /// The part's own heading under it: «Основная школа»; nil where the group has no parts.
    package var part: String?
    package var entries: [Entry]

    package init(title: String, part: String? = nil, entries: [Entry]) {
      self.title = title
      self.part = part
      self.entries = entries
    }
  }

  package struct DirectionPart: Sendable, Hashable {
    package var anchor: String
    /// Anchors of the heading from before the direction was renamed.
    package var formerAnchors: [String] = []
    package var title: String
    /// «Перечень от 30.04.2021»; nil where the author gives no day.
    package var version: String?
    package var groups: [Group]
  }

  package var frame: PageFrame
  package var heading: String
  package var statement: RichText
  /// Head of the value column: «2021».
  package var valueHead: String
  package var directions: [DirectionPart]
  /// Under the tables: the words of absence and of changes.
  package var notes: [RichText]
}
