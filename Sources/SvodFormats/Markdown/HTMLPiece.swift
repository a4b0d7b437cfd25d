/// A stretch of a line of raw HTML.
struct HTMLPiece: Hashable {
  enum Kind: Hashable {
    case text
    case markup
    case lineBreak
  }

  let kind: Kind
  let text: String

  /// Cuts a line at its tags; `<br>` and `<br/>` are line breaks, attributes forbid that.
  static func pieces(of line: Substring) -> [HTMLPiece] {
    var pieces: [HTMLPiece] = []
    var rest = line
    while let start = rest.indices.first(where: { isTag(rest[$0...]) }) {
      if start > rest.startIndex { pieces.append(Self(kind: .text, text: String(rest[..<start]))) }
      let close = rest[start...].firstIndex(of: ">").map { rest.index(after: $0) }
      let tag = rest[start..<(close ?? rest.endIndex)]
      pieces.append(Self(kind: isBreak(tag) ? .lineBreak : .markup, text: String(tag)))
      rest = rest[tag.endIndex...]
    }
    if !rest.isEmpty { pieces.append(Self(kind: .text, text: String(rest))) }
    return pieces
  }

  private static func isTag(_ text: Substring) -> Bool {
    guard text.first == "<", let next = text.dropFirst().first else { return false }
    return next == "/" || next == "!" || next == "?" || (next.isASCII && next.isLetter)
  }

  private static func isBreak(_ tag: Substring) -> Bool {
    let name = tag.lowercased().filter { !$0.isWhitespace }
    return name == "<br>" || name == "<br/>"
  }
}
