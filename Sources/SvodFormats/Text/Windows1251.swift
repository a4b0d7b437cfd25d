/// The code page that Russian Windows and Excel write: decoding, and signs that it is another one.
///
/// Source of the table: Unicode Consortium, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1251.TXT.
enum Windows1251 {
  /// Bytes 0x80…0xFF; 0x98 is not assigned.
  private static let scalars: [UInt16] =
    [
      0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021,
      0x20AC, 0x2030, 0x0409, 0x2039, 0x040A, 0x040C, 0x040B, 0x040F,
      0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
      0xFFFD, 0x2122, 0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F,
      0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6, 0x00A7,
      0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407,
      0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6, 0x00B7,
      0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457,
    ] + Array(0x0410...0x044F)

  /// The UTF-8 of text in windows-1251.
  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      guard byte >= 0x80 else {
        result.append(byte)
        continue
      }
      append(scalars[Int(byte) - 0x80], to: &result)
    }
    return result
  }

  /// Appends a scalar of U+0080…U+FFFF.
  private static func append(_ scalar: UInt16, to result: inout [UInt8]) {
    if scalar < 0x800 {
      result.append(0xC0 | UInt8(scalar >> 6))
    } else {
      result.append(0xE0 | UInt8(scalar >> 12))
      result.append(0x80 | UInt8(scalar >> 6 & 0x3F))
    }
    result.append(0x80 | UInt8(scalar & 0x3F))
  }

  /// A byte that the code page does not assign, or a control that no editor writes.
  ///
  /// Tab, line ends and the end mark of DOS (0x1A) are allowed.
  static func neverStandsInText(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x98, 0x00...0x08, 0x0E...0x19, 0x1B...0x1F: true
    default: false
    }
  }

  /// Whether Russian letters stand where code page 866 has them.
  ///
  /// Its «б»…«п» are seldom used signs in windows-1251, whose own letters fill 0xC0…0xFF.
  static func looksLikeDOS(_ bytes: [UInt8]) -> Bool {
    var foreign = 0
    var own = 0
    for byte in bytes {
      switch byte {
      case 0xA1...0xA7, 0xA9, 0xAA, 0xAC...0xAF: foreign += 1
      case 0xC0...0xFF: own += 1
      default: continue
      }
    }
    return foreign > own
  }
}
