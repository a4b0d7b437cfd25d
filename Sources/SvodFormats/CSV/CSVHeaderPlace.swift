/// Where a table's header row begins: under what people and programs put above it.
///
/// A sheet often begins with its own title («Сведения о контингенте за 2021 год»), and Excel writes
/// `sep=;` for itself.
struct CSVHeaderPlace {
  /// The offset of the line's first byte.
  let start: Int
  /// The line's number, from 0.
  let line: Int
  let delimiter: CSVDelimiter
  /// The line of text above the header, and its number from 0; nil where there is none.
  let caption: (bytes: Range<Int>, line: Int)?

  /// More lines than this are never looked at.
  private static let mostLines = 6

  init(in bytes: UnsafeBufferPointer<UInt8>) {
    var lines = Self.writtenLines(of: bytes)
    if let first = lines.first, bytes[first.bytes].starts(with: Array("sep=".utf8)) {
      lines.removeFirst()
    }
    guard let header = Self.header(among: lines.map(\.bytes), in: bytes) else {
      (start, line, delimiter, caption) = (bytes.count, 0, .semicolon, nil)
      return
    }
    start = lines[header].bytes.lowerBound
    line = lines[header].line
    delimiter = CSVDelimiter(ofHeaderIn: bytes, from: start)
    caption = header > 0 ? lines[0] : nil
  }

  /// The first line that names several columns, if all lines above it are one cell each; else the
  /// first line.
  private static func header(
    among lines: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let header = lines.firstIndex(where: { isHeader(bytes[$0], in: bytes) }) else {
      return lines.indices.first
    }
    let delimiter = CSVDelimiter(ofHeaderIn: bytes, from: lines[header].lowerBound)
    let areCaptions = lines[..<header].allSatisfy { line in
      // An open quote is a title that goes on in the next line.
      cells(of: bytes[line], delimiter).count == 1 && bytes[line].count { $0 == .quote } % 2 == 0
    }
    return areCaptions ? header : 0
  }

  /// The first lines that hold more than blanks and delimiters.
  private static func writtenLines(
    of bytes: UnsafeBufferPointer<UInt8>
  ) -> [(bytes: Range<Int>, line: Int)] {
    var lines: [(bytes: Range<Int>, line: Int)] = []
    var offset = 0
    var number = 0
    while offset < bytes.count, lines.count < mostLines {
      let end = bytes[offset...].firstIndex { $0 == .lineFeed || $0 == .return } ?? bytes.count
      let isWritten = bytes[offset..<end].contains {
        ![.space, .tab, .semicolon, .comma].contains($0)
      }
      if isWritten { lines.append((offset..<end, number)) }
      offset = end < bytes.count ? end + lineBreakLength(in: bytes, at: end) : end
      number += 1
    }
    return lines
  }

  /// Whether a line names at least two columns: titles begin with a letter, values often do not.
  private static func isHeader(
    _ line: Slice<UnsafeBufferPointer<UInt8>>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let cells = cells(of: line, CSVDelimiter(ofHeaderIn: bytes, from: line.startIndex))
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return cells.count > 1 && !cells.contains { $0.first.map(digits.contains) ?? false }
  }

  /// The cells of a line that hold something.
  private static func cells(
    of line: Slice<UnsafeBufferPointer<UInt8>>, _ delimiter: CSVDelimiter
  ) -> [Slice<UnsafeBufferPointer<UInt8>>] {
    var isQuoted = false
    let cells = line.split { byte in
      if byte == .quote { isQuoted.toggle() }
      return byte == delimiter.rawValue && !isQuoted
    }
    return cells.filter { cell in cell.contains { $0 != .space && $0 != .tab } }
  }
}
