package import SvodPages

extension HTMLBytes {
  /// Adds the matrix of directions and components; every cell leads to what it stands for.
  package mutating func append(_ table: CycleTable) {
    append(#"<table class="t mx" role="table"><caption class="vh">"#, text: table.caption, "")
    append(#"</caption><thead role="rowgroup"><tr role="row">"#)
    append(head: "Направление", opening: #"<th role="columnheader" scope="col" class="title">"#)
    for (place, component) in table.heads.enumerated() {
      append(#"<th role="columnheader" scope="col"><span class="o">"#)
      append(integer: place + 1)
      append("</span> ", text: component, "</th>")
    }
    append(head: "Подтверждено")
    closeHead()
    for group in table.groups where !group.rows.isEmpty {
      openBody(title: group.title, columnCount: table.components.count + 2)
      for row in group.rows { append(row, of: table.components.count) }
      closeBody()
    }
    append(totalsOf: table)
    closeTable()
    append(table.key)
  }

  private mutating func append(_ key: [CycleTable.Sign]) {
    if key.isEmpty { return }
    append(#"<ul class="key mx-key">"#)
    for sign in key {
      append(#"<li class=""#)
      append(sign.state.classes)
      append(#"">"#)
      append(sign.state.mark)
      append(" ", text: sign.words, "</li>")
    }
    append("</ul>")
  }

  private mutating func append(_ row: CycleTable.Row, of count: Int) {
    openRow(anchor: row.anchor)
    append(#"<th role="rowheader" scope="row">"#)
    append(formerAnchors: row.formerAnchors)
    append(link: row.title, to: row.link)
    append("</th>")
    for cell in row.cells { append(cell) }
    append(#"<td role="cell" class="tot" data-l="Подтверждено">"#)
    append(integer: row.confirmed)
    append(#"<span class="small muted"> из "#)
    append(integer: count)
    append("</span></td></tr>")
  }

  private mutating func append(_ cell: CycleTable.Cell) {
    append(#"<td role="cell" class=""#)
    append(cell.state.classes)
    append(#"" data-l=""#, text: cell.component, #"">"#)
    append(#"<a href=""#, text: cell.link, #"" aria-label=""#)
    append("", text: cell.description, #"">"#)
    append(cell.state.mark)
    append("", text: cell.words, "</a></td>")
  }

  private mutating func append(totalsOf table: CycleTable) {
    append(#"<tfoot role="rowgroup"><tr role="row" id="_vsego"><th role="rowheader" scope="row">"#)
    append("Направлений подтверждено</th>")
    for total in table.totals {
      append(#"<td role="cell">"#)
      append(integer: total)
      append("</td>")
    }
    append(#"<td role="cell">"#)
    append(integer: table.totals.reduce(0, +))
    append("</td></tr></tfoot>")
  }
}

extension CycleTable.State {
  fileprivate var classes: StaticString {
    switch self {
    case .confirmed: "s-c"
    case .generated: "s-g"
    case .planned: "s-p"
    case .earlier: "s-e"
    case .none: "s-n"
    case .gap: "s-n s-x"
    }
  }

  /// Shapes differ before colours do.
  fileprivate var mark: StaticString {
    switch self {
    case .confirmed: ##"<svg class="ic dot" aria-hidden="true"><use href="#_done"/></svg>"##
    case .generated: ##"<svg class="ic dot" aria-hidden="true"><use href="#_half"/></svg>"##
    case .planned: ##"<svg class="ic dot" aria-hidden="true"><use href="#_ring"/></svg>"##
    case .earlier: ##"<svg class="ic dot" aria-hidden="true"><use href="#_old"/></svg>"##
    case .none: ""
    case .gap: ##"<svg class="ic dot" aria-hidden="true"><use href="#_off"/></svg>"##
    }
  }
}
