/// Prints the table for machines: RFC 4180, UTF-8, a point in decimals, LF at line ends.
struct CSVPrinter: TablePrinter {
  func begin(_ columns: [DataTable.Column], in bytes: inout [UInt8]) {
    bytes.append(cells: columns.map(\.id))
  }

  func append(_ rows: [[DataTable.Cell]], to bytes: inout [UInt8]) {
    for row in rows { bytes.append(cells: row.map(\.text)) }
  }

  func end(in bytes: inout [UInt8]) {}
}

extension [UInt8] {
  /// One line; cells with a quote, a comma or a line end are quoted.
  mutating func append(cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { append(UInt8(ascii: ",")) }
      let isPlain = !cell.utf8.contains {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 < 0x20
      }
      if isPlain { append(contentsOf: cell.utf8) } else { append(quoted: cell) }
    }
    append(UInt8(ascii: "\n"))
  }

  /// A cell between quotes, those inside it twice.
  mutating func append(quoted cell: String) {
    append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      append(byte)
      if byte == UInt8(ascii: "\"") { append(byte) }
    }
    append(UInt8(ascii: "\""))
  }
}
