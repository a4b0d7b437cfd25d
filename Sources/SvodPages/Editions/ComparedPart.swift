import SvodContent

/// A part of an act that is compared as a whole: a heading, a clause without its sub-clauses, a
/// paragraph, a row of a table.
struct ComparedPart {
  /// Words under a label: the whole of a clause, or a cell under its column's head.
  struct Piece {
    let label: String?
    let words: String
    /// By which cells of two tables are the same column, whatever its head is called.
    let column: PlanColumn.Kind?

    init(label: String?, words: String, column: PlanColumn.Kind? = nil) {
      self.label = label
      self.words = words
      self.column = column
    }

    /// Whether another edition's words stand in the same place.
    func isSamePlace(as other: Piece) -> Bool {
      guard let column, column != .other else { return label == other.label }
      return column == other.column
    }
  }

  /// What a reader calls the part, and counts.
  enum Kind: CaseIterable {
    case item
    case clause
    case heading
    case row
    case paragraph
  }

  let kind: Kind
  let number: String?
  /// Nil for a part that no link leads to.
  let anchor: String?
  let pieces: [Piece]
  /// By which equal parts are found: numbers with a dot or without are one, case and spaces of the
  /// words do matter to nobody but the eye.
  let numberKey: String
  let textKey: String

  init(_ kind: Kind, number: String?, anchor: String?, _ pieces: [Piece]) {
    self.kind = kind
    self.number = number
    self.anchor = anchor
    self.pieces = pieces
    numberKey = Self.key(number ?? "")
    // The order of columns says nothing.
    textKey = pieces.map { piece in
      "\(piece.column.map { "\($0)" } ?? piece.label ?? "")\u{0}\(piece.words)"
    }.sorted().joined(separator: "\u{1}")
  }

  private static func key(_ number: String) -> String {
    var key = number.lowercased().filter { !$0.isWhitespace }
    while key.last == "." { key.removeLast() }
    return key
  }

  var words: String { pieces.map(\.words).joined(separator: " ") }

  /// All parts of an act in the order of its text.
  static func all(of act: Act) -> [ComparedPart] {
    var parts: [ComparedPart] = []
    for block in act.blocks { append(block, to: &parts) }
    return parts
  }

  private static func append(_ block: ActBlock, to parts: inout [ComparedPart]) {
    switch block {
    case .heading(let heading):
      parts.append(
        ComparedPart(
          .heading, number: heading.number, anchor: heading.anchor,
          [Piece(label: nil, words: heading.title.plainText)]))
    case .clause(let clause): append(clause, to: &parts)
    case .table(let table): append(table, to: &parts)
    case .paragraph, .list, .quote, .code, .footnote:
      let words = block.plainText
      guard !words.isEmpty else { return }
      parts.append(
        ComparedPart(.paragraph, number: nil, anchor: nil, [Piece(label: nil, words: words)]))
    case .rule: break
    }
  }

  /// A clause's own words; its sub-clauses and tables follow as parts of their own.
  private static func append(_ clause: ActClause, to parts: inout [ComparedPart]) {
    var own: [String] = []
    var inner: [ActBlock] = []
    for block in clause.blocks {
      switch block {
      case .clause, .table, .heading: inner.append(block)
      case .paragraph, .list, .quote, .code, .footnote:
        inner.isEmpty ? own.append(block.plainText) : inner.append(block)
      case .rule: break
      }
    }
    parts.append(
      ComparedPart(
        .clause, number: clause.number, anchor: clause.anchor,
        [Piece(label: nil, words: own.joined(separator: "\n"))]))
    for block in inner { append(block, to: &parts) }
  }

  private static func append(_ table: ActTable, to parts: inout [ComparedPart]) {
    guard let plan = table.plan else {
      let heads = table.header.cells.map(\.inlines.plainText)
      for row in table.rows { parts.append(ComparedPart(row, heads: heads)) }
      return
    }
    let heads = plan.columns.map(\.head.plainText)
    for part in plan.parts {
      if let group = part.group {
        parts.append(
          ComparedPart(
            .heading, number: group.number, anchor: group.anchor,
            [Piece(label: nil, words: group.title.plainText)]))
      }
      for row in part.rows {
        switch row {
        case .item(let item): parts.append(ComparedPart(item, plan.columns))
        case .remainder(let row): parts.append(ComparedPart(row, heads: heads))
        }
      }
    }
  }

  private init(_ row: ActTable.Row, heads: [String]) {
    self.init(
      .row, number: nil, anchor: nil,
      zip(heads, row.cells).map { head, cell in
        Piece(label: head.isEmpty ? nil : head, words: cell.inlines.plainText)
      })
  }

  private init(_ item: PlanItem, _ columns: [PlanColumn]) {
    let cells = zip(columns, item.cells).compactMap { column, cell in
      cell.isEmpty
        ? nil
        : Piece(label: column.head.plainText, words: cell.plainText, column: column.kind)
    }
    self.init(
      .item, number: item.number, anchor: item.anchor,
      [Piece(label: nil, words: item.title.plainText)] + cells)
  }
}
