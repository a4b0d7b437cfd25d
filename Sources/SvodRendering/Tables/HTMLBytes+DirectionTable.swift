package import SvodPages

extension HTMLBytes {
  /// Adds the directions of a cycle as a table; what the year judged only where it can be compared
  /// with the one before, components only where documents are offered for them.
  package mutating func append(_ list: DirectionList) {
    let contents = list.hasComponents ? "Показатели и\u{A0}компоненты" : "Показатели"
    openTable(
      "dirs", caption: RichText("\(contents) по\u{A0}направлениям."), isCaptionSeen: false)
    append(head: "Направление", opening: #"<th role="columnheader" scope="col" class="title">"#)
    var heads = ["Показатели"]
    if list.hasCounts {
      heads += ["Улучшились", "Ухудшились", "Без\u{A0}изменений", "Без\u{A0}оценки динамики"]
    }
    if list.hasComponents { heads.append("Компоненты подтверждены") }
    for head in heads {
      append(head: head, opening: #"<th role="columnheader" scope="col" class="n">"#)
    }
    closeHead()
    openBody(columnCount: 0)
    for row in list.rows { append(row, of: list) }
    closeBody()
    closeTable()
  }

  private mutating func append(_ row: DirectionList.Row, of list: DirectionList) {
    openRow(anchor: row.anchor)
    append(#"<th role="rowheader" scope="row" class="full">"#)
    for anchor in row.indicatorAnchors { append(#"<span id=""#, text: anchor, #""></span>"#) }
    append(link: row.title, to: row.link)
    append("</th>")
    if let indicators = row.indicators {
      append(#"<td role="cell" class="n c2" data-l="показатели">"#, text: indicators, "")
      if let note = row.note { append(#"<span class="who">"#, text: note, "</span>") }
      append("</td>")
    }
    if let counts = row.counts { append(counts) }
    if let remark = row.remark { append(remark: remark, of: row, in: list) }
    if list.hasComponents {
      append(
        #"<td role="cell" class="n c2" data-l="компоненты подтверждены">"#,
        text: row.components ?? "не\u{A0}указаны", "</td>")
    }
    append("</tr>")
  }

  private mutating func append(_ counts: DirectionList.Row.Counts) {
    append(#"<td role="cell" class="n c2" data-l="улучшились">"#, text: counts.better, "</td>")
    append(#"<td role="cell" class="n c2" data-l="ухудшились">"#, text: counts.worse, "</td>")
    append(#"<td role="cell" class="n c2" data-l="без изменений">"#)
    append("", text: counts.unchanged, "</td>")
    append(#"<td role="cell" class="n c2" data-l="без оценки динамики">"#)
    append("", text: counts.unjudged, "</td>")
  }

  /// Words in the place of all counts of a row.
  private mutating func append(
    remark: String, of row: DirectionList.Row, in list: DirectionList
  ) {
    append(#"<td role="cell" class="full" colspan=""#)
    append(integer: (row.indicators == nil ? 1 : 0) + (list.hasCounts ? 4 : 0))
    append(#""><span class="miss">"#, text: remark, "</span></td>")
  }
}
