import SvodContent
import SvodFormats

/// Blocks whose numbers are not this act's: a quotation, a footnote.
enum QuotedBlocks {
  static func blocks(_ blocks: [MarkdownBlock]) -> [ActBlock] {
    blocks.map(block)
  }

  private static func block(_ block: MarkdownBlock) -> ActBlock {
    switch block.kind {
    case .heading(_, let inlines):
      .paragraph([
        ActInline(.strong(inlines.map(ActInline.init)), at: block.position)
      ])
    case .paragraph(let inlines): .paragraph(inlines.map(ActInline.init))
    case .list(let list): .list(list.items.map(item))
    case .quote(let blocks): .quote(self.blocks(blocks))
    case .code(let text, isFenced: _): .code(text)
    case .rule: .rule
    case .table(let table): .table(ActTable(table))
    case .footnote(let label, let blocks): .footnote(label: label, self.blocks(blocks))
    }
  }

  private static func item(_ item: MarkdownList.Item) -> ActListItem {
    ActListItem(marker: item.marker, isChecked: item.isChecked, blocks: blocks(item.blocks))
  }
}
