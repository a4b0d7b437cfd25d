package import SvodPages

extension HTMLBytes {
  /// Adds what stands in a value's cell, without the cell's own tag.
  package mutating func append(_ value: ValueCell) {
    let isOpen = value.link.map { openLink(to: $0) } ?? false
    switch value.form {
    case .number, .words: append(text: value.text)
    case .absence, .suppressed: append(#"<span class="miss">"#, text: value.text, "</span>")
    }
    if isOpen { append("</a>") }
    if let note = value.note { append(#"<span class="who">"#, text: note, "</span>") }
    if let correction = value.correction {
      append(#"<span class="who">"#)
      append(link: correction.title, to: correction.address)
      append("</span>")
    }
  }

  /// Adds a value with its cell.
  mutating func append(_ value: ValueCell, in opening: CellOpening) {
    append(value.form == .suppressed ? opening.hatched : opening.plain)
    append(value)
    append("</td>")
  }
}

/// The opening tags of one column's cells, written once for all rows.
struct CellOpening {
  let plain: HTMLBytes
  /// Of a value hidden by the rule for small groups.
  let hatched: HTMLBytes

  /// - Parameters:
  ///   - classes: of the cell, separated by spaces.
  ///   - label: what stands before the value where the table is folded.
  init(_ classes: StaticString, label: String) {
    plain = Self.tag(classes, "", label)
    hatched = Self.tag(classes, " hid", label)
  }

  private static func tag(
    _ classes: StaticString, _ mark: StaticString, _ label: String
  ) -> HTMLBytes {
    var tag = HTMLBytes()
    tag.append(#"<td role="cell" class=""#)
    tag.append(classes)
    tag.append(mark)
    tag.append(#"" data-l=""#, text: label, #"">"#)
    return tag
  }
}
