import SvodPages

extension HTMLBytes {
  /// Adds a list of a plan: groups under headings, a line an item.
  mutating func append(_ list: PlanView.List) {
    for group in list.groups {
      if let title = group.title {
        append("<h3>", text: title, "</h3>")
      }
      if let calendar = group.calendar {
        append(#"<p class="small noprint">"#)
        append(link: calendar.title, to: calendar.address)
        append(#"<span class="vh">: "#, text: group.title ?? "", "</span></p>")
      }
      append(#"<ul class="docs terms">"#)
      for line in group.lines { append(line) }
      append("</ul>")
    }
  }

  private mutating func append(_ line: PlanView.Line) {
    append("<li>")
    if let lead = line.lead { append("<b>", text: lead, "</b> ") }
    append(line.text)
    if let remark = line.remark {
      append(#" <span class="small">"#)
      append(remark)
      append("</span>")
    }
    append("</li>")
  }
}
