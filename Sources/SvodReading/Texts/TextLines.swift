import SvodContent
import SvodDiagnostics

/// A line of an act with its words and place, read once for all that looks at it.
struct TextLine {
  let inlines: [ActInline]
  /// The words without markup.
  let words: String
  let place: ActTextPlace
  /// Where the parts of the line begin, in characters, and where that is in the author's file.
  private let starts: [(offset: Int, position: FilePosition)]

  init(_ inlines: [ActInline], _ place: ActTextPlace) {
    self.inlines = inlines
    self.place = place
    words = inlines.plainText
    var starts: [(offset: Int, position: FilePosition)] = []
    var offset = 0
    inlines.appendStarts(to: &starts, &offset)
    self.starts = starts
  }

  /// Where in the author's file a character of the words stands.
  func position(at offset: Int) -> FilePosition? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    var position = starts[low - 1].position
    position.column += offset - starts[low - 1].offset
    return position
  }

  /// All lines of an act that have words, in the order of the text.
  static func all(of act: Act) -> [TextLine] {
    var lines: [TextLine] = []
    act.forEachText { inlines, place in
      if !inlines.isEmpty { lines.append(TextLine(inlines, place)) }
    }
    return lines.filter { !$0.words.isEmpty }
  }
}

extension [ActInline] {
  fileprivate func appendStarts(
    to starts: inout [(offset: Int, position: FilePosition)], _ offset: inout Int
  ) {
    for inline in self {
      switch inline.kind {
      case .emphasis(let parts), .strong(let parts), .strikethrough(let parts),
        .link(_, _, let parts), .reference(_, let parts), .abbreviation(_, let parts):
        parts.appendStarts(to: &starts, &offset)
      case .text, .code, .image, .footnoteReference, .softBreak, .lineBreak:
        starts.append((offset, inline.position))
        offset += inline.plainText.count
      }
    }
  }
}
