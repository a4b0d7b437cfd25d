package import SvodPages

extension HTMLBytes {
  /// Adds the year's largest changes as a list: the indicator, its two values, the change, a
  /// remark.
  package mutating func append(_ moves: [SummaryPage.Move]) {
    append(#"<ul class="moves">"#)
    for move in moves {
      append("<li>")
      append(link: move.title, to: move.link)
      append(#"<span class="v">"#, text: move.values, "</span>")
      if let remark = move.remark { append(#"<span class="m">"#, text: remark, "</span>") }
      var change = move.change
      if let answer = change.answer {
        append(#"<span class="m ans">"#)
        append(answer)
        append("</span>")
      }
      change.answer = nil
      append(#"<span class="x">"#)
      append(change)
      append("</span></li>")
    }
    append("</ul>")
  }
}
