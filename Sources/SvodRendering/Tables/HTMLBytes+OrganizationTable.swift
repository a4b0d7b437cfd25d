import SvodPages

extension HTMLBytes {
  /// Adds the whole table.
  package mutating func append(_ table: OrganizationTable) {
    let columns = OrganizationTable.Columns(table)
    openTable("org", caption: table.caption)
    appendHeads(of: table, columns)
    closeHead()
    openBody(columnCount: 0)
    for row in table.rows { append(row, columns) }
    closeBody()
    closeTable()
  }

  private mutating func appendHeads(
    of table: OrganizationTable, _ columns: OrganizationTable.Columns
  ) {
    append(head: table.nameHead, opening: #"<th role="columnheader" scope="col" class="title">"#)
    if columns.hasBefore {
      append(head: table.beforeHead, opening: #"<th role="columnheader" scope="col" class="n">"#)
    }
    append(head: table.nowHead, opening: #"<th role="columnheader" scope="col" class="n">"#)
    if columns.hasChange { appendChangeHead() }
    if columns.hasChart { append(pictureHead: table.pictureHead, axis: table.axis) }
    if columns.hasCalculation {
      append(
        head: table.calculationHead,
        opening: #"<th role="columnheader" scope="col" class="calc">"#)
    }
    if columns.hasSource {
      append(head: "Источник", opening: #"<th role="columnheader" scope="col" class="src">"#)
    }
  }

  private mutating func append(
    _ row: IndicatorPage.OrganizationRow, _ columns: OrganizationTable.Columns
  ) {
    openRow(anchor: row.anchor)
    append(#"<th role="rowheader" scope="row" class="full">"#)
    append(formerAnchors: row.formerAnchors)
    append(link: row.name, to: row.link)
    append("</th>")
    if columns.hasBefore { append(before: row.before, columns) }
    append(row.now, in: columns.now)
    if columns.hasChange { append(changeCell: row.change) }
    if columns.hasChart { append(chart: row.chart, columns.reference) }
    if columns.hasCalculation {
      append(detail: row.calculation, in: columns.calculation)
    }
    if columns.hasSource { append(source: row.source) }
    append("</tr>")
  }

  private mutating func append(chart: DumbbellChart?, _ reference: Double?) {
    guard let chart else {
      guard let reference else { return append(Self.emptyPictureCell) }
      append(#"<td role="cell" class="drop g">"#)
      append(referenceAlone: reference)
      return append("</td>")
    }
    append(#"<td role="cell" class="full g">"#)
    append(chart)
    append("</td>")
  }

  private mutating func append(source: String?) {
    guard let source else { return append(Self.emptyCell) }
    append(#"<td role="cell" class="full small src" data-l="Источник">"#)
    append(path: source)
    append("</td>")
  }

  private mutating func append(before value: ValueCell?, _ columns: OrganizationTable.Columns) {
    guard let value else { return append(Self.emptyCell) }
    append(value, in: columns.before)
  }

  private mutating func append(detail text: String?, in opening: CellOpening) {
    guard let text else { return append(Self.emptyCell) }
    append(opening.plain)
    append(text: text)
    append("</td>")
  }
}
