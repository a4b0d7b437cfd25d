/// Where in an act a line of words stands.
package struct ActTextPlace: Sendable, Hashable {
  package enum Setting: Sendable, Hashable {
    case heading
    case body
    /// A cell of a table.
    case cell(PlanColumn.Kind?)
    /// Another act's words, or a footnote.
    case quotation
  }

  package var setting: Setting
  /// The clause, heading or row that the words belong to.
  package var anchor: String?
  /// Whether the words are a footnote, which cites as the act does.
  package var isFootnote = false

  package init(_ setting: Setting, anchor: String?) {
    self.setting = setting
    self.anchor = anchor
  }
}

extension Act {
  /// Calls back with every line of words in the order of the text.
  package func forEachText(_ body: ([ActInline], ActTextPlace) -> Void) {
    withoutActuallyEscaping(body) { body in
      var walk = ActTextWalk { inlines, place in
        body(inlines, place)
        return inlines
      }
      _ = walk.blocks(blocks)
    }
  }

  /// The act with every line of words replaced; numbers, anchors and tables stay.
  package func mappingTexts(_ transform: ([ActInline], ActTextPlace) -> [ActInline]) -> Act {
    var act = self
    withoutActuallyEscaping(transform) { transform in
      var walk = ActTextWalk(transform)
      act.blocks = walk.blocks(blocks)
    }
    return act
  }
}

/// Walks through the lines of an act, knowing where it is.
private struct ActTextWalk {
  private let transform: ([ActInline], ActTextPlace) -> [ActInline]
  private var anchor: String?
  private var isQuotation = false
  private var isFootnote = false

  init(_ transform: @escaping ([ActInline], ActTextPlace) -> [ActInline]) {
    self.transform = transform
  }

  mutating func blocks(_ blocks: [ActBlock]) -> [ActBlock] {
    var result: [ActBlock] = []
    result.reserveCapacity(blocks.count)
    for block in blocks { result.append(self.block(block)) }
    return result
  }

  private func text(_ inlines: [ActInline], _ setting: ActTextPlace.Setting) -> [ActInline] {
    var place = ActTextPlace(isQuotation ? .quotation : setting, anchor: anchor)
    place.isFootnote = isFootnote
    return transform(inlines, place)
  }

  private mutating func block(_ block: ActBlock) -> ActBlock {
    switch block {
    case .heading(var heading):
      anchor = heading.anchor
      heading.title = text(heading.title, .heading)
      return .heading(heading)
    case .clause(var clause):
      let outer = anchor
      anchor = clause.anchor
      clause.blocks = blocks(clause.blocks)
      anchor = outer
      return .clause(clause)
    case .paragraph(let inlines): return .paragraph(text(inlines, .body))
    case .list(let items): return .list(items.map { item($0) })
    case .quote(let blocks): return .quote(quotation(blocks))
    case .footnote(let label, let blocks):
      isFootnote = true
      defer { isFootnote = false }
      return .footnote(label: label, quotation(blocks))
    case .table(let table): return .table(self.table(table))
    case .code, .rule: return block
    }
  }

  private mutating func quotation(_ blocks: [ActBlock]) -> [ActBlock] {
    let outer = isQuotation
    isQuotation = true
    defer { isQuotation = outer }
    return self.blocks(blocks)
  }

  private mutating func item(_ item: ActListItem) -> ActListItem {
    var item = item
    item.blocks = blocks(item.blocks)
    return item
  }
}

extension ActTextWalk {
  /// Rows of a plan are walked as its items; as they stand they say the same words once more.
  private mutating func table(_ table: ActTable) -> ActTable {
    var table = table
    let outer = anchor
    defer { anchor = outer }
    if let plan = table.plan {
      table.plan = self.plan(plan)
    } else {
      table.header = row(table.header, kinds: [])
      table.rows = table.rows.map { row($0, kinds: []) }
    }
    return table
  }

  private func row(_ row: ActTable.Row, kinds: [PlanColumn.Kind]) -> ActTable.Row {
    var row = row
    for column in row.cells.indices {
      let kind = kinds.indices.contains(column) ? kinds[column] : nil
      row.cells[column].inlines = text(row.cells[column].inlines, .cell(kind))
    }
    return row
  }

  private mutating func plan(_ plan: PlanTable) -> PlanTable {
    var plan = plan
    let kinds = plan.columns.map(\.kind)
    for part in plan.parts.indices {
      if var group = plan.parts[part].group {
        anchor = group.anchor
        group.title = text(group.title, .heading)
        plan.parts[part].group = group
      }
      for index in plan.parts[part].rows.indices {
        switch plan.parts[part].rows[index] {
        case .item(let item):
          plan.parts[part].rows[index] = .item(self.item(item, kinds: kinds))
        case .remainder(let remainder):
          plan.parts[part].rows[index] = .remainder(row(remainder, kinds: kinds))
        }
      }
    }
    return plan
  }

  private mutating func item(_ item: PlanItem, kinds: [PlanColumn.Kind]) -> PlanItem {
    var item = item
    anchor = item.anchor
    item.title = text(item.title, .cell(.measure))
    for column in item.cells.indices where !item.cells[column].isEmpty {
      item.cells[column] = text(item.cells[column], .cell(kinds[column]))
    }
    return item
  }
}
