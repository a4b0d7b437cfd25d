import SvodPages

/// What all tables that fold on narrow screens have in common.
///
/// Folding changes `display`, and with it the browser forgets that this is a table; so table, row
/// and cell say their roles aloud (brief, § 9). In a folded row a value's label is its `data-l`.
extension HTMLBytes {
  /// Opens the table up to its first column head.
  ///
  /// - Parameters:
  ///   - kind: the class that the style sheet gives the columns their widths by.
  ///   - caption: what the table shows; assistive programs read it as the table's name.
  ///   - isCaptionSeen: whether it is printed; not where the heading above says the same.
  mutating func openTable(_ kind: StaticString, caption: RichText, isCaptionSeen: Bool = true) {
    append(#"<table class="t fold "#)
    append(kind)
    append(isCaptionSeen ? #"" role="table"><caption>"# : #"" role="table"><caption class="vh">"#)
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

  /// Adds the head of the column of changes.
  mutating func appendChangeHead() {
    append(
      head: "Изменение за год", opening: #"<th role="columnheader" scope="col" class="cx">"#)
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
  ///
  /// - Parameters:
  ///   - direction: the heading of several parts that begin with this one.
  ///   - title: the part's own.
  ///   - part: a minor heading below it.
  ///   - columnCount: of the table; headings go across all of them.
  mutating func openBody(
    direction: String? = nil, title: String = "", part: String? = nil, columnCount: Int
  ) {
    append(#"<tbody role="rowgroup">"#)
    if let direction {
      append(heading: direction, #"<tr role="row" class="grp dir">"#, columnCount: columnCount)
    }
    if !title.isEmpty {
      append(heading: title, #"<tr role="row" class="grp">"#, columnCount: columnCount)
    }
    if let part {
      append(heading: part, #"<tr role="row" class="grp part">"#, columnCount: columnCount)
    }
  }

  private mutating func append(heading: String, _ opening: StaticString, columnCount: Int) {
    append(opening)
    append(#"<th role="rowheader" scope="rowgroup" colspan=""#)
    append(integer: columnCount)
    append(#"">"#, text: heading, "</th></tr>")
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

  /// Adds places for links from before a row's subject was renamed.
  mutating func append(formerAnchors: [String]) {
    for anchor in formerAnchors { append(#"<span id=""#, text: anchor, #""></span>"#) }
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
    if case .none = picture { return append(Self.emptyPictureCell) }
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

  /// An empty cell of a column of drawings, which readers may do without.
  static var emptyPictureCell: StaticString { #"<td role="cell" class="drop g"></td>"# }
}
