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

  func alignment(of column: Int) -> ActTable.Alignment {
    table.alignments.indices.contains(column) ? table.alignments[column] : .none
  }
}

extension HTMLBytes {
  /// Adds the table: column heads and rows, as the act has them.
  mutating func append(_ layout: ActTableLayout) {
    append(layout.folds ? #"<table class="t fold" role="table" "# : #"<table class="t" "#)
    append(#"aria-label="Таблица по тексту документа">"#)
    append(#"<thead role="rowgroup"><tr role="row">"#)
    for cell in layout.table.header.cells { append(head: cell) }
    append(#"</tr></thead><tbody role="rowgroup">"#)
    for row in layout.table.rows { append(row, layout) }
    append("</tbody></table>")
  }

  /// A head without words is no head: assistive programs would announce a nameless column.
  private mutating func append(head cell: ActTable.Cell) {
    guard !cell.inlines.isEmpty else { return append(#"<td role="cell"></td>"#) }
    append(#"<th role="columnheader" scope="col">"#)
    append(cell.inlines)
    append("</th>")
  }

  private mutating func append(_ row: ActTable.Row, _ layout: ActTableLayout) {
    append(#"<tr role="row">"#)
    for (column, cell) in row.cells.enumerated() {
      append(#"<td role="cell" class=""#)
      append(cell.inlines.isEmpty ? "drop" : layout.alignment(of: column).cellClass)
      if layout.labels.indices.contains(column), !layout.labels[column].isEmpty {
        append(#"" data-l=""#, text: layout.labels[column], "")
      }
      append(#"">"#)
      append(cell.inlines)
      append("</td>")
    }
    append("</tr>")
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
