/// The text around a place that Yams cannot read, as clues to what the author did.
struct YAMLSurroundings {
  let places: YAMLPlaces
  private let bytes: [UInt8]
  private static let colon = UInt8(ascii: ":")

  init(_ places: YAMLPlaces) {
    self.places = places
    bytes = places.source.bytes
  }

  func byte(at offset: Int) -> UInt8? {
    bytes.indices.contains(offset) ? bytes[offset] : nil
  }

  /// The offset of the byte at which a character begins, counted from the start of the text.
  func byteOffset(ofCharacter number: Int) -> Int {
    String(places.source.text.prefix(number)).utf8.count
  }

  func isClosingBracket(at offset: Int) -> Bool {
    [UInt8(ascii: "]"), UInt8(ascii: "}")].contains(byte(at: offset))
  }

  func isOnOneLine(_ first: Int, _ second: Int) -> Bool {
    places.lines.index(ofLineAtByte: first) == places.lines.index(ofLineAtByte: second)
  }

  /// The offset of the first character of a place's line that is no blank.
  func lineBeginning(at offset: Int) -> Int {
    line(at: offset).first { !isBlank($0) } ?? offset
  }

  /// Whether the line has a key with its colon before a place: «title: Отчёт:» before the second.
  func hasColon(before offset: Int) -> Bool {
    let before = line(at: offset).lowerBound..<offset
    return before.contains { bytes[$0] == Self.colon && isBlank($0 + 1) }
  }

  /// Whether a colon without a space behind it stands between a place and its line's end.
  func hasTightColon(after offset: Int) -> Bool {
    (offset..<line(at: offset).upperBound).contains {
      bytes[$0] == Self.colon && !isBlank($0 + 1)
    }
  }

  /// Text stands where a key or a list item should: after a closing quote, or after a quote that
  /// was closed by the opening one of a later line, or at a depth of its own.
  func causeOfUnexpectedText(at offset: Int) -> (cause: YAMLSyntaxFault.Cause, offset: Int) {
    let line = line(at: offset)
    if let quote = unpairedQuote(before: offset) { return (.openQuote, quote) }
    let before = bytes[line.lowerBound..<max(offset, line.lowerBound)].last { $0 != .space }
    if let before, [.quote, UInt8(ascii: "'")].contains(before) {
      return (.textAfterQuote, offset)
    }
    return (.indentation, offset)
  }

  /// The quote that opens a value on an earlier line and is not closed on that line.
  private func unpairedQuote(before offset: Int) -> Int? {
    var index = places.lines.index(ofLineAtByte: offset)
    while index > 0 {
      index -= 1
      let range = places.lines.range(ofLine: index)
      if let quote = openQuote(in: range) { return quote }
      // A line whose quotes are paired ends the search: the trouble began after it.
      if bytes[range].contains(.quote) { return nil }
    }
    return nil
  }

  private func openQuote(in line: Range<Int>) -> Int? {
    let quotes = line.filter { bytes[$0] == .quote && !isEscaped($0) }
    guard quotes.count % 2 == 1, let last = quotes.last, last > line.lowerBound,
      [.space, UInt8(ascii: "["), UInt8(ascii: "{"), .comma].contains(bytes[last - 1])
    else { return nil }
    return last
  }

  private func isEscaped(_ offset: Int) -> Bool {
    offset > 0 && bytes[offset - 1] == UInt8(ascii: "\\")
  }

  private func isBlank(_ offset: Int) -> Bool {
    guard let byte = byte(at: offset) else { return true }
    return [.space, .tab, .lineFeed, .return].contains(byte)
  }

  private func line(at offset: Int) -> Range<Int> {
    places.lines.range(ofLine: places.lines.index(ofLineAtByte: offset))
  }
}
