package import SvodPages

/// Lists of organizations, documents and links: a name that leads on, and a line of facts under it.
extension HTMLBytes {
  /// Adds organizations under the headings of their groups.
  package mutating func append(_ groups: [OrganizationsPage.Group]) {
    for group in groups where !group.entries.isEmpty {
      append("<section><h2>", text: group.title, "</h2>")
      append(group.entries)
      append("</section>")
    }
  }

  /// Adds organizations without a heading.
  package mutating func append(_ entries: [OrganizationsPage.Entry]) {
    append(#"<ul class="docs orgs">"#)
    for entry in entries { append(entry) }
    append("</ul>")
  }

  private mutating func append(_ entry: OrganizationsPage.Entry) {
    append(#"<li><span class="name">"#)
    append(link: entry.name, to: entry.link)
    append("</span>")
    if let locality = entry.locality {
      append(#"<span class="small where">"#, text: locality, "</span>")
    }
    if let answer = entry.answer {
      append(#"<span class="small count">"#, text: answer, "</span>")
    }
    if let worsening = entry.worsening {
      append(#"<span class="small count down">"#, text: worsening, "</span>")
    }
    if let remark = entry.remark {
      append(#"<span class="small">"#)
      append(remark)
      append("</span>")
    }
    append("</li>")
  }

  /// Adds documents under the headings of their groups.
  package mutating func append(_ groups: [DocumentsPage.Group]) {
    for group in groups where !group.entries.isEmpty {
      append("<section><h2>", text: group.title, #"</h2><ul class="docs acts">"#)
      for entry in group.entries { append(entry) }
      append("</ul></section>")
    }
  }

  private mutating func append(_ entry: DocumentsPage.Entry) {
    append(#"<li><span class="name">"#)
    append(link: entry.title, to: entry.link)
    append("</span>")
    if let requisites = entry.requisites {
      append(#"<span class="small where">"#, text: requisites, "</span>")
    }
    if let state = entry.state { append(#"<span class="small st">"#, text: state, "</span>") }
    append("</li>")
  }

  /// Adds names of the alphabetical index, each with what it is or where to look.
  package mutating func append(_ lines: [SearchPage.Line]) {
    append(#"<ul class="docs index">"#)
    for line in lines {
      append(#"<li><span class="name">"#)
      append(link: line.title, to: line.link)
      append("</span>")
      if let note = line.note {
        append(#" <span class="small">"#)
        append(note)
        append("</span>")
      }
      append("</li>")
    }
    append("</ul>")
  }

  /// Adds links; the entry of the page itself is words in bold, not a link.
  package mutating func append(_ links: [PageFrame.Link]) {
    append(#"<ul class="links">"#)
    for link in links {
      append("<li>")
      if link.isCurrent {
        append(#"<b aria-current="page">"#, text: link.title, "</b>")
      } else {
        append(link: link.title, to: link.address)
      }
      append("</li>")
    }
    append("</ul>")
  }
}
