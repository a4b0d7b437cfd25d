package import SvodPages

extension HTMLBytes {
  /// Adds what a part of a register's page holds.
  package mutating func append(_ body: RegisterPage.Body) {
    switch body {
    case .facts(let facts): append(facts)
    case .items(let items): append(items)
    case .table(let table): append(table)
    case .folded(let words, let table): append(table, foldedUnder: words)
    case .matrix(let matrix): append(matrix)
    case .absence(let words): append([words])
    }
  }

  private mutating func append(_ facts: [RegisterPage.Fact]) {
    append(#"<dl class="pass">"#)
    for fact in facts {
      append("<dt>", text: fact.title, "</dt><dd>")
      for (place, value) in fact.values.enumerated() {
        if place > 0 { append("; ") }
        append(value)
      }
      append("</dd>")
    }
    append("</dl>")
  }

  private mutating func append(_ items: [RegisterPage.Item]) {
    append(#"<ul class="docs reglist">"#)
    for item in items {
      if let anchor = item.anchor {
        append(#"<li id=""#, text: anchor, #"">"#)
      } else {
        append("<li>")
      }
      append(item.text)
      append(permanentAnchor: item.anchor)
      append(item.remarks, opening: #" <span class="small">"#, closing: "</span>")
      append("</li>")
    }
    append("</ul>")
  }

  private mutating func append(_ table: RegisterTable, foldedUnder words: String) {
    append("<details><summary>", text: words, "</summary>")
    append(table)
    append("</details>")
  }

  private mutating func append(_ table: RegisterTable) {
    openTable("regt", caption: table.caption)
    for column in table.columns { append(head: column.title, opening: column.width.opening) }
    closeHead()
    for group in table.groups {
      openBody(title: group.title, columnCount: table.columns.count)
      for row in group.rows { append(row, of: table) }
      closeBody()
    }
    closeTable()
  }

  private mutating func append(_ row: RegisterTable.Row, of table: RegisterTable) {
    if let anchor = row.anchor {
      openRow(anchor: anchor)
    } else {
      append(#"<tr role="row">"#)
    }
    for (place, pair) in zip(table.columns, row.cells).enumerated() {
      let (column, cell) = pair
      if place == 0 {
        append(#"<th role="rowheader" scope="row" class="full">"#)
        append(cell, anchor: row.anchor)
        append("</th>")
      } else {
        append(column.width.cellOpening)
        append("", text: column.title, #"">"#)
        append(cell, isAddress: column.width == .address)
        append("</td>")
      }
    }
    append("</tr>")
  }

  /// Adds a cell's lines, after the first of them the row's own link where it has one.
  private mutating func append(
    _ cell: RegisterTable.Cell, anchor: String? = nil, isAddress: Bool = false
  ) {
    for (place, line) in cell.lines.enumerated() {
      append(cell.isAbsence ? #"<span class="ln miss">"# : #"<span class="ln">"#)
      if isAddress { append(address: line) } else { append(line) }
      if place == 0 { append(permanentAnchor: anchor) }
      append("</span>")
    }
  }

  /// Adds a line whose addresses break behind a slash, and never inside their anchors.
  private mutating func append(address line: RichText) {
    for run in line.runs {
      guard case .link(let title, let address) = run, title.contains("://"),
        openLink(to: address)
      else {
        append(RichText([run]))
        continue
      }
      let parts = title.split(separator: "/", omittingEmptySubsequences: false)
      for (place, part) in parts.enumerated() {
        let isLast = place == parts.count - 1
        append(isLast ? #"<span class="nb">"# : "", text: String(part), isLast ? "</span>" : "/")
        // Between the two slashes behind the scheme nothing breaks.
        if !isLast, !part.isEmpty, !part.hasSuffix(":") { append("<wbr>") }
      }
      append("</a>")
    }
  }

  /// Adds the «¶» of a place whose address lasts; anchors that begin with `_` are the layout's.
  private mutating func append(permanentAnchor anchor: String?) {
    guard let anchor, !anchor.hasPrefix("_") else { return }
    append(selfLink: anchor, label: "Ссылка на эту строку")
  }
}

extension RegisterTable.Column.Width {
  fileprivate var opening: StaticString {
    switch self {
    case .narrow, .brief: #"<th role="columnheader" scope="col" class="nar">"#
    case .usual, .address: #"<th role="columnheader" scope="col">"#
    case .wide: #"<th role="columnheader" scope="col" class="wid">"#
    }
  }

  /// A cell's tag up to its label.
  fileprivate var cellOpening: StaticString {
    switch self {
    case .address: #"<td role="cell" class="full url" data-l=""#
    case .brief: #"<td role="cell" class="brief" data-l=""#
    case .narrow, .usual, .wide: #"<td role="cell" class="full" data-l=""#
    }
  }
}
