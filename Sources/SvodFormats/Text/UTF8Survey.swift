/// What one pass over bytes finds: how much of them is UTF-8, and what cannot be.
///
/// Well-formed sequences are those of the Unicode Standard, table 3-7.
struct UTF8Survey: Equatable {
  /// Well-formed sequences of two bytes and more.
  private(set) var sequences = 0
  /// Bytes that belong to no well-formed sequence.
  private(set) var faults = 0
  private(set) var firstFault: Int?
  private(set) var firstNUL: Int?

  init(of bytes: [UInt8]) {
    bytes.withUnsafeBytes { survey($0) }
  }

  private mutating func survey(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte == 0 { firstNUL = firstNUL ?? offset }
        offset = Self.endOfPlainWords(in: bytes, from: offset + 1)
        continue
      }
      let length = Self.sequenceLength(in: bytes, at: offset)
      if length == 0 {
        faults += 1
        firstFault = firstFault ?? offset
      } else {
        sequences += 1
      }
      offset += max(length, 1)
    }
  }

  /// Skips eight bytes at a time while all of them are ASCII other than NUL.
  private static func endOfPlainWords(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    let high: UInt64 = 0x8080_8080_8080_8080
    let ones: UInt64 = 0x0101_0101_0101_0101
    var offset = start
    while offset + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // Subtracting one sets the high bit of a byte that was zero.
      guard (word | (word &- ones)) & high == 0 else { break }
      offset += 8
    }
    return offset
  }

  /// The length of the sequence of more than one byte at an offset; 0 when none is well formed.
  private static func sequenceLength(in bytes: UnsafeRawBufferPointer, at offset: Int) -> Int {
    guard offset + 1 < bytes.count else { return 0 }
    let lead = bytes[offset]
    let second = bytes[offset + 1]
    // Cyrillic has two bytes a letter.
    if lead >= 0xC2, lead <= 0xDF { return second & 0xC0 == 0x80 ? 2 : 0 }
    guard let length = length(ofLead: lead, second: second), offset + length <= bytes.count else {
      return 0
    }
    for place in (offset + 2)..<(offset + length) where bytes[place] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// The length of a sequence of three bytes or four, by its first two.
  private static func length(ofLead lead: UInt8, second: UInt8) -> Int? {
    switch (lead, second) {
    case (0xE0, 0xA0...0xBF), (0xED, 0x80...0x9F): 3
    case (0xE1...0xEC, 0x80...0xBF), (0xEE...0xEF, 0x80...0xBF): 3
    case (0xF0, 0x90...0xBF), (0xF1...0xF3, 0x80...0xBF), (0xF4, 0x80...0x8F): 4
    default: nil
    }
  }
}
