/// Two editions of a text, part by part.
package struct ComparisonPage: Sendable {
  package enum Change: Sendable, Hashable, CaseIterable {
    case changed
    case renumbered
    case added
    case removed
  }

  package enum WordKind: Sendable, Hashable {
    case kept
    case added
    case removed
  }

  package struct Stretch: Sendable, Hashable {
    package var kind: WordKind
    package var words: String
    /// Whether a space stands before the words.
    package var isApart = true
  }

  /// Words of a part: a clause's, or a cell's under the head of its column.
  package struct Piece: Sendable, Hashable {
    package var label: String?
    package var stretches: [Stretch]
  }

  package struct Place: Sendable, Hashable {
    /// The number as written; «без номера» for a part without one.
    package var title: String
    /// Nil for a part without an anchor.
    package var link: String?
  }

  package struct Part: Sendable, Hashable {
    package var change: Change
    /// In the earlier edition; nil for what was added.
    package var old: Place?
    /// In the later edition; nil for what was removed.
    package var new: Place?
    package var pieces: [Piece]
  }

  package enum Row: Sendable, Hashable {
    /// «Без изменений: 1, 2, 3».
    case unchanged(String)
    case part(Part)
  }

  package var frame: PageFrame
  package var overline: String
  package var heading: String
  package var statement: RichText
  package var rows: [Row]
}
