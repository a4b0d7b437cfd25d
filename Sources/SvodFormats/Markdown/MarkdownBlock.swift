package import SvodDiagnostics

/// A part of a text that stands on lines of its own.
package struct MarkdownBlock: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// The level is 1 to 6.
    case heading(level: Int, [MarkdownInline])
    case paragraph([MarkdownInline])
    case list(MarkdownList)
    case quote([MarkdownBlock])
    /// The fence tells code from lines that are merely indented.
    case code(String, isFenced: Bool)
    case rule
    case table(MarkdownTable)
    /// The text of a footnote under the label that the source gives it.
    case footnote(label: String, [MarkdownBlock])
  }

  package var kind: Kind
  package var position: FilePosition

  package init(_ kind: Kind, at position: FilePosition) {
    self.kind = kind
    self.position = position
  }
}

/// A list whose items keep the markers of the source.
package struct MarkdownList: Sendable, Hashable {
  package struct Item: Sendable, Hashable {
    /// The marker as it is written: `7.`, `3)`, `-`.
    package var marker: String
    /// The state of a task list's box, where there is one.
    package var isChecked: Bool?
    package var blocks: [MarkdownBlock]
    package var position: FilePosition
  }

  package var isOrdered: Bool
  package var items: [Item]
}

/// A table; every row has as many cells as the header.
package struct MarkdownTable: Sendable, Hashable {
  package enum Alignment: Sendable, Hashable {
    case none
    case left
    case center
    case right
  }

  package struct Cell: Sendable, Hashable {
    package var inlines: [MarkdownInline]
    package var position: FilePosition
  }

  package struct Row: Sendable, Hashable {
    package var cells: [Cell]
    package var position: FilePosition
  }

  package var alignments: [Alignment]
  package var header: Row
  package var rows: [Row]
}
