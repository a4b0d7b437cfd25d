import SvodDiagnostics
import Yams

/// Turns Yams' marks into places of the file.
///
/// A mark counts Unicode scalars, and lines by YAML 1.1 (§ 4.2): U+0085, U+2028 and U+2029 end
/// one too, while an author's editor shows them inside a line.
struct YAMLPlaces {
  let source: SourceText
  let lines: SourceLines
  /// The offset of the first byte of every line that Yams sees.
  private let starts: [Int]

  init(of source: SourceText) {
    self.source = source
    lines = SourceLines(of: source)
    var starts = [0]
    var offset = 0
    while offset < source.bytes.count {
      let length = Self.lineBreakLength(in: source.bytes, at: offset)
      offset += max(length, 1)
      if length > 0 { starts.append(offset) }
    }
    self.starts = starts
  }

  func position(_ mark: Mark) -> FilePosition { lines.position(atByte: offset(of: mark)) }

  /// The offset of the byte on which a mark stands.
  func offset(of mark: Mark) -> Int {
    guard mark.line >= 1, mark.line <= starts.count else { return source.bytes.count }
    var offset = starts[mark.line - 1]
    var column = 1
    while column < mark.column, offset < source.bytes.count {
      offset += 1
      while offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  private static func lineBreakLength(in bytes: [UInt8], at offset: Int) -> Int {
    switch bytes[offset] {
    case 0xC2: bytes[offset...].starts(with: [0xC2, 0x85]) ? 2 : 0
    case 0xE2:
      bytes[offset...].starts(with: [0xE2, 0x80, 0xA8])
        || bytes[offset...].starts(with: [0xE2, 0x80, 0xA9]) ? 3 : 0
    default: SvodFormats.lineBreakLength(in: bytes, at: offset)
    }
  }
}
