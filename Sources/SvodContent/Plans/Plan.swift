/// All that an act plans: its plan tables in the order of the text.
package struct Plan: Sendable, Hashable {
  /// At least one.
  package let tables: [PlanTable]

  /// Nil for an act without plan tables.
  package init?(of act: Act) {
    tables = act.blocks.flatMap(\.planTables)
    if tables.isEmpty { return nil }
  }

  package var items: [PlanItem] { tables.flatMap(\.items) }

  /// The groups that items stand under directly; a group of groups is not among them.
  package var sections: [PlanTable.Part] {
    tables.flatMap(\.parts).filter { $0.group != nil && !$0.items.isEmpty }
  }
}

extension ActBlock {
  /// The plan tables of a block; another act's, in quotations and footnotes, are none.
  fileprivate var planTables: [PlanTable] {
    switch self {
    case .table(let table): table.plan.map { [$0] } ?? []
    case .clause(let clause): clause.blocks.flatMap(\.planTables)
    case .list(let items): items.flatMap { $0.blocks.flatMap(\.planTables) }
    case .heading, .paragraph, .quote, .code, .rule, .footnote: []
    }
  }
}
