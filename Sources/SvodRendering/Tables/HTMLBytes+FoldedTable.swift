import SvodPages

/// What all tables that fold on narrow screens have in common.
///
/// Folding changes `display`, and with it the browser forgets that this is a table; so table, row
/// and cell say their roles aloud (brief, § 9). In a folded row a value's label is its `data-l`.
extension HTMLBytes {
  /// Opens the table up to its first column head.
  mutating func openTable(caption: RichText) {
    append(#"<table class="t fold" role="table"><caption>"#)
    append(caption)
    append(#"</caption><thead role="rowgroup"><tr role="row">"#)
  }

  /// Adds a column head.
  mutating func append(
    head title: String,
    opening: StaticString = #"<th role="columnheader" scope="col">"#
  ) {
    append(opening, text: title, "</th>")
  }

  /// Adds the head of a column of drawings: its words, and the axis under them.
  mutating func append(pictureHead title: String, axis: StripAxis?) {
    append(#"<th role="columnheader" scope="col" class="g">"#, text: title, "")
    if let axis { append(axis) }
    append("</th>")
  }

  /// Ends the head.
  mutating func closeHead() {
    append("</tr></thead>")
  }

  /// Opens a part of the body, under a heading of its own unless the title is empty.
  mutating func openBody(title: String = "", columnCount: Int) {
    append(#"<tbody role="rowgroup">"#)
    guard !title.isEmpty else { return }
    append(#"<tr role="row" class="grp"><th role="rowheader" scope="rowgroup" colspan=""#)
    append(integer: columnCount)
    append(#"">"#, text: title, "</th></tr>")
  }

  mutating func closeBody() {
    append("</tbody>")
  }

  mutating func closeTable() {
    append("</table>")
  }

  /// Opens a row that can be linked to.
  mutating func openRow(anchor: String) {
    append(#"<tr role="row" id=""#, text: anchor, #"">"#)
  }

  /// Adds a cell with a change, or an empty one that a folded row leaves out.
  mutating func append(changeCell change: ChangeCell?) {
    guard let change else { return append(Self.emptyCell) }
    append(#"<td role="cell" class="cx">"#)
    append(change)
    append("</td>")
  }

  /// Adds a cell with a drawing, a sentence in its place, or an empty one.
  mutating func append(pictureCell picture: IndicatorRow.Picture) {
    if case .none = picture { return append(Self.emptyCell) }
    append(#"<td role="cell" class="full g">"#)
    switch picture {
    case .none: break
    case .strip(let strip): append(strip)
    case .squares(let squares): append(squares)
    case .words(let words): append(#"<span class="small">"#, text: words, "</span>")
    }
    append("</td>")
  }

  static var emptyCell: StaticString { #"<td role="cell" class="drop"></td>"# }
}
