import SvodContent
import SvodPages

/// Writes the blocks of one act in a single pass.
///
/// What the act says is written as it stands: numbers of clauses and markers of lists are text,
/// never counted by the browser. Every clause, heading and row of a plan carries its own link.
struct ActWriter {
  private(set) var html = HTMLBytes()
  private let notes: [String: [String]]
  private let terms: [String: PlanTermNote]
  private let links: [String: [RichText]]
  private let firstHeadingLevel: Int
  /// Levels of the open headings as the source has them, outermost first.
  private var openHeadings: [Int] = []
  private var wideTableCount = 0

  init(
    notes: [String: [String]], terms: [String: PlanTermNote] = [:],
    links: [String: [RichText]] = [:], firstHeadingLevel: Int
  ) {
    self.notes = notes
    self.terms = terms
    self.links = links
    self.firstHeadingLevel = firstHeadingLevel
  }

  mutating func write(_ blocks: [ActBlock]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: ActBlock) {
    switch block {
    case .heading(let heading): write(heading)
    case .clause(let clause): write(clause)
    case .paragraph(let inlines): write(inlines, opening: "<p>", closing: "</p>")
    case .list(let items): write(items)
    case .quote(let blocks): write(blocks, opening: "<blockquote>", closing: "</blockquote>")
    case .table(let table): write(table)
    case .code(let text): html.append("<pre><code>", text: text, "</code></pre>")
    case .rule: html.append("<hr>")
    case .footnote(let label, let blocks): writeFootnote(label, blocks)
    }
  }

  private mutating func write(
    _ blocks: [ActBlock], opening: StaticString, closing: StaticString
  ) {
    html.append(opening)
    write(blocks)
    html.append(closing)
  }

  private mutating func write(
    _ inlines: [ActInline], opening: StaticString, closing: StaticString
  ) {
    html.append(opening)
    html.append(inlines)
    html.append(closing)
  }

  /// A clause: its number as a link in a column of its own, its text, notes beside it.
  private mutating func write(_ clause: ActClause) {
    html.append(#"<div class="cl" id=""#, text: clause.anchor, ##""><a class="no" href="#"##)
    html.append(text: clause.anchor)
    html.append(#"">"#, text: clause.number, "</a> ")
    write(clause.blocks, opening: "<div>", closing: "</div>")
    writeNotes(beside: clause.anchor)
    html.append("</div>")
  }

  private mutating func writeNotes(beside anchor: String) {
    if let notes = notes[anchor] { html.append(publisherNotes: notes) }
    if let lines = links[anchor] { html.append(clauseLinks: lines) }
  }

  private mutating func writeFootnote(_ label: String, _ blocks: [ActBlock]) {
    html.append(#"<div class="fn" id="fn-"#, text: label, #""><span class="no">"#)
    html.append("", text: label, "</span> ")
    write(blocks, opening: "<div>", closing: "</div>")
    html.append("</div>")
  }
}

extension ActWriter {
  /// A heading under those that enclose it.
  ///
  /// Levels count from the open headings and not from the source, which may begin with `###` or
  /// leave a level out: a page without gaps can be walked by headings alone.
  private mutating func write(_ heading: ActHeading) {
    while let last = openHeadings.last, last >= heading.level { openHeadings.removeLast() }
    let level = min(firstHeadingLevel + openHeadings.count, 6)
    openHeadings.append(heading.level)
    html.append("<h")
    html.append(integer: level)
    html.append(#" id=""#, text: heading.anchor, #"">"#)
    if let number = heading.number {
      html.append("", text: number, heading.title.isEmpty ? "" : " ")
    }
    html.append(heading.title)
    html.append(selfLink: heading.anchor, label: "Ссылка на этот раздел")
    html.append("</h")
    html.append(integer: level)
    html.append(">")
    writeNotes(beside: heading.anchor)
  }

  /// A list; markers that say something (the number of another act's clause) are written out.
  private mutating func write(_ items: [ActListItem]) {
    html.append("<ul>")
    for item in items {
      html.append(item.isBullet && item.isChecked == nil ? "<li>" : #"<li class="nr">"#)
      if !item.isBullet { html.append(#"<span class="no">"#, text: item.marker, "</span> ") }
      if let isChecked = item.isChecked {
        html.append(
          isChecked
            ? #"<span role="img" aria-label="отмечено">☑</span> "#
            : #"<span role="img" aria-label="не отмечено">☐</span> "#)
      }
      write(item.blocks)
      html.append("</li>")
    }
    html.append("</ul>")
  }
}

extension ActWriter {
  /// The most columns of a table that folds on narrow screens; a wider one scrolls.
  private static let mostFoldedColumns = 6

  private mutating func write(_ table: ActTable) {
    let isWide = table.header.cells.count > Self.mostFoldedColumns
    if isWide {
      wideTableCount += 1
      html.append(#"<div class="scroll" tabindex="0" role="region" aria-label="Таблица "#)
      html.append(integer: wideTableCount)
      html.append(#", прокручивается вбок">"#)
    }
    if let plan = table.plan {
      html.append(plan, notes: notes, terms: terms, folds: !isWide)
    } else {
      html.append(ActTableLayout(table, folds: !isWide))
    }
    if isWide { html.append("</div>") }
  }
}

extension HTMLBytes {
  /// Adds the «¶» that leads to where it stands, so that its address can be copied; a word joiner
  /// keeps it in the line of the words before it.
  mutating func append(selfLink anchor: String, label: StaticString) {
    append("\u{2060}")
    append(##"<a class="self" href="#"##, text: anchor, #"" aria-label=""#)
    append(label)
    append(#"">¶</a>"#)
  }
}

extension ActListItem {
  fileprivate var isBullet: Bool { ["-", "*", "+"].contains(marker) }
}
