import SvodContent
import SvodDiagnostics
import SvodFormats

/// Walks a parsed text once and gives its parts their numbers and anchors.
struct ActStructure {
  private let title: String
  let planTables: PlanTableRule
  var register = AnchorRegister()
  var log: DiagnosticLog
  private var hasSeenHeading = false
  private(set) var titleAsWritten: [ActInline]?
  private(set) var outline = ContentsOutline()

  init(title: String, planTables: PlanTableRule, log: DiagnosticLog) {
    self.title = title
    self.planTables = planTables
    self.log = log
  }

  /// Structures blocks that stand side by side; `parent` is the clause whose text they are.
  mutating func blocks(
    _ blocks: [MarkdownBlock], under parent: AnchorRegister.Parent? = nil, depth: Int = 0
  ) -> [ActBlock] {
    var level = ClauseLevel(parent: parent, depth: depth)
    for block in blocks {
      append(block, to: &level, parent: parent, depth: depth)
    }
    return level.finished()
  }

  private mutating func append(
    _ block: MarkdownBlock, to level: inout ClauseLevel, parent: AnchorRegister.Parent?, depth: Int
  ) {
    switch block.kind {
    case .heading(let rank, let inlines):
      appendHeading(rank, inlines.map(ActInline.init), at: block.position, to: &level)
    case .paragraph(let inlines): appendParagraph(inlines.map(ActInline.init), to: &level)
    case .code(let text, isFenced: false):
      for paragraph in IndentedText.paragraphs(of: text, at: block.position) {
        appendParagraph(paragraph, to: &level)
      }
    case .code(let text, isFenced: true): level.append(.code(text))
    case .list(let list) where list.isOrdered:
      for item in list.items { appendClause(item, to: &level) }
    case .list(let list):
      let items = list.items.map { item in
        ActListItem(
          marker: item.marker, isChecked: item.isChecked,
          blocks: self.blocks(item.blocks, under: parent, depth: depth))
      }
      level.append(.list(items))
    case .quote(let blocks): level.append(.quote(QuotedBlocks.blocks(blocks)))
    case .rule: level.append(.rule)
    case .table(let table): level.append(.table(self.table(table)))
    case .footnote(let label, let blocks):
      level.append(.footnote(label: label, QuotedBlocks.blocks(blocks)))
    }
  }

  private mutating func appendHeading(
    _ rank: Int, _ inlines: [ActInline], at position: FilePosition, to level: inout ClauseLevel
  ) {
    let text = inlines.plainText
    defer { hasSeenHeading = true }
    if !hasSeenHeading, FoldedTitle(text) == FoldedTitle(title) {
      titleAsWritten = inlines
      return
    }
    let mark = HeadingMark(startOf: inlines.leadingText)
    let depth = register.depth(ofHeadingAt: rank)
    let heading = ActHeading(
      level: rank, anchor: anchor(mark, title: text, rank: rank, at: position),
      number: mark?.written, title: mark.map { inlines.droppingLeading($0.length) } ?? inlines,
      isAppendix: mark?.isAppendix == true, position: position)
    outline.append(heading, depth: heading.isAppendix ? register.appendixDepth : depth)
    level.beginAgain(under: heading)
  }

  private mutating func anchor(
    _ mark: HeadingMark?, title: String, rank: Int, at position: FilePosition
  ) -> String {
    guard let mark else { return register.heading(titled: title, level: rank, at: position) }
    return mark.isAppendix
      ? register.appendix(mark, level: rank, at: position, log: &log)
      : register.chapter(mark, level: rank, at: position, log: &log)
  }

  private mutating func appendParagraph(_ inlines: [ActInline], to level: inout ClauseLevel) {
    var segment: [ActInline] = []
    var mark: ClauseMark?
    var lastLine: String?
    for line in inlines.lines {
      let words = line.first?.isBreak == true ? Array(line.dropFirst()) : line
      let found = ClauseMark(startOf: words.leadingText).flatMap { level.knows($0) ? $0 : nil }
      if let found, lastLine.map({ level.accepts(found, after: $0, and: mark?.number) }) ?? true {
        append(segment, mark, to: &level)
        (segment, mark) = (words, found)
      } else {
        segment += line
      }
      lastLine = words.plainText
    }
    append(segment, mark, to: &level)
  }

  private mutating func append(
    _ inlines: [ActInline], _ mark: ClauseMark?, to level: inout ClauseLevel
  ) {
    guard let first = inlines.first else { return }
    guard let mark else { return level.append(.paragraph(inlines)) }
    let text = inlines.droppingLeading(mark.length)
    var clause = newClause(mark, at: first.position, text, in: &level)
    if !text.isEmpty { clause.blocks = [.paragraph(text)] }
    level.append(clause, mark.number)
  }

  private mutating func appendClause(_ item: MarkdownList.Item, to level: inout ClauseLevel) {
    let mark = ClauseMark(marker: item.marker)
    let text = item.blocks.first.map(Self.inlines) ?? []
    var clause = newClause(mark, at: item.position, text, in: &level)
    let parent = AnchorRegister.Parent(anchor: clause.anchor, number: mark.number)
    clause.blocks = blocks(item.blocks, under: parent, depth: clause.depth + 1)
    level.append(clause, mark.number)
  }

  private static func inlines(of block: MarkdownBlock) -> [ActInline] {
    if case .paragraph(let inlines) = block.kind { inlines.map(ActInline.init) } else { [] }
  }

  private mutating func newClause(
    _ mark: ClauseMark, at position: FilePosition, _ text: [ActInline], in level: inout ClauseLevel
  ) -> ActClause {
    let parent = level.parent(of: mark.number)
    let anchor = register.clause(
      mark.number, written: mark.written, isHearing: Hearing.begins(text.leadingText),
      under: parent, at: position, log: &log)
    return ActClause(
      number: mark.written, anchor: anchor, depth: level.nextDepth, blocks: [], position: position)
  }
}
