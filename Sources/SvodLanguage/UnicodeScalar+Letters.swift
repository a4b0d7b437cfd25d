// The standard library answers these through strings and tables of all Unicode; Russian text is
// Cyrillic and ASCII, for which arithmetic is many times faster.
extension Unicode.Scalar {
  /// The small letter of a letter that has one of a single scalar, else the scalar itself.
  var lowercased: Unicode.Scalar {
    switch value {
    case 0x41...0x5A, 0x410...0x42F: return Unicode.Scalar(value + 0x20) ?? self
    case 0x400...0x40F: return Unicode.Scalar(value + 0x50) ?? self
    case 0...0x7F, 0x430...0x45F, 0x2000...0x206F: return self
    default:
      let mapping = properties.lowercaseMapping.unicodeScalars
      return mapping.count == 1 ? mapping.first ?? self : self
    }
  }

  /// The value of an ASCII digit.
  var asciiDigit: UInt8? {
    "0"..."9" ~= self ? UInt8(truncatingIfNeeded: value - 0x30) : nil
  }

  /// Whether the scalar is a letter.
  var isWordLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0...0x7F, 0x2000...0x206F: false
    case 0x400...0x481, 0x48A...0x52F: true
    default: properties.isAlphabetic
    }
  }

  /// Whether the scalar is a letter of a Cyrillic alphabet.
  var isCyrillic: Bool { "\u{400}"..."\u{52F}" ~= self }

  /// Whether the scalar is a quotation mark of any shape.
  var isQuotationMark: Bool {
    switch self {
    case "«", "»", "\"", "„", "“", "”", "‟", "‘", "’", "‚", "‹", "›", "'", "`": true
    default: false
    }
  }

  /// Whether the scalar is a hyphen, a dash or a minus.
  var isDash: Bool {
    switch self {
    case "-", "\u{AD}", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}":
      true
    default: false
    }
  }

  /// Whether the scalar is a space, a tab or a line break.
  var isSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }
}
