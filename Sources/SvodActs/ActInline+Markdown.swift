import SvodContent
import SvodFormats

extension ActInline {
  init(_ inline: MarkdownInline) {
    self.init(Kind(inline.kind), at: inline.position)
  }
}

extension ActInline.Kind {
  fileprivate init(_ kind: MarkdownInline.Kind) {
    switch kind {
    case .text(let text): self = .text(text)
    case .code(let code): self = .code(code)
    case .emphasis(let inlines): self = .emphasis(inlines.map(ActInline.init))
    case .strong(let inlines): self = .strong(inlines.map(ActInline.init))
    case .strikethrough(let inlines): self = .strikethrough(inlines.map(ActInline.init))
    case .link(let url, let title, let inlines):
      self = .link(url: url, title: title, inlines.map(ActInline.init))
    case .image(let url, let title, let alternative):
      self = .image(url: url, title: title, alternative: alternative)
    case .footnoteReference(let label): self = .footnoteReference(label: label)
    case .softBreak: self = .softBreak
    case .lineBreak: self = .lineBreak
    }
  }
}

extension ActTable {
  init(_ table: MarkdownTable) {
    self.init(
      alignments: table.alignments.map(Alignment.init), header: Row(table.header),
      rows: table.rows.map(Row.init))
  }
}

extension ActTable.Alignment {
  fileprivate init(_ alignment: MarkdownTable.Alignment) {
    switch alignment {
    case .none: self = .none
    case .left: self = .left
    case .center: self = .center
    case .right: self = .right
    }
  }
}

extension ActTable.Row {
  fileprivate init(_ row: MarkdownTable.Row) {
    let cells = row.cells.map { cell in
      ActTable.Cell(cell.inlines.map(ActInline.init), at: cell.position)
    }
    self.init(cells: cells, position: row.position)
  }
}
