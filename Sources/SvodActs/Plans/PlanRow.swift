import SvodContent

/// What a row of a plan's table is.
enum PlanRow {
  case item(PlanName)
  case group(PlanName)
  /// Cells that only continue the row above, as a page break leaves them.
  case torn
  /// Dashes, or nothing.
  case wordless
  /// The heads, or the numbers of the columns, once more.
  case head
}

/// Tells the rows of a plan's table from each other, one after another.
struct PlanRowReader {
  /// The title that a torn row could continue.
  private struct OpenTitle {
    let beginsUpper: Bool
    var isEnded: Bool
  }

  private let columns: PlanColumns
  private let heads: [String]
  private var above: OpenTitle?

  init(_ header: ActTable.Row, columns: PlanColumns) {
    self.columns = columns
    heads = header.words
  }

  mutating func read(_ row: ActTable.Row) -> PlanRow {
    let words = row.words
    let filled = words.indices.filter { !words[$0].isEmpty }
    let name = name(of: row, words)
    if let heading = heading(of: row, filled) {
      above = nil
      return .group(heading)
    }
    if name.title.isEmpty && filled == [columns.number] { return .wordless }
    if !words.contains(where: \.hasWords) { return .wordless }
    if words.count > 1, words == heads || words == words.indices.map({ String($0 + 1) }) {
      return .head
    }
    if isTorn(name, filledCount: filled.count, cellCount: words.count) {
      if !name.title.isEmpty { above?.isEnded = name.title.plainText.isEnded }
      return .torn
    }
    if isGroup(words, filled) {
      above = nil
      return .group(name)
    }
    let title = name.title.plainText
    above = OpenTitle(beginsUpper: !title.beginsLower, isEnded: title.isEnded)
    return .item(name)
  }

  /// A cell that spans the row may stand in every column once more.
  private func name(of row: ActTable.Row, _ words: [String]) -> PlanName {
    let own = columns.number.map { row.cells[$0].inlines } ?? []
    let spans = Set(words).count == 1 && words.count > 1
    return PlanName(
      numberCell: own,
      measureCell: spans && !own.isEmpty ? [] : row.cells[columns.measure].inlines)
  }

  /// A section's name in the row's first cell alone, where another column stands first: in bold, or
  /// called a section.
  private func heading(of row: ActTable.Row, _ filled: [Int]) -> PlanName? {
    guard filled == [0], row.cells.count > 1, columns.measure != 0, columns.number != 0 else {
      return nil
    }
    let cell = row.cells[0].inlines.trimmingBreaks
    let isStrong = cell.allSatisfy { if case .strong = $0.kind { true } else { false } }
    let word = cell.plainText.prefix { $0.isLetter }.lowercased()
    guard isStrong || Self.sections.contains(word) else { return nil }
    return PlanName(numberCell: [], measureCell: cell)
  }

  private static let sections: Set<String> = [
    "раздел", "подраздел", "направление", "этап", "блок", "модуль",
  ]

  /// Without a title there is nothing new; a title in small letters goes on under an unfinished
  /// one, if the row is as incomplete as torn rows are.
  private func isTorn(_ name: PlanName, filledCount: Int, cellCount: Int) -> Bool {
    guard name.number == nil else { return false }
    if name.title.isEmpty { return true }
    guard let above, above.beginsUpper, !above.isEnded else { return false }
    let expected = columns.number == nil ? cellCount : cellCount - 1
    return filledCount < expected && name.title.plainText.beginsLower
  }

  private func isGroup(_ words: [String], _ filled: [Int]) -> Bool {
    if words.count > 1, Set(words).count == 1 { return true }
    guard columns.hasDetails else { return filled == [columns.number] }
    return filled.allSatisfy { $0 == columns.number || $0 == columns.measure }
  }
}

extension ActTable.Row {
  /// The words of the cells, single spaces between them.
  fileprivate var words: [String] {
    cells.map { cell in
      cell.inlines.plainText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}

extension String {
  fileprivate var hasWords: Bool { contains { $0.isLetter || $0.isNumber } }

  /// Whether the first letter, not counting brackets and dashes before it, is a small one.
  fileprivate var beginsLower: Bool {
    first { !$0.isWhitespace && !"(-–—,;".contains($0) }?.isLowercase == true
  }

  fileprivate var isEnded: Bool {
    last { !$0.isWhitespace }.map { ".!?".contains($0) } ?? false
  }
}
