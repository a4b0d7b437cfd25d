import SvodPages

extension HTMLBytes {
  /// Adds the whole table.
  package mutating func append(_ table: IndicatorTable) {
    let columns = IndicatorTable.Columns(table)
    openTable("ind", caption: table.caption)
    appendHeads(of: table, columns)
    closeHead()
    for group in table.groups where !group.rows.isEmpty {
      openBody(direction: group.direction, title: group.title, columnCount: columns.count)
      for row in group.rows { append(row, columns) }
      closeBody()
    }
    closeTable()
  }

  private mutating func appendHeads(of table: IndicatorTable, _ columns: IndicatorTable.Columns) {
    if columns.hasCode {
      append(head: "Код", opening: #"<th role="columnheader" scope="col" class="code">"#)
    }
    append(head: "Показатель", opening: #"<th role="columnheader" scope="col" class="title">"#)
    for head in table.valueHeads {
      append(head: head, opening: #"<th role="columnheader" scope="col" class="n">"#)
    }
    if columns.hasHistory {
      append(head: table.historyHead, opening: #"<th role="columnheader" scope="col" class="h">"#)
    }
    if columns.hasChange { appendChangeHead() }
    if columns.hasPicture { append(pictureHead: table.pictureHead, axis: table.axis) }
  }

  private mutating func append(_ row: IndicatorRow, _ columns: IndicatorTable.Columns) {
    precondition(row.values.count == columns.values.count, "a row has a value for every column")
    openRow(anchor: row.anchor)
    if columns.hasCode {
      append(#"<td role="cell" class="code drop">"#, text: row.code ?? "", "</td>")
    }
    appendTitle(of: row)
    for (value, opening) in zip(row.values, columns.openings(of: row)) {
      append(value, in: opening)
    }
    if columns.hasHistory { append(row.history, in: columns.history) }
    if columns.hasChange { append(changeCell: row.change) }
    if columns.hasPicture { append(pictureCell: row.picture) }
    append("</tr>")
  }

  private mutating func appendTitle(of row: IndicatorRow) {
    append(#"<th role="rowheader" scope="row" class="full">"#)
    if let code = row.code {
      append(#"<span class="code fcode" aria-hidden="true">"#, text: code, " </span>")
    }
    append(link: row.title, to: row.link)
    if let unit = row.unit { append(",\u{A0}", text: unit, "") }
    for remark in row.remarks { append(#"<span class="who">"#, text: remark, "</span>") }
    append("</th>")
  }

  private mutating func append(_ history: IndicatorRow.History, in opening: CellOpening) {
    if case .none = history { return append(#"<td role="cell" class="drop h"></td>"#) }
    append(opening.plain)
    switch history {
    case .none: break
    case .spark(let spark): append(spark)
    case .words(let words): append(#"<span class="small muted hist">"#, text: words, "</span>")
    }
    append("</td>")
  }
}
