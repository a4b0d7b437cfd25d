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
    let lines = rows.map { row in Self.line(row.map(Self.unbound)) }
    return Self.mark + Array(lines.joined().utf8)
  }

  /// What every such file begins with.
  package static let mark = Array("\u{FEFF}".utf8)

  /// One row as it stands in the file, its words as they are.
  package static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ";") + "\r\n"
  }

  /// Words of a page without what binds them in its lines.
  private static func unbound(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{AD}", with: "")
  }

  private static func quoted(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.contains(where: { $0 == "\"" || $0 == ";" || $0.isNewline }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
