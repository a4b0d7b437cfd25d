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
    append(#"<ul class="docs">"#)
    for entry in entries {
      append("<li>")
      append(link: entry.name, to: entry.link)
      for fact in [entry.locality, entry.answer] {
        if let fact { append(#"<span class="small">"#, text: fact, "</span>") }
      }
      if let remark = entry.remark {
        append(#"<span class="small">"#)
        append(remark)
        append("</span>")
      }
      append("</li>")
    }
    append("</ul>")
  }

  /// Adds documents under the headings of their groups.
  package mutating func append(_ groups: [DocumentsPage.Group]) {
    for group in groups where !group.entries.isEmpty {
      append("<section><h2>", text: group.title, #"</h2><ul class="docs">"#)
      for entry in group.entries { append(entry) }
      append("</ul></section>")
    }
  }

  private mutating func append(_ entry: DocumentsPage.Entry) {
    append("<li>")
    append(link: entry.title, to: entry.link)
    if let requisites = entry.requisites {
      append(#"<span class="small">"#, text: requisites, "</span>")
    }
    if let state = entry.state { append(#"<span class="small st">"#, text: state, "</span>") }
    append("</li>")
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
