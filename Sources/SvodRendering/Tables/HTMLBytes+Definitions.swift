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

  /// Adds a formula as a fraction of real words; who listens hears how it is computed.
  package mutating func append(_ fraction: IndicatorPage.Fraction) {
    append(#"<div class="formula"><span class="frac"><span>"#, text: fraction.numerator, "</span>")
    append(#"<span class="vh"> разделить на </span><span>"#, text: fraction.denominator, "</span>")
    append("</span> <span>", text: fraction.factor, "</span></div>")
  }

  /// Adds the steps of a course of things, numbered, each with what is recorded of it.
  package mutating func append(_ steps: [RecordedStep]) {
    append(#"<ol class="steps">"#)
    for step in steps {
      append("<li><b>", text: step.title, "</b>")
      for line in step.lines {
        append("<p>")
        append(line)
        append("</p>")
      }
      append("</li>")
    }
    append("</ol>")
  }
}
