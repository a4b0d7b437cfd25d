import SvodDiagnostics

/// Gathers the cells of a table's good records and reports the others.
struct CSVTableReader {
  /// The catalogue of a section has some hundred indicators, each of a few columns.
  private static let mostColumns = 2_000

  private var cells: [CSVCellRange] = []
  private var lines: [UInt32] = []
  private var columnCount = 0

  private let bytes: UnsafeBufferPointer<UInt8>
  private let source: SourceText
  private let delimiter: CSVDelimiter
  private var scanner: CSVScanner

  /// Reads all records; nil when there is no sound header row.
  init?(
    reading bytes: UnsafeBufferPointer<UInt8>, of source: SourceText, log: inout DiagnosticLog
  ) {
    self.bytes = bytes
    self.source = source
    let header = CSVHeaderPlace(in: bytes)
    delimiter = header.delimiter
    scanner = CSVScanner(bytes, from: header)
    if let caption = header.caption { report(caption, log: &log) }
    guard readHeader(log: &log) else { return nil }
    reserveCapacity()
    while !scanner.isAtEnd { readRow(log: &log) }
  }

  /// What was read, as a table keeps it.
  var storage: CSVTable.Storage {
    CSVTable.Storage(source: source, columnCount: columnCount, cells: cells, lines: lines)
  }

  private func report(
    _ caption: (bytes: Range<Int>, line: Int), log: inout DiagnosticLog
  ) {
    let position = FilePosition(file: source.file, line: source.firstLine + caption.line)
    let text = excerpt(from: caption.bytes.lowerBound)
    let end = text.lastIndex { !";,\t ".contains($0) }
    log.report(.textAboveHeader(end.map { String(text[...$0]) } ?? text, at: position))
  }

  private mutating func readHeader(log: inout DiagnosticLog) -> Bool {
    while !scanner.isAtEnd {
      let start = scanner.offset
      let line = scanner.line
      if let fault = scanner.scanRecord(into: &cells) {
        log.report(brokenQuote(fault, recordStart: start, line: line))
        return false
      }
      if !isBlank(from: 0) {
        columnCount = cells.count
        guard columnCount <= Self.mostColumns else {
          log.report(.tooManyColumns(columnCount, at: source.file, line: source.firstLine + line))
          return false
        }
        lines = [UInt32(source.firstLine + line)]
        return true
      }
      cells.removeAll()
    }
    log.report(.emptyTable(source.file))
    return false
  }

  /// A line is a row in nearly every table, so that nothing has to grow.
  private mutating func reserveCapacity() {
    var lineCount = 1
    for byte in bytes where byte == .lineFeed { lineCount += 1 }
    lines.reserveCapacity(lineCount)
    cells.reserveCapacity(min(lineCount * columnCount, bytes.count + columnCount + 1))
  }

  private mutating func readRow(log: inout DiagnosticLog) {
    let start = scanner.offset
    let line = scanner.line
    let firstCell = cells.count
    let fault = scanner.scanRecord(into: &cells)
    let count = cells.count - firstCell
    if let fault {
      log.report(brokenQuote(fault, recordStart: start, line: line))
    } else if isBlank(from: firstCell) {
      // A blank row, or one of delimiters only, as spreadsheets leave them.
    } else if count != columnCount {
      reportRagged(count, start: start, line: line, log: &log)
    } else {
      lines.append(UInt32(source.firstLine + line))
      return
    }
    cells.removeLast(count)
  }

  /// Whether the cells from an index on hold nothing but blanks.
  private func isBlank(from firstCell: Int) -> Bool {
    for index in firstCell..<cells.count where !trimmed(cells[index].range, in: bytes).isEmpty {
      return false
    }
    return true
  }

  /// A row of the wrong length in which a quoted cell took in what looks like rows of their own is
  /// a row with a broken quote; those rows are read then.
  private mutating func reportRagged(
    _ count: Int, start: Int, line: Int, log: inout DiagnosticLog
  ) {
    if let cell = scanner.longCell, hasSwallowedRows(cell) {
      let fault = CSVScanner.QuoteFault(
        kind: .unterminated, offset: cell.opening, column: cell.column)
      scanner.resume(after: cell)
      log.report(brokenQuote(fault, recordStart: start, line: line))
    } else {
      log.report(
        .raggedRow(
          at: FilePosition(file: source.file, line: source.firstLine + line), count: count,
          expected: columnCount, delimiter: delimiter, text: excerpt(from: start)))
    }
  }

  /// Whether a line after the one with the opening quote has as many cells as the table.
  private func hasSwallowedRows(_ cell: CSVScanner.LongCell) -> Bool {
    let lines = bytes[cell.opening..<scanner.offset].split { $0 == .lineFeed || $0 == .return }
    return lines.dropFirst().contains { line in
      line.count { $0 == delimiter.rawValue } == columnCount - 1
    }
  }

  private func brokenQuote(
    _ fault: CSVScanner.QuoteFault, recordStart: Int, line: Int
  ) -> Diagnostic {
    let place = CSVPlace(of: fault.offset, in: source.bytes, recordStart: recordStart)
    let position = FilePosition(
      file: source.file, line: source.firstLine + line + place.lineBreaks, column: place.column,
      header: title(ofColumn: fault.column))
    return .brokenQuote(fault.kind, at: position, text: excerpt(from: fault.offset))
  }

  private func title(ofColumn column: Int) -> String? {
    guard column < columnCount else { return nil }
    let title = String(decoding: bytes[trimmed(cells[column].range, in: bytes)], as: UTF8.self)
    return title.isEmpty ? nil : title
  }

  /// The beginning of what stands from an offset to the end of its line.
  private func excerpt(from offset: Int) -> String {
    let line = bytes[offset...].prefix { $0 != .lineFeed && $0 != .return }
    let text = String(decoding: line.prefix(400), as: UTF8.self)
    return text.count <= 60 ? text : text.prefix(59) + "…"
  }
}

extension Diagnostic {
  fileprivate static func emptyTable(_ file: String) -> Self {
    Diagnostic(
      .emptyTable, .warning, at: FilePosition(file: file), "Таблица пуста: в ней нет заголовка",
      hint: "Добавьте строку с названиями столбцов или удалите файл")
  }

  fileprivate static func textAboveHeader(_ text: String, at position: FilePosition) -> Self {
    Diagnostic(
      .textAboveHeader, .warning, at: position,
      "Над заголовком таблицы стоит «\(text)», эта строка не читается", text: text,
      hint: "Удалите строку: таблица начинается с названий столбцов")
  }

  fileprivate static func tooManyColumns(_ count: Int, at file: String, line: Int) -> Self {
    Diagnostic(
      .tableTooWide, .error, at: FilePosition(file: file, line: line),
      "Столбцов в таблице — \(count), а читается не больше 2000",
      hint: "Разделите таблицу на несколько файлов или уберите пустые столбцы")
  }

  fileprivate static func raggedRow(
    at position: FilePosition, count: Int, expected: Int, delimiter: CSVDelimiter, text: String
  ) -> Self {
    let surplus = count > expected
    return Diagnostic(
      .raggedRow, .error, at: position,
      "Ячеек в строке — \(count), а столбцов в заголовке — \(expected)", text: text,
      hint: surplus
        ? "Заключите в кавычки значение, в котором стоит разделитель (\(delimiter.name)), "
          + "или уберите лишний"
        : "Добавьте недостающие разделители (\(delimiter.name)), пустые ячейки тоже считаются")
  }

  fileprivate static func brokenQuote(
    _ kind: CSVScanner.QuoteFault.Kind, at position: FilePosition, text: String
  ) -> Self {
    switch kind {
    case .unterminated:
      Diagnostic(
        .brokenQuote, .error, at: position, "Кавычка открыта и не закрыта: «\(text)»", text: text,
        hint: "Закройте кавычку в конце ячейки или удалите её")
    case .textAfterQuote:
      Diagnostic(
        .brokenQuote, .error, at: position,
        "После закрывающей кавычки стоит лишний текст: «\(text)»", text: text,
        hint: "Удвойте кавычки внутри ячейки", example: "\"МБОУ \"\"Лицей\"\"\"")
    case .quoteInside:
      Diagnostic(
        .brokenQuote, .error, at: position,
        "Кавычка стоит внутри ячейки, которая не взята в кавычки: «\(text)»", text: text,
        hint: "Возьмите в кавычки всю ячейку, а внутренние удвойте, или пишите «ёлочки»",
        example: "\"МБОУ \"\"Лицей\"\"\"")
    }
  }
}
