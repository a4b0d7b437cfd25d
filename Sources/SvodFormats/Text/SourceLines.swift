package import SvodDiagnostics

/// The lines of a text: turns offsets of bytes into places that an author can find.
///
/// Lines end in LF, CRLF or a lone CR, as in `SourceText`.
package struct SourceLines: Sendable {
  private let source: SourceText
  /// The offset of the first byte of every line.
  private let starts: [Int]

  package init(of source: SourceText) {
    self.source = source
    var starts = [0]
    var offset = 0
    while offset < source.bytes.count {
      let length = lineBreakLength(in: source.bytes, at: offset)
      offset += max(length, 1)
      if length > 0 { starts.append(offset) }
    }
    self.starts = starts
  }

  /// How many lines the text has; text that ends in a line break has an empty last line.
  package var count: Int { starts.count }

  /// The place just behind the last character.
  package var end: FilePosition { position(atByte: source.bytes.count) }

  /// The place of the character that begins at an offset of the text's bytes.
  ///
  /// - Parameter offset: from 0 to the count of bytes.
  /// - Returns: the line in the file, and the column in characters of the line.
  package func position(atByte offset: Int) -> FilePosition {
    let index = index(ofLineAtByte: offset)
    let before = String(decoding: source.bytes[starts[index]..<offset], as: UTF8.self)
    return FilePosition(
      file: source.file, line: source.firstLine + index, column: before.count + 1)
  }

  /// The place where a line begins, by an index from 0.
  func position(ofLine index: Int) -> FilePosition {
    FilePosition(file: source.file, line: source.firstLine + index)
  }

  /// A part of the text that is made of whole lines, by indices from 0.
  func part(ofLines lines: Range<Int>) -> SourceText {
    let start = lines.lowerBound < starts.count ? starts[lines.lowerBound] : source.bytes.count
    let end = lines.upperBound < starts.count ? starts[lines.upperBound] : source.bytes.count
    return source.part(start..<end, firstLine: source.firstLine + lines.lowerBound)
  }

  /// The index of the line in which a byte stands, from 0.
  func index(ofLineAtByte offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line without its line break, by an index from 0.
  func range(ofLine index: Int) -> Range<Int> {
    let start = starts[index]
    var end = index + 1 < starts.count ? starts[index + 1] : source.bytes.count
    while end > start, source.bytes[end - 1] == .lineFeed || source.bytes[end - 1] == .return {
      end -= 1
    }
    return start..<end
  }

  /// The text of a line without its line break, by an index from 0.
  func text(ofLine index: Int) -> String {
    String(decoding: source.bytes[range(ofLine: index)], as: UTF8.self)
  }
}

/// The length of the line break at an offset: 2 for CRLF, 1 for LF or CR, 0 for anything else.
func lineBreakLength(in bytes: some RandomAccessCollection<UInt8>, at offset: Int) -> Int {
  let index = bytes.index(bytes.startIndex, offsetBy: offset)
  switch bytes[index] {
  case .lineFeed: return 1
  case .return:
    let next = bytes.index(after: index)
    return next < bytes.endIndex && bytes[next] == .lineFeed ? 2 : 1
  default: return 0
  }
}
