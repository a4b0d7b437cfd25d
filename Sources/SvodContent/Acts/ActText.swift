extension ActInline {
  /// The words without markup; a break is a space.
  package var plainText: String {
    switch kind {
    case .text(let text), .code(let text): text
    case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines):
      inlines.plainText
    case .link(_, _, let inlines), .reference(_, let inlines), .abbreviation(_, let inlines):
      inlines.plainText
    case .image(_, _, let alternative): alternative
    case .footnoteReference(let label): "[\(label)]"
    case .softBreak, .lineBreak: " "
    }
  }
}

extension Sequence<ActInline> {
  /// The words of all parts without markup.
  package var plainText: String {
    map(\.plainText).joined()
  }
}

extension ActBlock {
  /// The words with the numbers and markers of the source; a line for each part.
  package var plainText: String {
    switch self {
    case .heading(let heading):
      [heading.number, heading.title.plainText].compactMap(\.self).joined(separator: " ")
    case .clause(let clause): "\(clause.number) \(clause.blocks.plainText)"
    case .paragraph(let inlines): inlines.plainText
    case .list(let items):
      items.map { "\($0.marker) \($0.blocks.plainText)" }.joined(separator: "\n")
    case .quote(let blocks), .footnote(_, let blocks): blocks.plainText
    case .table(let table): table.plainText
    case .code(let text): text
    case .rule: ""
    }
  }
}

extension Sequence<ActBlock> {
  /// The words of all parts, a line for each.
  package var plainText: String {
    map(\.plainText).joined(separator: "\n")
  }
}

extension ActTable {
  /// A line for each row; cells are set apart by spaces.
  package var plainText: String {
    ([header] + rows).map { row in
      row.cells.map(\.inlines.plainText).joined(separator: " ")
    }.joined(separator: "\n")
  }
}
