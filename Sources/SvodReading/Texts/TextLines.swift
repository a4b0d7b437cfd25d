import SvodContent
import SvodDiagnostics

/// The lines of an act with their words and places, each read once for all that looks at them.
struct TextLine {
  let inlines: [ActInline]
  /// The words without markup.
  let words: String
  let place: ActTextPlace

  /// Where in the author's file a character of the words stands.
  func position(at offset: Int) -> FilePosition? {
    var rest = offset
    return inlines.position(at: &rest)
  }

  /// All lines of an act that have words, in the order of the text.
  static func all(of act: Act) -> [TextLine] {
    var lines: [TextLine] = []
    act.forEachText { inlines, place in
      let words = inlines.plainText
      if !words.isEmpty { lines.append(TextLine(inlines: inlines, words: words, place: place)) }
    }
    return lines
  }
}

extension [ActInline] {
  /// Counts down to the part that a character is in.
  fileprivate func position(at rest: inout Int) -> FilePosition? {
    for inline in self {
      switch inline.kind {
      case .emphasis(let parts), .strong(let parts), .strikethrough(let parts),
        .link(_, _, let parts), .reference(_, let parts), .abbreviation(_, let parts):
        if let position = parts.position(at: &rest) { return position }
      case .text, .code, .image, .footnoteReference, .softBreak, .lineBreak:
        let length = inline.plainText.count
        if rest < length {
          var position = inline.position
          position.column += rest
          return position
        }
        rest -= length
      }
    }
    return nil
  }
}
