import SvodContent
import SvodDiagnostics

extension [ActInline] {
  /// The lines of a paragraph; each but the first begins with the break before it.
  var lines: [[ActInline]] {
    var lines: [[ActInline]] = [[]]
    for inline in self {
      if inline.isBreak {
        lines.append([inline])
      } else {
        lines[lines.count - 1].append(inline)
      }
    }
    return lines
  }

  /// The first words of a line as far as they could be a number: a link's words are not.
  var leadingText: String {
    var text = ""
    for inline in self {
      guard text.count < 80, inline.appendLeadingText(to: &text) else { break }
    }
    return text
  }

  /// Without that many first characters of `leadingText`, and without the spaces behind them.
  func droppingLeading(_ count: Int) -> [ActInline] {
    var rest = count
    return dropping(&rest)
  }

  /// The count turns negative once something was kept.
  fileprivate func dropping(_ count: inout Int) -> [ActInline] {
    var kept: [ActInline] = []
    var index = startIndex
    while index < endIndex, count >= 0 {
      if let inline = self[index].dropping(&count) { kept.append(inline) }
      index += 1
    }
    return kept + self[index...]
  }
}

extension ActInline {
  var isBreak: Bool { kind == .softBreak || kind == .lineBreak }

  /// False where the text can be followed no further.
  fileprivate func appendLeadingText(to text: inout String) -> Bool {
    switch kind {
    case .text(let words):
      text += words.prefix(80)
      return true
    case .strong(let inlines), .emphasis(let inlines):
      for inline in inlines {
        guard text.count < 80, inline.appendLeadingText(to: &text) else { return false }
      }
      return true
    case .code, .strikethrough, .link, .image, .footnoteReference, .softBreak, .lineBreak,
      .reference, .abbreviation:
      return false
    }
  }

  /// Nil when nothing is left; the count turns negative once something was kept.
  fileprivate func dropping(_ count: inout Int) -> ActInline? {
    switch kind {
    case .text(let words):
      let gone = Swift.min(count, words.count)
      count -= gone
      let left = count == 0 ? words.dropFirst(gone).drop(while: \.isWhitespace) : ""
      guard !left.isEmpty else { return nil }
      count = -1
      let column = position.column + words.count - left.count
      var start = position
      start.column = column
      return ActInline(.text(String(left)), at: start)
    case .strong(let inlines):
      let left = inlines.dropping(&count)
      return left.isEmpty ? nil : ActInline(.strong(left), at: position)
    case .emphasis(let inlines):
      let left = inlines.dropping(&count)
      return left.isEmpty ? nil : ActInline(.emphasis(left), at: position)
    case .code, .strikethrough, .link, .image, .footnoteReference, .softBreak, .lineBreak,
      .reference, .abbreviation:
      count = -1
      return self
    }
  }
}
