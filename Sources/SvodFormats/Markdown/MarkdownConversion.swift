import CMarkGFM
import SvodDiagnostics

/// Turns the library's tree into values of our own.
struct MarkdownConversion {
  /// Deeper parts become plain text: nobody reads them, and the stack is finite.
  static let deepest = 64

  var source: MarkdownSource
  var log: DiagnosticLog
  /// The place of the last node that had one; autolinks and what follows them have none.
  var place: FilePosition
  /// The source line of `place`, from 1.
  var placeLine = 1
  /// Where the paragraph, heading or cell that is being read begins.
  var blockStart = (line: 1, byte: 1)
  private var linesWithMarkup: Set<Int> = []
  private var hasToldDepth = false

  init(source: MarkdownSource, log: DiagnosticLog) {
    self.source = source
    self.log = log
    place = source.start
  }

  /// Reports once that parts lie too deep to be shown as parts.
  mutating func reportDepth(at position: FilePosition) {
    if !hasToldDepth { log.report(.tooDeep(at: position)) }
    hasToldDepth = true
  }

  /// Takes a node's place over, or keeps the last one where the library gives none.
  mutating func moveToBlock(_ node: OpaquePointer) -> FilePosition {
    let line = Int(cmark_node_get_start_line(node))
    let byte = Int(cmark_node_get_start_column(node))
    guard line > 0 else { return place }
    blockStart = (line, byte)
    placeLine = line
    place = source.position(line: line, byte: byte)
    return place
  }

  /// The library counts columns of a paragraph's further lines as if each began below its first
  /// letter; what a line really begins with is looked up in the source.
  mutating func moveToInline(_ node: OpaquePointer) -> FilePosition {
    let line = Int(cmark_node_get_start_line(node))
    var byte = Int(cmark_node_get_start_column(node))
    guard line > 0, byte > 0 else { return place }
    if line > blockStart.line {
      byte += textStart(ofLine: line) - blockStart.byte
    }
    placeLine = line
    place = source.position(line: line, byte: byte)
    return place
  }

  private func textStart(ofLine number: Int) -> Int {
    let line = source.line(number)
    let marks = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">")]
    let start = source.bytes[line].firstIndex { !marks.contains($0) }
    return (start ?? line.upperBound) - line.lowerBound + 1
  }

  /// A breakless text of the library; strings of a node live as long as the node.
  func string(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { source.restored(String(cString: $0)) } ?? ""
  }

  static func children(of node: OpaquePointer) -> [OpaquePointer] {
    var children: [OpaquePointer] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      children.append(child)
      next = cmark_node_next(child)
    }
    return children
  }

  /// All words under a node, without recursion.
  func words(under node: OpaquePointer) -> String {
    var words = ""
    let iterator = cmark_iter_new(node)
    defer { cmark_iter_free(iterator) }
    while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
      let current = cmark_iter_get_node(iterator)
      let isBreak = [CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_PARAGRAPH].contains {
        $0 == cmark_node_get_type(current)
      }
      words += isBreak ? "\n" : string(cmark_node_get_literal(current))
    }
    return words
  }

  mutating func reportMarkup(_ markup: String, at position: FilePosition) {
    guard linesWithMarkup.insert(position.line).inserted else { return }
    log.report(.rawHTML(markup, at: position))
  }
}

extension Diagnostic {
  fileprivate static func tooDeep(at position: FilePosition) -> Diagnostic {
    Diagnostic(
      .markupTooIntricate, .warning, at: position,
      "Разметка вложена глубже 64 уровней: дальше текст показывается без неё",
      hint: "Уберите лишние знаки «>», отступы или звёздочки")
  }

  fileprivate static func rawHTML(_ markup: String, at position: FilePosition) -> Diagnostic {
    let shown = markup.prefix(60)
    return Diagnostic(
      .rawHTML, .warning, at: position,
      "Разметка HTML «\(shown)» показывается читателю как обычный текст",
      text: String(shown),
      hint: "Уберите её или замените разметкой Markdown; перенос строки пишется как <br>")
  }
}
