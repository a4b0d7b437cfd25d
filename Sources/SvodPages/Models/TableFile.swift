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
    let lines = rows.map { row in row.map(Self.cell).joined(separator: ";") + "\r\n" }
    return Array("\u{FEFF}".utf8) + Array(lines.joined().utf8)
  }

  private static func cell(_ text: String) -> String {
    let plain = text.replacing("\u{A0}", with: " ").replacing("\u{AD}", with: "")
    let isFormula = plain.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = isFormula ? "'" + plain : plain
    guard safe.contains(where: { ";\"\n\r".contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
