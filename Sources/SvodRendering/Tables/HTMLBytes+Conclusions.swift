package import SvodPages

extension HTMLBytes {
  /// Adds sentences with their remarks as a list.
  package mutating func append(_ items: [ConclusionList.Item]) {
    append(#"<ul class="docs concl">"#)
    for item in items {
      append("<li>")
      append(item.text)
      for remark in item.remarks {
        append(#"<span class="small">"#)
        append(remark)
        append("</span>")
      }
      append("</li>")
    }
    append("</ul>")
  }
}
