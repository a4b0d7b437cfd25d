/// What a file's bytes turn out to be, judged by the bytes alone.
enum TextEncoding: Equatable {
  /// Valid UTF-8; the byte order mark at its start has the given length, 0 when there is none.
  case utf8(markLength: Int)
  case windows1251
  case unknown(Fault)

  /// Why a file is no text that can be read.
  enum Fault: Equatable {
    case utf16
    /// A ZIP archive (xlsx, ods) or an old Office file, by its signature.
    case workbook
    /// Russian text in code page 866, Excel's «CSV (MS-DOS)».
    case dos
    /// A byte at this offset never stands in text.
    case binary(Int)
    /// UTF-8 but for the byte at this offset.
    case damagedUTF8(Int)
  }

  init(of bytes: [UInt8]) {
    if let fault = Self.fault(bySignatureOf: bytes) {
      self = .unknown(fault)
      return
    }
    let survey = UTF8Survey(of: bytes)
    if let offset = survey.firstNUL {
      self = .unknown(Self.looksLikeUTF16(bytes, nul: offset) ? .utf16 : .binary(offset))
    } else if let offset = survey.firstFault {
      self = Self.withoutUTF8(bytes, survey: survey, firstFault: offset)
    } else {
      self = .utf8(markLength: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    }
  }

  /// Text in windows-1251 rarely holds a byte pair that is also a letter in UTF-8, so a file in
  /// which such pairs prevail is UTF-8 that something has damaged.
  private static func withoutUTF8(
    _ bytes: [UInt8], survey: UTF8Survey, firstFault: Int
  ) -> TextEncoding {
    if survey.sequences > survey.faults { return .unknown(.damagedUTF8(firstFault)) }
    if let offset = bytes.firstIndex(where: Windows1251.neverStandsInText) {
      return .unknown(Windows1251.looksLikeDOS(bytes) ? .dos : .binary(offset))
    }
    return Windows1251.looksLikeDOS(bytes) ? .unknown(.dos) : .windows1251
  }

  private static func fault(bySignatureOf bytes: [UInt8]) -> Fault? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
    return bytes.starts(with: zip) || bytes.starts(with: compoundFile) ? .workbook : nil
  }

  /// UTF-16 without a mark: text of one script has the same high byte in every other place.
  private static func looksLikeUTF16(_ bytes: [UInt8], nul: Int) -> Bool {
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return false }
    let high = bytes[(nul % 2)...].enumerated().lazy.filter { $0.offset % 2 == 0 }
      .prefix(512).filter { $0.element == 0 || $0.element == 0x04 }
    return high.count * 10 >= min(bytes.count / 2, 512) * 9
  }
}
