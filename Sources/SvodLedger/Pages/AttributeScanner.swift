/// Walks over the attributes of one tag.
struct AttributeScanner {
  struct Attribute: Equatable {
    let name: Range<Int>
    /// Without its quotes; empty for an attribute that has none.
    let value: Range<Int>
  }

  private let bytes: [UInt8]
  private let end: Int
  private var place: Int

  /// - Parameters:
  ///   - bytes: the whole page.
  ///   - attributes: where those of the tag stand in it.
  init(_ bytes: [UInt8], in attributes: Range<Int>) {
    self.bytes = bytes
    place = attributes.lowerBound
    end = attributes.upperBound
  }

  /// The next attribute; nil behind the last.
  mutating func next() -> Attribute? {
    skip { $0.isSpace || $0 == .slash }
    guard place < end else { return nil }
    let start = place
    place += 1
    skip { !$0.isSpace && $0 != .equals && $0 != .slash }
    let name = start..<place
    skip(\.isSpace)
    guard place < end, bytes[place] == .equals else {
      return Attribute(name: name, value: name.upperBound..<name.upperBound)
    }
    place += 1
    skip(\.isSpace)
    return Attribute(name: name, value: value())
  }

  private mutating func value() -> Range<Int> {
    guard place < end, bytes[place] == .doubleQuote || bytes[place] == .singleQuote else {
      let start = place
      skip { !$0.isSpace }
      return start..<place
    }
    let quote = bytes[place]
    place += 1
    let start = place
    skip { $0 != quote }
    defer { place = min(place + 1, end) }
    return start..<place
  }

  private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
    while place < end, isSkipped(bytes[place]) { place += 1 }
  }
}
