package import SvodPages

/// Cycles as rows: how one indicator changed.
///
/// Columns that no cycle has anything for are left out: the change, and what lies between
/// organizations.
package struct YearTable: Sendable {
  package var caption: RichText
  /// Head of the municipality's value.
  package var valueHead: String
  package var rows: [IndicatorPage.YearRow]

  package init(caption: RichText, valueHead: String, rows: [IndicatorPage.YearRow]) {
    self.caption = caption
    self.valueHead = valueHead
    self.rows = rows
  }
}

extension YearTable {
  /// Whether any cycle has a number between organizations to show.
  package var hasSpread: Bool {
    rows.lazy.flatMap { [$0.minimum, $0.median, $0.maximum] }.contains { cell in
      switch cell.form {
      case .number, .words: true
      case .absence, .suppressed: false
      }
    }
  }
}

extension HTMLBytes {
  /// Adds the whole table.
  package mutating func append(_ table: YearTable) {
    let columns = Columns(table)
    openTable("yrs", caption: table.caption)
    append(head: "Год")
    append(head: table.valueHead, opening: #"<th role="columnheader" scope="col" class="n">"#)
    if columns.hasChange { appendChangeHead() }
    for head in columns.hasSpread ? ["Минимум", "Медиана", "Максимум"] : [] {
      append(head: head, opening: #"<th role="columnheader" scope="col" class="n">"#)
    }
    closeHead()
    openBody(columnCount: 0)
    for row in table.rows { append(row, columns) }
    closeBody()
    closeTable()
  }

  private struct Columns {
    let hasChange: Bool
    let hasSpread: Bool
    let value: CellOpening
    let minimum = CellOpening("n c2", label: "минимум")
    let median = CellOpening("n c2", label: "медиана")
    let maximum = CellOpening("n c2", label: "максимум")

    init(_ table: YearTable) {
      value = CellOpening("n now full", label: table.valueHead)
      hasChange = table.rows.contains { $0.change != nil }
      hasSpread = table.hasSpread
    }
  }

  private mutating func append(_ row: IndicatorPage.YearRow, _ columns: Columns) {
    openRow(anchor: "_god-\(row.year)")
    append(#"<th role="rowheader" scope="row" class="full">"#)
    append(link: row.year, to: row.link)
    append("</th>")
    append(row.value, in: columns.value)
    if columns.hasChange { append(changeCell: row.change) }
    if columns.hasSpread {
      append(row.minimum, in: columns.minimum)
      append(row.median, in: columns.median)
      append(row.maximum, in: columns.maximum)
    }
    append("</tr>")
  }
}
