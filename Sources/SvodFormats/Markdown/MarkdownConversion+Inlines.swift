import CMarkGFM
import SvodDiagnostics

extension MarkdownConversion {
  mutating func inlines(in parent: OpaquePointer, depth: Int) -> [MarkdownInline] {
    if depth >= Self.deepest {
      reportDepth(at: place)
      return [MarkdownInline(.text(words(under: parent)), at: place)]
    }
    var joined = JoinedInlines()
    for node in Self.children(of: parent) {
      for inline in converted(node, depth: depth + 1) {
        joined.append(inline)
      }
    }
    return joined.finished()
  }

  /// Mostly one part; none or several where a link loses its address or HTML has line breaks.
  private mutating func converted(_ node: OpaquePointer, depth: Int) -> [MarkdownInline] {
    let position = moveToInline(node)
    switch cmark_node_get_type(node) {
    case CMARK_NODE_LINK: return link(node, at: position, depth: depth)
    case CMARK_NODE_IMAGE: return image(node, at: position)
    case CMARK_NODE_HTML_INLINE:
      return literal(string(cmark_node_get_literal(node)), at: position)
    default: return [MarkdownInline(simpleKind(of: node, depth: depth), at: position)]
    }
  }

  private mutating func simpleKind(of node: OpaquePointer, depth: Int) -> MarkdownInline.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text(string(cmark_node_get_literal(node)))
    case CMARK_NODE_CODE: .code(string(cmark_node_get_literal(node)))
    case CMARK_NODE_EMPH: .emphasis(inlines(in: node, depth: depth))
    case CMARK_NODE_STRONG: .strong(inlines(in: node, depth: depth))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference(label: referenceLabel(of: node))
    default: .strikethrough(inlines(in: node, depth: depth))
    }
  }

  /// The label as written; the library keeps a number of its own instead.
  private func referenceLabel(of node: OpaquePointer) -> String {
    let line = source.line(placeLine)
    let start = line.lowerBound + Int(cmark_node_get_start_column(node)) - 1
    let isOnLine = line.contains(start) && placeLine == blockStart.line
    let found = isOnLine ? source.footnoteLabel(at: start, of: line) : nil
    return found?.label ?? string(cmark_node_get_literal(node))
  }

  private mutating func link(
    _ node: OpaquePointer, at position: FilePosition, depth: Int
  ) -> [MarkdownInline] {
    let address = string(cmark_node_get_url(node))
    let title = string(cmark_node_get_title(node))
    let words = inlines(in: node, depth: depth)
    guard LinkAddress.isSafe(address) else {
      log.report(.unsafeLink(address, at: position))
      return words
    }
    return [MarkdownInline(.link(url: address, title: title, words), at: position)]
  }

  private mutating func image(
    _ node: OpaquePointer, at position: FilePosition
  ) -> [MarkdownInline] {
    let address = string(cmark_node_get_url(node))
    let title = string(cmark_node_get_title(node))
    let words = words(under: node)
    guard LinkAddress.isPlaceOfSite(address) else {
      log.report(.foreignImage(address, at: position))
      return [MarkdownInline(.text(words), at: position)]
    }
    return [MarkdownInline(.image(url: address, title: title, alternative: words), at: position)]
  }

  /// Raw HTML as the text it is, but for `<br>`.
  mutating func literal(_ markup: String, at start: FilePosition) -> [MarkdownInline] {
    var inlines: [MarkdownInline] = []
    var position = start
    for (number, line) in markup.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    )
    .enumerated() {
      if number > 0 {
        inlines.append(MarkdownInline(.softBreak, at: position))
        position = FilePosition(file: start.file, line: start.line + number)
      }
      for piece in HTMLPiece.pieces(of: line) {
        inlines.append(inline(piece, at: position))
        position.column += piece.text.count
      }
    }
    if markup.last?.isNewline == true, !inlines.isEmpty { inlines.removeLast() }
    return inlines
  }

  private mutating func inline(_ piece: HTMLPiece, at position: FilePosition) -> MarkdownInline {
    switch piece.kind {
    case .lineBreak: return MarkdownInline(.lineBreak, at: position)
    case .text: break
    case .markup: reportMarkup(piece.text, at: position)
    }
    return MarkdownInline(.text(piece.text), at: position)
  }
}

/// Parts in which neighbouring texts become one: the library cuts text at every mark that turned
/// out to be none.
private struct JoinedInlines {
  private var inlines: [MarkdownInline] = []
  private var text = ""
  private var textStart: FilePosition?

  mutating func append(_ inline: MarkdownInline) {
    guard case .text(let words) = inline.kind else {
      close()
      inlines.append(inline)
      return
    }
    textStart = textStart ?? inline.position
    text += words
  }

  mutating func finished() -> [MarkdownInline] {
    close()
    return inlines
  }

  private mutating func close() {
    if let textStart { inlines.append(MarkdownInline(.text(text), at: textStart)) }
    textStart = nil
    text = ""
  }
}

extension Diagnostic {
  fileprivate static func unsafeLink(_ address: String, at position: FilePosition) -> Diagnostic {
    Diagnostic(
      .unsafeLink, .warning, at: position,
      "Ссылка «\(address.prefix(80))» небезопасна и показывается как обычный текст",
      text: String(address.prefix(80)),
      hint: "Укажите адрес, который начинается с https://, http://, mailto: или tel:",
      example: "https://zarechny.example/")
  }

  fileprivate static func foreignImage(_ address: String, at position: FilePosition) -> Diagnostic {
    Diagnostic(
      .unsafeLink, .warning, at: position,
      "Рисунок «\(address.prefix(80))» лежит вне раздела, вместо него показывается подпись",
      text: String(address.prefix(80)),
      hint: "Положите рисунок рядом с документом и укажите его имя", example: "shema.png")
  }
}
