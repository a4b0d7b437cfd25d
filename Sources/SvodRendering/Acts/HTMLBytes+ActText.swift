package import SvodPages

extension HTMLBytes {
  /// Adds the text of an act, word for word, for the inside of `<div class="law">`.
  ///
  /// - Parameters:
  ///   - act: the blocks and the publisher's notes beside them.
  ///   - firstHeadingLevel: of the act's outermost headings, 2 under a page's title.
  package mutating func append(_ act: ActText, firstHeadingLevel: Int = 2) {
    var writer = ActWriter(
      notes: act.notes, terms: act.terms, links: act.links, firstHeadingLevel: firstHeadingLevel)
    writer.write(act.blocks)
    append(writer.html)
  }

  /// Adds publisher's notes, set apart from the act and named as what they are.
  package mutating func append(publisherNotes notes: [String]) {
    guard !notes.isEmpty else { return }
    append(#"<div class="side" role="note">"#)
    for note in notes { append("<p><b>Примечание издателя.</b> ", text: note, "</p>") }
    append("</div>")
  }

  /// Adds what the section knows of a clause, beside it; on paper links lead nowhere.
  mutating func append(clauseLinks lines: [RichText]) {
    guard !lines.isEmpty else { return }
    append(#"<div class="side rel noprint" role="note">"#)
    append(lines, opening: "<p>", closing: "</p>")
    append("</div>")
  }
}
