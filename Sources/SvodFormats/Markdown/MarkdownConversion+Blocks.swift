import CMarkGFM
import SvodDiagnostics

extension MarkdownConversion {
  mutating func blocks(in parent: OpaquePointer, depth: Int) -> [MarkdownBlock] {
    if depth >= Self.deepest { return [flattened(parent)] }
    return Self.children(of: parent).map { block($0, depth: depth + 1) }
  }

  private mutating func flattened(_ node: OpaquePointer) -> MarkdownBlock {
    let position = moveToBlock(node)
    reportDepth(at: position)
    return MarkdownBlock(
      .paragraph([MarkdownInline(.text(words(under: node)), at: position)]), at: position)
  }

  private mutating func block(_ node: OpaquePointer, depth: Int) -> MarkdownBlock {
    let position = moveToBlock(node)
    return MarkdownBlock(kind(of: node, at: position, depth: depth), at: position)
  }

  private mutating func kind(
    of node: OpaquePointer, at position: FilePosition, depth: Int
  ) -> MarkdownBlock.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING:
      .heading(level: Int(cmark_node_get_heading_level(node)), inlines(in: node, depth: 0))
    case CMARK_NODE_LIST: .list(list(node, depth: depth))
    case CMARK_NODE_BLOCK_QUOTE: .quote(blocks(in: node, depth: depth))
    case CMARK_NODE_CODE_BLOCK:
      .code(string(cmark_node_get_literal(node)), isFenced: isFenced(node))
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_HTML_BLOCK:
      .paragraph(literal(string(cmark_node_get_literal(node)), at: position))
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      .footnote(label: definitionLabel(of: node), blocks(in: node, depth: depth))
    case CMARK_NODE_PARAGRAPH: .paragraph(inlines(in: node, depth: 0))
    default: .table(table(node))
    }
  }

  private func isFenced(_ node: OpaquePointer) -> Bool {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    return cmark_node_get_fenced(node, &length, &offset, &character) != 0
  }

  /// The library forgets a definition's label and points behind it.
  private func definitionLabel(of node: OpaquePointer) -> String {
    let line = source.line(Int(cmark_node_get_start_line(node)))
    let start = source.bytes[line].firstIndex(of: UInt8(ascii: "["))
    let found = start.flatMap { source.footnoteLabel(at: $0, of: line) }
    return found.map { source.restored($0.label) } ?? ""
  }

  private mutating func list(_ node: OpaquePointer, depth: Int) -> MarkdownList {
    let items = Self.children(of: node).map { item($0, depth: depth + 1) }
    return MarkdownList(
      isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, items: items)
  }

  private mutating func item(_ node: OpaquePointer, depth: Int) -> MarkdownList.Item {
    let position = moveToBlock(node)
    let marker = marker(atLine: blockStart.line, byte: blockStart.byte)
    let isTask = String(cString: cmark_node_get_type_string(node)) == "tasklist"
    return MarkdownList.Item(
      marker: marker,
      isChecked: isTask ? cmark_gfm_extensions_get_tasklist_item_checked(node) : nil,
      blocks: blocks(in: node, depth: depth), position: position)
  }

  /// The marker in the source: the library renumbers «7.», «7.» into 7 and 8.
  private func marker(atLine line: Int, byte: Int) -> String {
    let line = source.line(line)
    let start = min(line.lowerBound + max(byte, 1) - 1, line.upperBound)
    let spaces = [UInt8(ascii: " "), UInt8(ascii: "\t")]
    let marker = source.bytes[start..<line.upperBound].drop(while: spaces.contains)
      .prefix { !spaces.contains($0) }
    return String(decoding: marker, as: UTF8.self)
  }

  private mutating func table(_ node: OpaquePointer) -> MarkdownTable {
    let rows = Self.children(of: node).map { row($0) }
    return MarkdownTable(
      alignments: alignments(of: node),
      header: rows.first ?? MarkdownTable.Row(cells: [], position: place),
      rows: Array(rows.dropFirst()))
  }

  private func alignments(of node: OpaquePointer) -> [MarkdownTable.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    guard let letters = cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    return UnsafeBufferPointer(start: letters, count: count).map { letter in
      switch letter {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }

  private mutating func row(_ node: OpaquePointer) -> MarkdownTable.Row {
    let position = moveToBlock(node)
    let cells = Self.children(of: node).map { cell in
      let position = moveToBlock(cell)
      return MarkdownTable.Cell(inlines: inlines(in: cell, depth: 0), position: position)
    }
    return MarkdownTable.Row(cells: cells, position: position)
  }
}
