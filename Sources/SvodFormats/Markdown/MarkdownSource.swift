import SvodDiagnostics

/// The bytes of a text and its lines, so that the library's places become an author's places.
struct MarkdownSource {
  /// What stands for an underscore of a blank to be filled in, while the library reads.
  ///
  /// One byte for one byte keeps every column; a text that already has one of these control
  /// characters goes unprotected.
  private static let hiddenUnderscore: UInt8 = 0x1A
  /// What stands for a bracket that shall not begin a footnote.
  static let hiddenBracket: UInt8 = 0x1C

  var bytes: [UInt8]
  let file: String
  let firstLine: Int
  /// Where each line begins; line ends are LF, CRLF or CR, as the library sees them.
  private let starts: [Int]
  private var reached = (line: 0, byte: 0, column: 1)
  let canProtect: Bool

  init(text: String, file: String, firstLine: Int) {
    bytes = Array(text.utf8)
    self.file = file
    self.firstLine = firstLine
    starts = Self.lineStarts(of: bytes)
    canProtect = !bytes.contains(Self.hiddenUnderscore) && !bytes.contains(Self.hiddenBracket)
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for index in bytes.indices {
      let isReturn = bytes[index] == UInt8(ascii: "\r")
      let followed = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
      if bytes[index] == UInt8(ascii: "\n") || (isReturn && !followed) {
        starts.append(index + 1)
      }
    }
    return starts
  }

  var start: FilePosition { FilePosition(file: file, line: firstLine) }

  var lineCount: Int { starts.count }

  /// The bytes of a line that counts from 1, without its end.
  func line(_ number: Int) -> Range<Int> {
    guard starts.indices.contains(number - 1) else { return bytes.count..<bytes.count }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return start..<end
  }

  /// The place of a byte of a line; both count from 1.
  ///
  /// Places are mostly asked for in order, so counting goes on from the place before.
  mutating func position(line number: Int, byte: Int) -> FilePosition {
    let line = line(number)
    let target = min(max(line.lowerBound + byte - 1, line.lowerBound), line.upperBound)
    if reached.line != number || reached.byte > target {
      reached = (number, line.lowerBound, 1)
    }
    reached.column += String(decoding: bytes[reached.byte..<target], as: UTF8.self).count
    reached.byte = target
    return FilePosition(file: file, line: firstLine + number - 1, column: reached.column)
  }

  /// Text of the library with what was hidden from it put back.
  func restored(_ text: String) -> String {
    let utf8 = text.utf8
    guard canProtect,
      utf8.contains(where: { $0 == Self.hiddenUnderscore || $0 == Self.hiddenBracket })
    else { return text }
    return String(decoding: utf8.map(Self.shown), as: UTF8.self)
  }

  private static func shown(_ byte: UInt8) -> UInt8 {
    switch byte {
    case hiddenUnderscore: UInt8(ascii: "_")
    case hiddenBracket: UInt8(ascii: "[")
    default: byte
    }
  }

  mutating func blankLine(_ number: Int) {
    for index in line(number) {
      bytes[index] = UInt8(ascii: " ")
    }
  }

  /// Keeps underscores of blanks to be filled in from being read as bold type.
  ///
  /// An underscore is a blank where three or more stand together, or where quotes enclose them;
  /// a line of nothing else stays a rule, and an address is left alone.
  mutating func protectBlanks() {
    guard canProtect, bytes.contains(UInt8(ascii: "_")) else { return }
    for number in 1...lineCount {
      let line = line(number)
      let marks: Set<UInt8> = [UInt8(ascii: "_"), UInt8(ascii: " "), UInt8(ascii: "\t")]
      if bytes[line].allSatisfy(marks.contains) { continue }
      protectBlanks(in: line)
    }
  }

  private mutating func protectBlanks(in line: Range<Int>) {
    var index = line.lowerBound
    while index < line.upperBound {
      guard bytes[index] == UInt8(ascii: "_") else {
        index += 1
        continue
      }
      let end = bytes[index..<line.upperBound].firstIndex { $0 != UInt8(ascii: "_") }
      let run = index..<(end ?? line.upperBound)
      if isBlank(run, of: line) {
        for place in run { bytes[place] = Self.hiddenUnderscore }
      }
      index = run.upperBound
    }
  }

  private func isBlank(_ run: Range<Int>, of line: Range<Int>) -> Bool {
    let before = bytes[line.lowerBound..<run.lowerBound].suffix(2)
    let after = bytes[run.upperBound..<line.upperBound].prefix(2)
    let quotes = Array("«»".utf8)
    let enclosed =
      before.elementsEqual(quotes[0..<2]) && after.elementsEqual(quotes[2..<4])
      || before.last == UInt8(ascii: "\"") && after.first == UInt8(ascii: "\"")
    return (run.count > 2 && !isInAddress(run, of: line)) || enclosed
  }

  private func isInAddress(_ run: Range<Int>, of line: Range<Int>) -> Bool {
    let head = bytes[line.lowerBound..<run.lowerBound].suffix(200)
    let word = head.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).last
    guard let word, !word.isEmpty else { return false }
    return word.contains(UInt8(ascii: "/")) || word.contains(UInt8(ascii: "@"))
      || word.contains(UInt8(ascii: "("))
  }
}
