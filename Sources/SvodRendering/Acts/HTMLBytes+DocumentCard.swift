package import SvodPages

extension HTMLBytes {
  /// Adds whether the act is in force: a sign and words.
  package mutating func append(_ standing: DocumentPage.Standing, words: String) {
    append(#"<p class="stamp">"#)
    append(standing.markup)
    append("", text: words, "</p>")
  }

  /// Adds the lines of the status card: «Утверждено», «Изменён», «Официальный текст».
  ///
  /// Short ones stand beside one another; long ones follow, each across the whole card.
  package mutating func append(_ lines: [DocumentPage.CardLine]) {
    append("<dl>")
    for line in lines where !line.isLong { append(line, opening: "<div><dt>") }
    for line in lines where line.isLong { append(line, opening: #"<div class="long"><dt>"#) }
    append("</dl>")
  }

  private mutating func append(_ line: DocumentPage.CardLine, opening: StaticString) {
    append(opening, text: line.title, "</dt>")
    append(line.values, opening: "<dd>", closing: "</dd>")
    append("</div>")
  }

  /// Adds the editions of a text as steps in time, the one that the page shows marked.
  package mutating func append(_ timeline: [DocumentPage.EditionStep]) {
    guard !timeline.isEmpty else { return }
    append(#"<ol class="edl">"#)
    for step in timeline {
      append(#"<li class="g"#)
      append(integer: min(step.share ?? 1, DocumentPage.EditionStep.parts))
      append(step.opening)
      append(step.name)
      if let held = step.held { append("<span>", text: held, "</span>") }
      append("</li>")
    }
    append("</ol>")
  }

  /// Adds the table of contents; a line's level counts from the outermost one's.
  package mutating func append(_ contents: [DocumentPage.ContentsLine]) {
    let outermost = contents.map(\.level).min() ?? 1
    append("<ol>")
    for line in contents {
      append(line.level == outermost ? "<li>" : #"<li class="in">"#)
      append(link: line.title, to: line.link)
      append("</li>")
    }
    append("</ol>")
  }
}

extension HTMLBytes {
  /// Adds names one under another, each with its remarks: editions, acts cited, findings.
  package mutating func append(_ lines: [DocumentPage.Line]) {
    append(#"<ul class="docs">"#)
    for line in lines {
      append(#"<li><span class="name">"#)
      append(line.name)
      append("</span>")
      for remark in line.remarks {
        append(#"<span class="small">"#)
        append(remark)
        append("</span>")
      }
      append("</li>")
    }
    append("</ul>")
  }
}

extension DocumentPage.CardLine {
  /// Letters that a column of the card holds in three lines.
  private static let mostLetters = 60

  fileprivate var isLong: Bool {
    values.count > 1 || values.contains { $0.plain.count > Self.mostLetters }
  }
}

extension DocumentPage.EditionStep {
  /// The end of a tag that has the class of the step's length.
  fileprivate var opening: StaticString {
    switch (isHere, isOver) {
    case (true, true): #" over" aria-current="true">"#
    case (true, false): #"" aria-current="true">"#
    case (false, true): #" over">"#
    case (false, false): #"">"#
    }
  }
}

extension DocumentPage.Standing {
  fileprivate var markup: StaticString {
    switch self {
    case .inForce: ##"<svg class="ic" aria-hidden="true"><use href="#_done"/></svg> "##
    case .repealed: ##"<svg class="ic off" aria-hidden="true"><use href="#_off"/></svg> "##
    case .notYet, .unknown: ""
    }
  }
}
