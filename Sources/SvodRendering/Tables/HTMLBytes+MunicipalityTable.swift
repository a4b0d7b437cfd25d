package import SvodPages

extension HTMLBytes {
  /// Adds the municipalities of a region as a table; what became better and worse only where the
  /// cycle can be compared with the one before.
  package mutating func append(_ rows: [SummaryPage.MunicipalityRow]) {
    let hasVerdicts = rows.contains { $0.better != nil }
    let hasRemark = rows.contains { $0.remark != nil }
    openTable("mun", caption: RichText("Муниципалитеты стоят по\u{A0}алфавиту."))
    append(head: "Муниципалитет", opening: #"<th role="columnheader" scope="col" class="title">"#)
    var heads = ["Организации"]
    if hasVerdicts { heads += ["Показатели улучшились", "Показатели ухудшились"] }
    for head in heads {
      append(head: head, opening: #"<th role="columnheader" scope="col" class="n">"#)
    }
    if hasRemark { append(head: "Примечание") }
    closeHead()
    openBody(columnCount: 0)
    for row in rows { append(row, hasVerdicts: hasVerdicts, hasRemark: hasRemark) }
    closeBody()
    closeTable()
  }

  private mutating func append(
    _ row: SummaryPage.MunicipalityRow, hasVerdicts: Bool, hasRemark: Bool
  ) {
    openRow(anchor: row.anchor)
    append(#"<th role="rowheader" scope="row" class="full">"#)
    append(link: row.name, to: row.link)
    append("</th>")
    append(#"<td role="cell" class="n c2" data-l="организации">"#, text: row.organizations, "</td>")
    if hasVerdicts {
      append(count: row.better, #"<td role="cell" class="n c2" data-l="улучшились">"#)
      append(count: row.worse, #"<td role="cell" class="n c2" data-l="ухудшились">"#)
    }
    if hasRemark { append(remark: row.remark) }
    append("</tr>")
  }

  private mutating func append(count: String?, _ opening: StaticString) {
    guard let count else { return append(Self.emptyCell) }
    append(opening, text: count, "</td>")
  }

  private mutating func append(remark: String?) {
    guard let remark else { return append(Self.emptyCell) }
    append(#"<td role="cell" class="full small">"#, text: remark, "</td>")
  }
}
