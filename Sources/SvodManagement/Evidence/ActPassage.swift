package import SvodContent

/// A place of an act with the words that stand there.
package struct ActPassage: Sendable {
  /// The number of the place as written; nil for a whole document.
  package let number: String?
  /// The words of the place: a clause with its parts, a chapter down to the next one, a plan's row.
  package let text: String
  /// The same without a chapter's own heading, and of a plan's row its measure alone.
  package let body: String
  /// What goes on below a clause without a number of its own, down to the next clause or heading.
  package let continuation: String
  /// The headings that it stands under, from the outermost, its own among them.
  package let headings: [String]

  /// The passage at an anchor; the whole text without one, nil where there is no such place.
  package init?(of act: Act, at anchor: String?) {
    guard let anchor else {
      number = nil
      text = act.blocks.plainText
      body = text
      continuation = ""
      headings = act.blocks.compactMap(\.headingTitle)
      return
    }
    guard let place = act.places.place(ofAnchor: anchor) else { return nil }
    number = place.number
    var above: [(level: Int, title: String)] = []
    var found: (text: String, body: String)?
    for (index, block) in act.blocks.enumerated() {
      if case .heading(let heading) = block {
        above.removeAll { $0.level >= heading.level }
        above.append((heading.level, block.headingTitle ?? ""))
        if heading.anchor == anchor {
          let section = act.blocks[index...].section(of: heading.level)
          found = (section.plainText, section.dropFirst().plainText)
          break
        }
      }
      if let words = block.words(at: anchor) {
        found = words
        break
      }
    }
    guard let found else { return nil }
    (text, body) = found
    continuation = act.blocks[...].unnumbered(after: anchor)?.plainText ?? ""
    headings = above.map(\.title)
  }
}

extension ActBlock {
  /// The words of a heading with its number.
  var headingTitle: String? {
    guard case .heading(let heading) = self else { return nil }
    return [heading.number, heading.title.plainText].compactMap(\.self).joined(separator: " ")
  }

  /// The words of the clause or the plan's row at an anchor, however deep it stands.
  fileprivate func words(at anchor: String) -> (text: String, body: String)? {
    switch self {
    case .clause(let clause):
      clause.anchor == anchor
        ? (clause.blocks.plainText, clause.blocks.plainText) : clause.blocks.words(at: anchor)
    case .list(let items): items.lazy.compactMap { $0.blocks.words(at: anchor) }.first
    case .table(let table): table.plan?.words(at: anchor)
    case .heading, .paragraph, .quote, .code, .rule, .footnote: nil
    }
  }
}

extension Sequence<ActBlock> {
  fileprivate func words(at anchor: String) -> (text: String, body: String)? {
    lazy.compactMap { $0.words(at: anchor) }.first
  }
}

extension ArraySlice<ActBlock> {
  /// The blocks without a number that follow a clause; nil where there is no such clause.
  ///
  /// Those that follow the last sub-clause may stand behind the clause above it.
  fileprivate func unnumbered(after anchor: String) -> ArraySlice<ActBlock>? {
    for (index, block) in zip(indices, self) {
      guard case .clause(let clause) = block else { continue }
      let following = self[(index + 1)...].prefix { block in
        switch block {
        case .paragraph, .list: true
        case .heading, .clause, .quote, .table, .code, .rule, .footnote: false
        }
      }
      if clause.anchor == anchor { return following }
      guard let inner = clause.blocks[...].unnumbered(after: anchor) else { continue }
      let isLast = clause.blocks.suffix(1).unnumbered(after: anchor) != nil
      return inner.isEmpty && isLast ? following : inner
    }
    return nil
  }

  /// A heading with what stands under it, down to the next heading of its level.
  fileprivate func section(of level: Int) -> ArraySlice<ActBlock> {
    let end = dropFirst().firstIndex { block in
      if case .heading(let heading) = block { heading.level <= level } else { false }
    }
    return self[startIndex..<(end ?? endIndex)]
  }
}

extension PlanTable {
  fileprivate func words(at anchor: String) -> (text: String, body: String)? {
    if let item = items.first(where: { $0.anchor == anchor }) {
      let cells = ([item.title] + item.cells).map(\.plainText).filter { !$0.isEmpty }
      return (cells.joined(separator: " "), item.title.plainText)
    }
    guard let part = parts.first(where: { $0.group?.anchor == anchor }), let group = part.group
    else { return nil }
    let measures = part.items.map(\.title.plainText).joined(separator: "\n")
    return ("\(group.title.plainText)\n\(measures)", measures)
  }
}
