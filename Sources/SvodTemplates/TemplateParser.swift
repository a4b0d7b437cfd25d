import SvodDiagnostics

/// Puts tokens into the order of their nesting.
struct TemplateParser {
  private struct Opened {
    let tag: TemplateTag
    var nodes: [TemplateNode] = []
  }

  private var roots: [TemplateNode] = []
  private var opened: [Opened] = []
  private var log = DiagnosticLog()

  /// The nodes of a whole file; openings and closings that do not match are reported.
  static func nodes(of tokens: [TemplateToken], log: inout DiagnosticLog) -> [TemplateNode] {
    var parser = TemplateParser()
    for token in tokens {
      parser.take(token)
    }
    while let last = parser.opened.last {
      parser.log.report(.unclosed(last.tag))
      parser.closeLast()
    }
    log.append(parser.log)
    return parser.roots
  }

  private mutating func take(_ token: TemplateToken) {
    switch token {
    case .text(let text, let position): append(.text(text), at: position)
    case .tag(let tag):
      switch tag.kind {
      case .text, .fragment, .asset, .partial: append(.tag(tag), at: tag.position)
      case .opening: opened.append(Opened(tag: tag))
      case .closing: close(tag)
      case .comment: break
      }
    }
  }

  /// Closes what the tag names; a name that nothing bears is taken for a slip of the pen.
  private mutating func close(_ tag: TemplateTag) {
    guard let last = opened.last else {
      log.report(.neverOpened(tag))
      return
    }
    if opened.contains(where: { $0.tag.name == tag.name }) {
      while let inner = opened.last, inner.tag.name != tag.name {
        log.report(.unclosed(inner.tag))
        closeLast()
      }
    } else {
      log.report(.wrongClosing(tag, of: last.tag))
    }
    closeLast()
  }

  private mutating func closeLast() {
    guard let last = opened.popLast(), case .opening(let opening) = last.tag.kind else { return }
    switch opening {
    case .section, .invertedSection:
      append(.section(last.tag, last.nodes), at: last.tag.position)
    case .block:
      append(.block(TemplateBlock(tag: last.tag, nodes: last.nodes)), at: last.tag.position)
    case .layout:
      append(.layout(last.tag, blocks(of: last)), at: last.tag.position)
    }
  }

  private mutating func blocks(of layout: Opened) -> [TemplateBlock] {
    var blocks: [TemplateBlock] = []
    for case .block(let block) in layout.nodes {
      if let first = blocks.first(where: { $0.tag.name == block.tag.name }) {
        log.report(.repeatedBlock(block.tag, first: first.tag))
      }
      blocks.append(block)
    }
    return blocks
  }

  private mutating func append(_ node: TemplateNode, at position: FilePosition) {
    guard let last = opened.indices.last else {
      roots.append(node)
      return
    }
    if opened[last].tag.kind == .opening(.layout) {
      checkBetweenBlocks(node, at: position, in: opened[last].tag)
    }
    opened[last].nodes.append(node)
  }

  /// Between the blocks of a layout nothing would be shown, so nothing may stand there.
  private mutating func checkBetweenBlocks(
    _ node: TemplateNode, at position: FilePosition, in layout: TemplateTag
  ) {
    switch node {
    case .block: break
    case .text(let text):
      guard let start = text.firstIndex(where: { !$0.isWhitespace }) else { return }
      var place = position
      place.column += text.distance(from: text.startIndex, to: start)
      log.report(.betweenBlocks(String(text[start...].prefix { !$0.isNewline }), place, layout))
    case .tag(let tag), .section(let tag, _), .layout(let tag, _):
      log.report(.betweenBlocks(tag.text, position, layout))
    }
  }
}

extension Diagnostic {
  fileprivate static func unclosed(_ tag: TemplateTag) -> Self {
    Diagnostic(
      .templateSyntax, .error, at: tag.position, "\(tag.noun) «\(tag.name)» не закрыт",
      text: tag.text, hint: "Добавьте закрывающую запись", example: "{{/\(tag.name)}}")
  }

  fileprivate static func neverOpened(_ tag: TemplateTag) -> Self {
    Diagnostic(
      .templateSyntax, .error, at: tag.position,
      "Запись «\(tag.text)» закрывает то, что не открыто",
      text: tag.text, hint: "Удалите её или добавьте открывающую запись",
      example: "{{#\(tag.name)}}")
  }

  fileprivate static func wrongClosing(_ tag: TemplateTag, of opening: TemplateTag) -> Self {
    Diagnostic(
      .templateSyntax, .error, at: tag.position,
      "\(opening.noun) «\(opening.name)» закрыт чужим именем «\(tag.name)»", text: tag.text,
      hint: "Исправьте имя в закрывающей записи", example: "{{/\(opening.name)}}",
      notes: [Note(at: opening.position, "Здесь открыто «\(opening.text)»")])
  }

  fileprivate static func repeatedBlock(_ tag: TemplateTag, first: TemplateTag) -> Self {
    Diagnostic(
      .templateSyntax, .error, at: tag.position, "Блок «\(tag.name)» заполнен дважды",
      text: tag.text, hint: "Оставьте один из двух блоков",
      notes: [Note(at: first.position, "Здесь он заполнен впервые")])
  }

  fileprivate static func betweenBlocks(
    _ text: String, _ position: FilePosition, _ layout: TemplateTag
  ) -> Self {
    Diagnostic(
      .templateSyntax, .error, at: position,
      "Внутри макета «\(layout.name)» показываются одни блоки, «\(text)» не будет показано",
      text: text, hint: "Перенесите это в один из блоков", example: "{{$content}}…{{/content}}")
  }
}
