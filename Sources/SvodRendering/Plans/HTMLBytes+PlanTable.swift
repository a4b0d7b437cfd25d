import SvodContent
import SvodPages

extension HTMLBytes {
  /// Adds a plan's table: groups as parts with a heading, an item a row with its own link.
  ///
  /// - Parameters:
  ///   - plan: in the order of the act's own columns and rows.
  ///   - notes: publisher's notes by the anchor of the item they stand beside.
  ///   - terms: what stands under the terms of items, by their anchors.
  ///   - folds: whether a row becomes a labelled block on narrow screens.
  mutating func append(
    _ plan: PlanTable, notes: [String: [String]], terms: [String: PlanTermNote] = [:], folds: Bool
  ) {
    append(folds ? #"<table class="t fold plan" role="table" "# : #"<table class="t plan" "#)
    append(#"aria-label=""#, text: PlanWording.tableName, #"">"#)
    append(#"<thead role="rowgroup"><tr role="row">"#)
    for column in plan.columns { append(column) }
    append("</tr></thead>")
    for part in plan.parts {
      append(#"<tbody role="rowgroup">"#)
      if let group = part.group { append(group, columnCount: plan.columns.count, notes: notes) }
      for row in part.rows {
        switch row {
        case .item(let item): append(item, in: plan, notes: notes, term: terms[item.anchor])
        case .remainder(let row): append(remainder: row)
        }
      }
      append("</tbody>")
    }
    append("</table>")
  }

  private mutating func append(_ column: PlanColumn) {
    guard !column.head.isEmpty else { return append(#"<td role="cell"></td>"#) }
    append(#"<th role="columnheader" scope="col" class=""#)
    append(column.kind.headClass)
    append(#"">"#)
    append(column.head)
    append("</th>")
  }

  private mutating func append(
    _ group: PlanGroup, columnCount: Int, notes: [String: [String]]
  ) {
    append(#"<tr role="row" class="grp" id=""#, text: group.anchor, #"">"#)
    append(#"<th role="rowheader" scope="rowgroup" colspan=""#)
    append(integer: columnCount)
    append(#"">"#)
    if let number = group.number {
      append(number: number, anchor: group.anchor)
      append(" ")
    }
    append(group.title)
    if group.number == nil { append(selfLink: group.anchor, label: "Ссылка на этот раздел") }
    append(publisherNotes: notes[group.anchor] ?? [])
    append("</th></tr>")
  }

  private mutating func append(
    _ item: PlanItem, in plan: PlanTable, notes: [String: [String]], term: PlanTermNote?
  ) {
    let hasNumbers = plan.has(.number)
    openRow(anchor: item.anchor)
    for (column, cell) in zip(plan.columns, item.cells) {
      switch column.kind {
      case .number: append(numberCellOf: item)
      case .measure: append(measureCellOf: item, withNumber: !hasNumbers, notes: notes)
      case .deadline: append(detail: cell, column, term: term)
      case .outcome, .responsible, .other: append(detail: cell, column)
      }
    }
    append("</tr>")
  }

  private mutating func append(numberCellOf item: PlanItem) {
    append(#"<td role="cell" class="num full">"#)
    append(number: item.number ?? PlanWording.noNumber, anchor: item.anchor)
    append("</td>")
  }

  private mutating func append(
    measureCellOf item: PlanItem, withNumber: Bool, notes: [String: [String]]
  ) {
    append(#"<th role="rowheader" scope="row" class="name full">"#)
    if withNumber, let number = item.number {
      append(number: number, anchor: item.anchor)
      append(" ")
    }
    append(item.title, orAbsence: .measure)
    if withNumber, item.number == nil {
      append(selfLink: item.anchor, label: "Ссылка на это мероприятие")
    }
    append(publisherNotes: notes[item.anchor] ?? [])
    append("</th>")
  }

  private mutating func append(
    detail cell: [ActInline], _ column: PlanColumn, term: PlanTermNote? = nil
  ) {
    let absence = PlanWording.absence(column.kind)
    append(
      cell.isEmpty && absence == nil
        ? #"<td role="cell" class="drop""# : #"<td role="cell" class="full""#)
    append(label: PlanWording.label(column.kind) ?? column.head.plainText)
    append(">")
    append(cell, orAbsence: column.kind)
    if let term { append(term) }
    append("</td>")
  }

  private mutating func append(_ words: [ActInline], orAbsence kind: PlanColumn.Kind) {
    if words.isEmpty, let absence = PlanWording.absence(kind) {
      append(#"<span class="miss">"#, text: absence, "</span>")
    } else {
      append(words)
    }
  }

  /// What is no item stands as the act has it, cell by cell.
  private mutating func append(remainder row: ActTable.Row) {
    append(#"<tr role="row" class="rest">"#)
    for cell in row.cells {
      append(
        cell.inlines.isEmpty
          ? #"<td role="cell" class="drop">"# : #"<td role="cell" class="full">"#)
      append(cell.inlines)
      append("</td>")
    }
    append("</tr>")
  }

  private mutating func append(number: String, anchor: String) {
    append(##"<a class="no" href="#"##, text: anchor, #"">"#)
    append("", text: number, "</a>")
  }

  private mutating func append(label: String?) {
    if let label, !label.isEmpty { append(#" data-l=""#, text: label, #"""#) }
  }
}

extension PlanColumn.Kind {
  fileprivate var headClass: StaticString {
    switch self {
    case .number: "num"
    case .measure: "name"
    case .deadline: "when"
    case .outcome, .responsible, .other: "how"
    }
  }
}
