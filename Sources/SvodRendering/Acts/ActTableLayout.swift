import SvodContent

/// A table of an act, and what a cell needs to know of its column.
struct ActTableLayout {
  let table: ActTable
  /// Whether a row becomes a labelled block on narrow screens.
  let folds: Bool
  /// What stands before a cell where the table is folded: the words of its column's head.
  let labels: [String]

  init(_ table: ActTable, folds: Bool) {
    self.table = table
    self.folds = folds
    labels = folds ? table.header.cells.map { $0.inlines.plainText } : []
  }

  /// The cells of a group's heading: of a row that can be linked to and says nothing beyond its
  /// number and title.
  static func groupCells(of row: ActTable.Row) -> [ActTable.Cell]? {
    guard row.anchor != nil, row.cells.count > 1 else { return nil }
    let filled = row.cells.filter { !$0.inlines.isEmpty }
    let isHeading = row.cells.count > 2 && row.cells.dropFirst(2).allSatisfy(\.inlines.isEmpty)
    return filled.count == 1 || (filled.count == 2 && isHeading) ? filled : nil
  }

  func alignment(of column: Int) -> ActTable.Alignment {
    table.alignments.indices.contains(column) ? table.alignments[column] : .none
  }
}

extension HTMLBytes {
  /// Adds the table: column heads, groups as parts with a heading, rows with their anchors.
  mutating func append(_ layout: ActTableLayout) {
    append(layout.folds ? #"<table class="t fold" role="table">"# : #"<table class="t">"#)
    append(#"<thead role="rowgroup"><tr role="row">"#)
    for cell in layout.table.header.cells { append(head: cell) }
    append(#"</tr></thead><tbody role="rowgroup">"#)
    var isPartEmpty = true
    for row in layout.table.rows {
      let group = ActTableLayout.groupCells(of: row)
      if group != nil, !isPartEmpty { append(#"</tbody><tbody role="rowgroup">"#) }
      isPartEmpty = false
      if let group {
        append(group, headingOf: row, columnCount: row.cells.count)
      } else {
        append(row, layout)
      }
    }
    append("</tbody></table>")
  }

  /// A head without words is no head: assistive programs would announce a nameless column.
  private mutating func append(head cell: ActTable.Cell) {
    guard !cell.inlines.isEmpty else { return append(#"<td role="cell"></td>"#) }
    append(#"<th role="columnheader" scope="col">"#)
    append(cell.inlines)
    append("</th>")
  }

  private mutating func append(
    _ cells: [ActTable.Cell], headingOf row: ActTable.Row, columnCount: Int
  ) {
    openRow(of: row, isGroup: true)
    append(#"<th role="rowheader" scope="rowgroup" colspan=""#)
    append(integer: columnCount)
    append(#"">"#)
    let isNumbered = cells.count > 1
    for (index, cell) in cells.enumerated() {
      if index > 0 { append(" ") }
      append(cell, linkedTo: isNumbered && index == 0 ? row.anchor : nil)
    }
    if !isNumbered, let anchor = row.anchor {
      append(selfLink: anchor, label: "Ссылка на эту строку")
    }
    append("</th></tr>")
  }

  private mutating func append(_ row: ActTable.Row, _ layout: ActTableLayout) {
    openRow(of: row, isGroup: false)
    for (column, cell) in row.cells.enumerated() {
      append(#"<td role="cell" class=""#)
      let isHeading = row.anchor != nil && column < Self.headingColumns.count
      append(isHeading ? Self.headingColumns[column] : "")
      append(cell.inlines.isEmpty ? "drop" : layout.alignment(of: column).cellClass)
      if !isHeading, layout.labels.indices.contains(column), !layout.labels[column].isEmpty {
        append(#"" data-l=""#, text: layout.labels[column], "")
      }
      append(#"">"#)
      append(cell, linkedTo: column == 0 ? row.anchor : nil)
      append("</td>")
    }
    append("</tr>")
  }

  /// Classes of a plan's number and title: folded, they head the row and need no labels.
  private static let headingColumns: [StaticString] = ["num ", "name "]

  /// Adds a cell's words; as a link to its row where they are that row's number.
  private mutating func append(_ cell: ActTable.Cell, linkedTo anchor: String?) {
    guard let anchor else { return append(cell.inlines) }
    if cell.isPlain {
      append(##"<a class="no" href="#"##, text: anchor, #"">"#)
      append(cell.inlines, isInLink: true)
      append("</a>")
    } else {
      append(cell.inlines)
      append(selfLink: anchor, label: "Ссылка на эту строку")
    }
  }

  private mutating func openRow(of row: ActTable.Row, isGroup: Bool) {
    append(isGroup ? #"<tr role="row" class="grp""# : #"<tr role="row""#)
    if let anchor = row.anchor { append(#" id=""#, text: anchor, #"""#) }
    append(">")
  }
}

extension ActTable.Cell {
  /// Whether there are words and nothing but words, so that they can be a link.
  fileprivate var isPlain: Bool {
    !inlines.isEmpty
      && inlines.allSatisfy { inline in
        if case .text = inline.kind { true } else { false }
      }
  }
}

extension ActTable.Alignment {
  fileprivate var cellClass: StaticString {
    switch self {
    case .none, .left: "full"
    case .center: "full mid"
    case .right: "full n"
    }
  }
}
