package import SvodPages

extension HTMLBytes {
  /// Adds the year's largest changes as a list: the indicator, its two values, the change, a remark.
  package mutating func append(_ moves: [SummaryPage.Move]) {
    append(#"<ul class="moves">"#)
    for move in moves {
      append("<li>")
      append(link: move.title, to: move.link)
      append(#"<span class="v">"#, text: move.values, "</span>")
      if let remark = move.remark { append(#"<span class="m">"#, text: remark, "</span>") }
      append(#"<span class="x">"#)
      append(move.change)
      append("</span></li>")
    }
    append("</ul>")
  }
}
