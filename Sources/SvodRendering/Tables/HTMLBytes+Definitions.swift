package import SvodPages

/// Names and what they stand for.
extension HTMLBytes {
  /// Adds an organization's facts: «Обучающиеся — 186».
  package mutating func append(_ facts: [OrganizationPage.Fact]) {
    append(#"<dl class="kv">"#)
    for fact in facts {
      append("<div><dt>", text: fact.title, "</dt>")
      append("<dd>")
      append(link: fact.value, to: fact.link)
      append("</dd></div>")
    }
    append("</dl>")
  }

  /// Adds an indicator's passport.
  package mutating func append(_ passport: [IndicatorPage.PassportLine]) {
    append(#"<dl class="pass">"#)
    for line in passport {
      append("<dt>", text: line.title, "</dt><dd>")
      append(line.value)
      append("</dd>")
    }
    append("</dl>")
  }
}
