package import SvodDiagnostics

extension CSVTable {
  /// A cell: what the author wrote and where, read from the file's bytes when asked for.
  package struct Cell: Sendable {
    let storage: Storage
    let record: Int
    /// The index of the cell's column.
    package let column: Int

    private var cell: CSVCellRange { storage.cells[record * storage.columnCount + column] }

    /// What stands in the cell, in UTF-8, without blanks around it and without its quotes.
    ///
    /// Blanks are spaces (no-break ones too), tabs and line breaks. Nothing is copied, unless the
    /// cell holds a doubled quote.
    package var bytes: ArraySlice<UInt8> {
      let cell = cell
      let bytes = storage.source.bytes
      let range = bytes.withUnsafeBufferPointer { trimmed(cell.range, in: $0) }
      return cell.hasDoubledQuotes ? withSingleQuotes(bytes[range])[...] : bytes[range]
    }

    /// What stands in the cell, without blanks around it and without its quotes.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether nothing but blanks stands in the cell.
    package var isEmpty: Bool { trimmedRange.isEmpty }

    /// The title of the cell's column, as the header has it; nil for a column without one.
    package var header: String? {
      let title = Cell(storage: storage, record: 0, column: column).text
      return title.isEmpty ? nil : title
    }

    /// The place of the cell's first character; a quoted cell begins with its quote.
    package var position: FilePosition {
      let bytes = storage.source.bytes
      let start = cell.isQuoted || isEmpty ? cell.outerStart : trimmedRange.lowerBound
      let recordStart = storage.cells[record * storage.columnCount].outerStart
      let place = CSVPlace(of: start, in: bytes, recordStart: recordStart)
      return FilePosition(
        file: storage.source.file, line: Int(storage.lines[record]) + place.lineBreaks,
        column: place.column, header: record == 0 ? nil : header)
    }

    private var trimmedRange: Range<Int> {
      storage.source.bytes.withUnsafeBufferPointer { trimmed(cell.range, in: $0) }
    }
  }
}

private func withSingleQuotes(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  var isSecond = false
  for byte in bytes {
    isSecond = byte == .quote && !isSecond
    if byte != .quote || isSecond { result.append(byte) }
  }
  return result
}
