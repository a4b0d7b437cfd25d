/// A template's structure: every opening tag together with what it holds.
enum TemplateNode: Sendable, Equatable {
  case text(String)
  /// A tag that holds nothing: a name, an asset, a partial.
  case tag(TemplateTag)
  case section(TemplateTag, [TemplateNode])
  case block(TemplateBlock)
  /// A file that is shown with these of its blocks replaced.
  case layout(TemplateTag, [TemplateBlock])

  /// The layouts of this node, those inside of others included.
  var layouts: [(tag: TemplateTag, blocks: [TemplateBlock])] {
    switch self {
    case .text, .tag: []
    case .section(_, let nodes): nodes.flatMap(\.layouts)
    case .block(let block): block.nodes.flatMap(\.layouts)
    case .layout(let tag, let blocks):
      [(tag, blocks)] + blocks.flatMap { $0.nodes.flatMap(\.layouts) }
    }
  }
}

/// A named place of a layout with its default content, or the content that replaces it.
struct TemplateBlock: Sendable, Equatable {
  let tag: TemplateTag
  let nodes: [TemplateNode]
}
