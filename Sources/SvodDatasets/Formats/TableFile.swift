/// A table to be taken away: CSV as Excel in Russia opens it by a double click.
package struct TableFile: Sendable, Hashable {
  /// The first row holds the titles of columns.
  package var rows: [[String]]

  package init(rows: [[String]]) {
    self.rows = rows
  }

  /// UTF-8 with a mark, «;» between cells, quotes where needed (RFC 4180).
  ///
  /// A cell that a spreadsheet would take for a formula gets an apostrophe before it.
  package var bytes: [UInt8] {
    var bytes = Self.mark
    for row in rows { Self.append(row.map { .text($0.unbound) }, to: &bytes) }
    return bytes
  }

  /// What every such file begins with.
  package static let mark = Array("\u{FEFF}".utf8)

  /// One row as it stands in the file, its words as they are.
  package static func line(_ cells: [String]) -> String {
    var bytes: [UInt8] = []
    append(cells.map(Cell.text), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands in a cell.
  enum Cell {
    /// Words of people, which a spreadsheet must not run.
    case text(String)
    /// Digits of ours, with a minus and a comma.
    case number(String)
  }

  /// Adds one row.
  static func append(_ cells: [Cell], to bytes: inout [UInt8]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ";")) }
      switch cell {
      case .number(let digits): bytes.append(contentsOf: digits.utf8)
      case .text(let text): append(text, to: &bytes)
      }
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let safe = text.utf8.first.map(isFormulaSign) == true ? "'" + text : text
    if safe.utf8.contains(where: needsQuotes) {
      bytes.append(quoted: safe)
    } else {
      bytes.append(contentsOf: safe.utf8)
    }
  }

  /// With what a cell begins that a spreadsheet reads as a formula: `=`, `+`, `-`, `@`, a tab or a
  /// line end (OWASP, «CSV Injection»).
  static func isFormulaSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ";") || (0x0A...0x0D).contains(byte)
  }
}
