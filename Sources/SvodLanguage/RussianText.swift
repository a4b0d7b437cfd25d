/// Running text as a Russian typesetter leaves it.
package enum RussianText {
  /// A plain text with no-break spaces in place of the spaces at which a line must not end.
  ///
  /// They stand after prepositions, conjunctions and particles of one or two letters, after №, §,
  /// and after п., ст. and the like before a number; before a dash; between a number and the word
  /// or the sign it counts. Runs of spaces are left alone. What is bound already stays as it is,
  /// so that binding twice changes nothing. The text is plain: in HTML it would break the tags.
  package static func bound(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: " ")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 4)
    var previous = TextToken(bytes[..<0])
    var position = 0
    while position < bytes.count {
      let gap = bytes[position...].leadingSpaces
      let token = TextToken(bytes[gap.endIndex...].upToSpace)
      if gap.elementsEqual(CollectionOfOne(UInt8(ascii: " "))), previous.holds(token) {
        result += "\u{A0}".utf8
      } else {
        result += gap
      }
      result += token.bytes
      previous = token
      position = token.bytes.endIndex
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  fileprivate var leadingSpaces: Self {
    var end = startIndex
    while end < endIndex {
      let length = spaceLength(at: end)
      if length == 0 { break }
      end += length
    }
    return self[..<end]
  }

  fileprivate var upToSpace: Self {
    var end = startIndex
    while end < endIndex, spaceLength(at: end) == 0 { end += 1 }
    return self[..<end]
  }

  /// The length of a space, a tab, a line break, U+00A0, U+2009 or U+202F at a place, or 0.
  private func spaceLength(at place: Int) -> Int {
    switch self[place] {
    case 0x20, 0x09...0x0D: 1
    case 0xC2 where self[place...].starts(with: "\u{A0}".utf8): 2
    case 0xE2 where self[place...].starts(with: "\u{202F}".utf8): 3
    case 0xE2 where self[place...].starts(with: "\u{2009}".utf8): 3
    default: 0
    }
  }
}
