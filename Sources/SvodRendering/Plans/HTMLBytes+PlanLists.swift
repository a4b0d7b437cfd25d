import SvodPages

extension HTMLBytes {
  /// Adds a list of a plan: groups under headings, a line an item.
  mutating func append(_ list: PlanView.List) {
    for group in list.groups {
      if let title = group.title {
        append("<h3>", text: title, "</h3>")
      }
      append([group.page, group.calendar].compactMap(\.self), of: group.title)
      if group.lines.isEmpty { continue }
      append(list.isBrief ? #"<ul class="docs terms brief">"# : #"<ul class="docs terms">"#)
      for line in group.lines { append(line) }
      append("</ul>")
    }
  }

  /// Links that say the same under every group are told apart by its title.
  private mutating func append(_ links: [PageFrame.Link], of title: String?) {
    if links.isEmpty { return }
    append(#"<p class="small noprint">"#)
    for (place, link) in links.enumerated() {
      if place > 0 { append("; ") }
      append(link: link.title, to: link.address)
      if let title { append(#"<span class="vh">: "#, text: title, "</span>") }
    }
    append("</p>")
  }

  private mutating func append(_ line: PlanView.Line) {
    append(line.lead == nil ? "<li>" : #"<li class="when">"#)
    if let lead = line.lead {
      append("<b>", text: lead, "</b> ")
      append("<span>")
    }
    append(line.text)
    if let remark = line.remark {
      append(#" <span class="small">"#)
      append(remark)
      append("</span>")
    }
    if line.lead != nil { append("</span>") }
    append("</li>")
  }
}
