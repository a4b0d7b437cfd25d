/// Prints tables in one format, from the head to the end.
protocol TablePrinter {
  /// What stands before the rows.
  mutating func begin(_ columns: [DataTable.Column], in bytes: inout [UInt8])

  /// Some of the rows, in their order.
  mutating func append(_ rows: [[DataTable.Cell]], to bytes: inout [UInt8])

  /// What stands after the rows.
  mutating func end(in bytes: inout [UInt8])
}

extension DataTable {
  /// How many bytes are gathered before they are handed on.
  private static let pieceLength = 1 << 16

  /// Prints the table by a printer and hands its bytes on piece by piece.
  ///
  /// - Returns: how many rows there are under the head.
  func make(
    by printer: some TablePrinter, _ take: ([UInt8]) throws -> Void
  ) rethrows -> Int {
    var printer = printer
    var bytes: [UInt8] = []
    var rowCount = 0
    printer.begin(columns, in: &bytes)
    for number in 0..<batchCount {
      let rows = batch(number)
      rowCount += rows.count
      printer.append(rows, to: &bytes)
      if bytes.count >= Self.pieceLength {
        try take(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    printer.end(in: &bytes)
    try take(bytes)
    return rowCount
  }
}
