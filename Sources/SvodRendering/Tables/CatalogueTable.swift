package import SvodPages

/// The indicators of one direction with their latest values.
package struct CatalogueTable: Sendable {
  package var caption: RichText
  package var valueHead: String
  package var groups: [IndicatorsPage.Group]

  package init(caption: RichText, valueHead: String, groups: [IndicatorsPage.Group]) {
    self.caption = caption
    self.valueHead = valueHead
    self.groups = groups
  }
}

extension HTMLBytes {
  /// Adds the whole table; codes, values and changes only where some indicator has one.
  package mutating func append(_ table: CatalogueTable) {
    let columns = Columns(table)
    openTable("cat", caption: table.caption, isCaptionSeen: false)
    if columns.hasCode {
      append(head: "Код", opening: #"<th role="columnheader" scope="col" class="code">"#)
    }
    append(head: "Показатель", opening: #"<th role="columnheader" scope="col" class="title">"#)
    if columns.hasValue {
      append(head: table.valueHead, opening: #"<th role="columnheader" scope="col" class="n">"#)
    }
    if columns.hasChange { appendChangeHead() }
    closeHead()
    for group in table.groups where !group.entries.isEmpty {
      openBody(title: group.title, part: group.part, columnCount: columns.count)
      for entry in group.entries { append(entry, columns) }
      closeBody()
    }
    closeTable()
  }

  private struct Columns {
    var hasCode = false
    var hasValue = false
    var hasChange = false
    let value: CellOpening

    init(_ table: CatalogueTable) {
      value = CellOpening("n now c2", label: table.valueHead)
      for entry in table.groups.lazy.flatMap(\.entries) {
        hasCode = hasCode || entry.code != nil
        hasValue = hasValue || entry.value != nil
        hasChange = hasChange || entry.change != nil
      }
    }

    var count: Int { 1 + [hasCode, hasValue, hasChange].count { $0 } }
  }

  private mutating func append(_ entry: IndicatorsPage.Entry, _ columns: Columns) {
    openRow(anchor: entry.anchor)
    if columns.hasCode {
      append(#"<td role="cell" class="code drop">"#, text: entry.code ?? "", "</td>")
    }
    append(#"<th role="rowheader" scope="row" class="full">"#)
    append(formerAnchors: entry.formerAnchors)
    if let code = entry.code {
      append(#"<span class="code fcode" aria-hidden="true">"#, text: code, " </span>")
    }
    append(link: entry.title, to: entry.link)
    if let unit = entry.unit { append(", ", text: unit, "") }
    append("</th>")
    if columns.hasValue {
      if let value = entry.value {
        append(value, in: columns.value)
      } else {
        append(Self.emptyCell)
      }
    }
    if columns.hasChange { append(changeCell: entry.change) }
    append("</tr>")
  }
}
