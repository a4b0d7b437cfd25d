/// Cuts bytes into records and cells by RFC 4180, and says where quoting is broken.
///
/// A record whose quoting is broken is given up at the end of the line on which the quote that
/// caused it stands, so that the records after it are read as if it were not there.
struct CSVScanner {
  /// Why a record cannot be cut into cells.
  struct QuoteFault: Equatable {
    enum Kind: Equatable {
      /// A quote was opened and never closed, or closed where another one was to open.
      case unterminated
      /// Something stands between a closing quote and the next delimiter.
      case textAfterQuote
      /// A quote stands in a cell that did not begin with one.
      case quoteInside
    }

    var kind: Kind
    /// The offset of the offending character.
    var offset: Int
    /// The index of the cell in its record.
    var column: Int
  }

  /// A quoted cell that was opened on one line and closed on another.
  struct LongCell {
    var opening: Int
    var column: Int
    var line: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  /// Where the next record begins.
  private(set) var offset = 0
  /// The line on which the next record begins, from 0.
  private(set) var line = 0
  /// The first cell of the last record that holds a line break.
  private(set) var longCell: LongCell?

  /// Begins with the header row.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from header: CSVHeaderPlace) {
    self.bytes = bytes
    delimiter = header.delimiter.rawValue
    offset = header.start
    line = header.line
  }

  var isAtEnd: Bool { offset >= bytes.count }

  private var isAtEndOfCell: Bool {
    guard offset < bytes.count else { return true }
    let byte = bytes[offset]
    return byte == delimiter || byte == .lineFeed || byte == .return
  }

  /// Reads the record that begins here and appends its cells.
  ///
  /// - Returns: what is wrong with the record; its cells are then incomplete.
  mutating func scanRecord(into cells: inout [CSVCellRange]) -> QuoteFault? {
    longCell = nil
    var column = 0
    while true {
      let fault =
        if offset < bytes.count, bytes[offset] == .quote {
          scanQuotedCell(column, into: &cells)
        } else {
          scanPlainCell(column, into: &cells)
        }
      if let fault { return fault }
      guard offset < bytes.count, bytes[offset] == delimiter else { break }
      offset += 1
      column += 1
    }
    skipLineBreak()
    return nil
  }

  /// Goes to the line after the one on which a long cell was opened.
  mutating func resume(after cell: LongCell) {
    offset = cell.opening
    line = cell.line
    skipLine()
  }

  private mutating func scanPlainCell(
    _ column: Int, into cells: inout [CSVCellRange]
  ) -> QuoteFault? {
    let start = offset
    var place = offset
    scan: while place < bytes.count {
      switch bytes[place] {
      case delimiter, .lineFeed, .return: break scan
      case .quote:
        let fault = QuoteFault(kind: .quoteInside, offset: place, column: column)
        skipLine()
        return fault
      default: place += 1
      }
    }
    offset = place
    cells.append(CSVCellRange(start..<place))
    return nil
  }

  private mutating func scanQuotedCell(
    _ column: Int, into cells: inout [CSVCellRange]
  ) -> QuoteFault? {
    let opening = LongCell(opening: offset, column: column, line: line)
    var hasDoubledQuotes = false
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == .lineFeed || byte == .return {
        skipLineBreak()
      } else if byte != .quote {
        offset += 1
      } else if offset + 1 < bytes.count, bytes[offset + 1] == .quote {
        hasDoubledQuotes = true
        offset += 2
      } else {
        return close(opening, hasDoubledQuotes: hasDoubledQuotes, into: &cells)
      }
    }
    resume(after: opening)
    return QuoteFault(kind: .unterminated, offset: opening.opening, column: column)
  }

  /// Takes the closing quote that stands here.
  private mutating func close(
    _ cell: LongCell, hasDoubledQuotes: Bool, into cells: inout [CSVCellRange]
  ) -> QuoteFault? {
    let contents = (cell.opening + 1)..<offset
    offset += 1
    guard isAtEndOfCell else { return giveUp(cell) }
    cells.append(
      CSVCellRange(contents, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes))
    if line > cell.line { longCell = longCell ?? cell }
    return nil
  }

  /// Gives up a cell with text behind its closing quote.
  ///
  /// On the line of the opening quote it is that text that is wrong; on a later line the quote was
  /// the opening one of another cell.
  private mutating func giveUp(_ cell: LongCell) -> QuoteFault {
    let kind: QuoteFault.Kind = line == cell.line ? .textAfterQuote : .unterminated
    let place = kind == .textAfterQuote ? offset : cell.opening
    resume(after: cell)
    return QuoteFault(kind: kind, offset: place, column: cell.column)
  }

  private mutating func skipLine() {
    while offset < bytes.count, bytes[offset] != .lineFeed, bytes[offset] != .return {
      offset += 1
    }
    skipLineBreak()
  }

  private mutating func skipLineBreak() {
    guard offset < bytes.count else { return }
    offset += lineBreakLength(in: bytes, at: offset)
    line += 1
  }
}
