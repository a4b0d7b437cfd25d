import SvodDiagnostics

/// A stretch of a line's words that means more than it says.
package struct InlineMark: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case reference(ActTarget)
    case abbreviation(meaning: String)
  }

  package var kind: Kind
  /// In characters of the line's words without markup, from 0.
  package var range: Range<Int>

  package init(_ kind: Kind, over range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

extension [ActInline] {
  /// The line with some of its words marked; nothing is changed in the words.
  ///
  /// Words inside a link, code or an earlier mark stay as they are.
  ///
  /// - Parameter marks: in the order of the line, none overlapping another.
  /// - Returns: the same words, some of them inside references and abbreviations.
  package func marked(_ marks: [InlineMark]) -> [ActInline] {
    guard !marks.isEmpty else { return self }
    var marking = InlineMarking(marks)
    return marking.marked(self)
  }
}

/// Walks once along a line and its marks.
private struct InlineMarking {
  private let marks: [InlineMark]
  private var next = 0
  private var offset = 0

  init(_ marks: [InlineMark]) {
    self.marks = marks
  }

  mutating func marked(_ inlines: [ActInline]) -> [ActInline] {
    var line = MarkedLine()
    for inline in inlines {
      switch inline.kind {
      case .text(let text): split(text, at: inline, into: &line)
      case .softBreak, .lineBreak: line.append(inline, under: mark(at: offset))
      case .emphasis(let parts):
        line.append(ActInline(.emphasis(marked(parts)), at: inline.position))
      case .strong(let parts):
        line.append(ActInline(.strong(marked(parts)), at: inline.position))
      case .strikethrough(let parts):
        line.append(ActInline(.strikethrough(marked(parts)), at: inline.position))
      case .code, .link, .image, .footnoteReference, .reference, .abbreviation:
        offset += inline.plainText.count
        line.append(inline)
      }
      if inline.isBreak { offset += 1 }
    }
    return line.finished()
  }

  /// The mark that a place lies in; marks that end before it are done with.
  private mutating func mark(at place: Int) -> InlineMark? {
    while next < marks.count, marks[next].range.upperBound <= place { next += 1 }
    guard next < marks.count, marks[next].range.contains(place) else { return nil }
    return marks[next]
  }

  private mutating func split(_ text: String, at inline: ActInline, into line: inout MarkedLine) {
    let start = offset
    let end = start + text.count
    var rest = text[...]
    var position = inline.position
    while offset < end {
      let mark = mark(at: offset)
      let nextStart = next < marks.count ? marks[next].range.lowerBound : end
      let stop = min(end, mark?.range.upperBound ?? Swift.max(nextStart, offset + 1))
      let piece = rest.prefix(stop - offset)
      line.append(ActInline(.text(String(piece)), at: position), under: mark)
      rest = rest[piece.endIndex...]
      position.column += stop - offset
      offset = stop
    }
  }
}

/// Parts of a line, those under one mark gathered into one.
private struct MarkedLine {
  private var inlines: [ActInline] = []
  private var open: (mark: InlineMark, parts: [ActInline])?

  mutating func append(_ inline: ActInline, under mark: InlineMark? = nil) {
    guard let mark else {
      close()
      inlines.append(inline)
      return
    }
    if open?.mark != mark { close() }
    open = (mark, (open?.parts ?? []) + [inline])
  }

  mutating func finished() -> [ActInline] {
    close()
    return inlines
  }

  private mutating func close() {
    guard let open, let first = open.parts.first else { return }
    let kind: ActInline.Kind =
      switch open.mark.kind {
      case .reference(let target): .reference(target, open.parts)
      case .abbreviation(let meaning): .abbreviation(meaning: meaning, open.parts)
      }
    inlines.append(ActInline(kind, at: first.position))
    self.open = nil
  }
}

extension ActInline {
  fileprivate var isBreak: Bool { kind == .softBreak || kind == .lineBreak }
}
