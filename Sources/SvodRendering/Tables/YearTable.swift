package import SvodPages

/// Cycles as rows: how one indicator changed.
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

extension HTMLBytes {
  /// Adds the whole table.
  package mutating func append(_ table: YearTable) {
    let hasChange = table.rows.contains { $0.change != nil }
    openTable(caption: table.caption)
    append(head: "Год")
    append(head: table.valueHead, opening: #"<th role="columnheader" scope="col" class="n">"#)
    if hasChange { append(head: "Изменение за год") }
    for head in ["Минимум", "Медиана", "Максимум"] {
      append(head: head, opening: #"<th role="columnheader" scope="col" class="n">"#)
    }
    closeHead()
    openBody(columnCount: 0)
    let columns = Columns(valueHead: table.valueHead)
    for row in table.rows { append(row, columns, hasChange: hasChange) }
    closeBody()
    closeTable()
  }

  private struct Columns {
    let value: CellOpening
    let minimum = CellOpening("n c2", label: "минимум")
    let median = CellOpening("n c2", label: "медиана")
    let maximum = CellOpening("n c2", label: "максимум")

    init(valueHead: String) {
      value = CellOpening("n now c2", label: valueHead)
    }
  }

  private mutating func append(
    _ row: IndicatorPage.YearRow, _ columns: Columns, hasChange: Bool
  ) {
    append(#"<tr role="row"><th role="rowheader" scope="row" class="full">"#)
    append(link: row.year, to: row.link)
    append("</th>")
    append(row.value, in: columns.value)
    if hasChange { append(changeCell: row.change) }
    append(row.minimum, in: columns.minimum)
    append(row.median, in: columns.median)
    append(row.maximum, in: columns.maximum)
    append("</tr>")
  }
}
