/// The weights of characters in a sort key: separators, numbers, Cyrillic, Latin, all else.
enum SortWeight {
  static let space: UInt8 = 1
  static let number: UInt8 = 3
  static let ye = short("е")

  private static let punctuation: UInt8 = 2
  private static let firstRussian: UInt8 = 0x10
  private static let otherCyrillic: UInt8 = 0x31
  private static let firstLatin: UInt8 = 0x40
  private static let otherLetter: UInt8 = 0x60

  /// The weight of a small letter from а to я.
  static func short(_ letter: Unicode.Scalar) -> UInt8 {
    firstRussian + UInt8(truncatingIfNeeded: letter.value - 0x430)
  }

  /// Appends the weight of a small letter or a sign, of one byte or several.
  static func append(_ letter: Unicode.Scalar, to weights: inout [UInt8]) {
    switch letter {
    case "а"..."я": weights.append(short(letter))
    case "a"..."z": weights.append(firstLatin + UInt8(truncatingIfNeeded: letter.value - 0x61))
    case "\u{400}"..."\u{52F}": appendCode(of: letter, after: otherCyrillic, to: &weights)
    case _ where letter.isWordLetter: appendCode(of: letter, after: otherLetter, to: &weights)
    default: weights.append(punctuation)
    }
  }

  private static func appendCode(
    of letter: Unicode.Scalar, after weight: UInt8, to weights: inout [UInt8]
  ) {
    weights.append(weight)
    for shift in [16, 8, 0] as [UInt32] {
      weights.append(UInt8(truncatingIfNeeded: letter.value >> shift))
    }
  }
}
