/// Walks over the tags and texts of a page in one pass over its bytes.
///
/// It reads what Svod writes, of this or an older version and with anybody's templates, and is no
/// parser of HTML: it knows nothing of elements that may be left out, and what it does not
/// understand it takes for text. Nothing in a page can make it fail.
struct TagScanner {
  /// A piece of the page, by places in its bytes.
  enum Piece: Equatable {
    case text(Range<Int>)
    /// A tag that opens an element.
    ///
    /// - attributes: everything between the name and the closing bracket.
    case opening(name: Range<Int>, attributes: Range<Int>)
    case closing(name: Range<Int>)
  }

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next piece; nil at the end of the page.
  mutating func next() -> Piece? {
    while place < bytes.count {
      guard bytes[place] == .lessThan else { return .text(text()) }
      let following = place + 1 < bytes.count ? bytes[place + 1] : 0
      if following.isLetter { return opening() }
      if following == .slash { return closing() }
      guard following == .exclamation else { return .text(text()) }
      skipDeclaration()
    }
    return nil
  }

  /// From here to the next bracket that may begin a tag.
  private mutating func text() -> Range<Int> {
    let start = place
    place += 1
    while place < bytes.count, bytes[place] != .lessThan { place += 1 }
    return start..<place
  }

  private mutating func opening() -> Piece {
    let name = name(from: place + 1)
    place = name.upperBound
    let end = endOfTag()
    let piece = Piece.opening(name: name, attributes: name.upperBound..<end)
    place = min(end + 1, bytes.count)
    if isRaw(name) { skipRawText(until: name) }
    return piece
  }

  private mutating func closing() -> Piece {
    let name = name(from: place + 2)
    place = name.upperBound
    place = min(endOfTag() + 1, bytes.count)
    return .closing(name: name)
  }

  private func name(from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, bytes[end].isLetter || bytes[end].isDigit || bytes[end] == .hyphen {
      end += 1
    }
    return min(start, end)..<end
  }

  /// The place of the bracket that closes a tag, which does not stand in a quoted value.
  private func endOfTag() -> Int {
    var end = place
    var quote: UInt8?
    while end < bytes.count {
      let byte = bytes[end]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == .greaterThan {
        return end
      } else if byte == .doubleQuote || byte == .singleQuote {
        quote = byte
      }
      end += 1
    }
    return end
  }

  /// Passes over `<!doctype html>` and `<!-- … -->`.
  private mutating func skipDeclaration() {
    let isComment = bytes[place...].starts(with: "<!--".utf8)
    let end: [UInt8] = isComment ? Array("-->".utf8) : [.greaterThan]
    place += isComment ? 4 : 2
    while place < bytes.count, !bytes[place...].starts(with: end) { place += 1 }
    place = min(place + end.count, bytes.count)
  }

  private func isRaw(_ name: Range<Int>) -> Bool {
    bytes[name].elementsEqual("script".utf8) || bytes[name].elementsEqual("style".utf8)
  }

  private mutating func skipRawText(until name: Range<Int>) {
    let end = [.lessThan, .slash] + bytes[name]
    while place < bytes.count, !bytes[place...].starts(with: end) { place += 1 }
  }
}
