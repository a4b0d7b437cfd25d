import SvodDiagnostics

/// Takes out of a text, before it is parsed, the lines that would make parsing take minutes.
///
/// libcmark-gfm 0.29.0.gfm.6 takes time that grows with the square of: brackets and at-signs of one
/// paragraph (`![[]()`, `a@`), delimiter rows under one growing paragraph, cells of one row, and
/// containers opened by one line; and it fills short rows up to the width of their table. No act
/// comes near these bounds; with them 2 MB of any text are read in a few seconds.
struct MarkdownGuard {
  private static let widestTable = 100
  private static let mostFilledCells = 100_000
  private static let longestIndent = 300
  private static let mostOpeners = 2_000
  private static let mostScanned = 10_000_000

  private var tableWidth = 0
  private var filledCells = 0
  private var runLength = 0
  private var openers = 0
  private var scanned = 0
  private var toldFilled = false
  private var toldIntricate = false

  /// Blanks the lines out and reports each kind of trouble where it begins.
  static func blankCostlyLines(of source: inout MarkdownSource, log: inout DiagnosticLog) {
    var state = MarkdownGuard()
    for number in 1...source.lineCount {
      guard let finding = state.finding(for: source.line(number), number, in: &source) else {
        continue
      }
      source.blankLine(number)
      finding.map { log.report($0) }
    }
  }

  /// Nil for a harmless line; a finding of nil for a line to be blanked without another word.
  private mutating func finding(
    for line: Range<Int>, _ number: Int, in source: inout MarkdownSource
  ) -> Diagnostic?? {
    let shape = LineShape(source.bytes[line])
    if shape.isEmpty {
      tableWidth = 0
      beginRun()
      return nil
    }
    if shape.opensBlock { beginRun() }
    if shape.pipes > Self.widestTable + 1 {
      return .some(.tableTooWide(at: source.position(line: number, byte: 1)))
    }
    openers += shape.openers
    if shape.isDelimiter { scanned += runLength }
    runLength += line.count
    let isIntricate = openers > Self.mostOpeners || scanned > Self.mostScanned
    if shape.indent > Self.longestIndent || isIntricate {
      defer { toldIntricate = true }
      return toldIntricate
        ? .some(nil) : .some(.tooIntricate(at: source.position(line: number, byte: 1)))
    }
    return fill(shape, number, in: &source)
  }

  private mutating func beginRun() {
    (runLength, openers, scanned, toldIntricate) = (0, 0, 0, false)
  }

  private mutating func fill(
    _ shape: LineShape, _ number: Int, in source: inout MarkdownSource
  ) -> Diagnostic?? {
    if shape.isDelimiter { tableWidth = max(tableWidth, shape.pipes + 1) }
    filledCells += max(0, tableWidth - shape.pipes - 1)
    guard filledCells > Self.mostFilledCells else { return nil }
    defer { toldFilled = true }
    return toldFilled
      ? .some(nil) : .some(.rowsTooShort(at: source.position(line: number, byte: 1)))
  }
}

/// What of a line decides how much work it makes.
private struct LineShape {
  private(set) var isEmpty = true
  /// The bytes before the line's first word: spaces, quote marks, list markers.
  private(set) var indent = 0
  private(set) var pipes = 0
  private(set) var openers = 0
  /// Could be a table's delimiter row, whatever contains it.
  private(set) var isDelimiter = true
  /// Certainly ends the paragraph before it.
  private(set) var opensBlock = false

  init(_ line: ArraySlice<UInt8>) {
    var escaped = false
    var isIndent = true
    for byte in line {
      isIndent = isIndent && Self.isIndentation(byte)
      if isIndent { indent += 1 }
      isEmpty = isEmpty && (byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t"))
      if byte == UInt8(ascii: "|"), !escaped { pipes += 1 }
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "@") { openers += 1 }
      isDelimiter =
        isDelimiter && (Self.isIndentation(byte) || byte == UInt8(ascii: "|") || byte == 0x3A)
      escaped = byte == UInt8(ascii: "\\") && !escaped
    }
    isDelimiter = isDelimiter && line.contains(UInt8(ascii: "-"))
    let marks = [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "#")]
    let opening = line.prefix(3)
    opensBlock =
      opening.count == 3 && marks.contains(opening[opening.startIndex])
      && opening[opening.startIndex + 1] == UInt8(ascii: " ")
      && !Self.isIndentation(opening[opening.startIndex + 2])
  }

  private static func isIndentation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "-"),
      UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func tableTooWide(at position: FilePosition) -> Diagnostic {
    Diagnostic(
      .tableTooWide, .error, at: position,
      "В строке больше 100 столбцов, разделённых знаком «|»",
      hint: "Разделите таблицу на несколько более узких")
  }

  fileprivate static func rowsTooShort(at position: FilePosition) -> Diagnostic {
    Diagnostic(
      .tableTooWide, .error, at: position,
      "В таблицах документа не хватает больше 100 000 ячеек: их строки намного короче шапки",
      hint: "Проверьте, не попала ли в начало таблицы лишняя строка из знаков «|» и «-»")
  }

  fileprivate static func tooIntricate(at position: FilePosition) -> Diagnostic {
    Diagnostic(
      .markupTooIntricate, .error, at: position,
      "Разметка этой строки слишком сложна: слишком много знаков «>», «[», «@», «|» или отступов",
      hint: "Разделите абзац пустыми строками или уберите лишние знаки")
  }
}
