package import SvodDiagnostics

/// A plan's table as its heads tell it: items under groups, in the order of the act.
package struct PlanTable: Sendable, Hashable {
  /// A row of the table that is no group.
  package enum Row: Sendable, Hashable {
    case item(PlanItem)
    /// No item: a torn row, a row of dashes, heads once more. It is shown cell by cell.
    case remainder(ActTable.Row)
  }

  /// A group with what stands under it, or the rows before the first group.
  package struct Part: Sendable, Hashable {
    package var group: PlanGroup?
    /// None where only other groups follow.
    package var rows: [Row]

    package init(group: PlanGroup?, rows: [Row] = []) {
      self.group = group
      self.rows = rows
    }

    package var items: [PlanItem] {
      rows.compactMap { row in
        switch row {
        case .item(let item): item
        case .remainder: nil
        }
      }
    }
  }

  /// In the order of the act, as many as a row has cells.
  package var columns: [PlanColumn]
  package var parts: [Part]

  package init(columns: [PlanColumn], parts: [Part]) {
    self.columns = columns
    self.parts = parts
  }

  package var items: [PlanItem] { parts.flatMap(\.items) }

  package func has(_ kind: PlanColumn.Kind) -> Bool { columns.contains { $0.kind == kind } }
}

/// A column of a plan's table, known by its head.
package struct PlanColumn: Sendable, Hashable {
  package enum Kind: Sendable, Hashable, CaseIterable {
    case number
    /// What is to be done.
    case measure
    case deadline
    case outcome
    case responsible
    /// Any other, shown under its own head.
    case other
  }

  package var kind: Kind
  /// The words of the head, as written.
  package var head: [ActInline]

  package init(_ kind: Kind, head: [ActInline]) {
    self.kind = kind
    self.head = head
  }
}

/// A row that is the heading of those under it.
package struct PlanGroup: Sendable, Hashable {
  /// As written, without the spaces around it; nil where the row has none.
  package var number: String?
  package var anchor: String
  /// Without the number.
  package var title: [ActInline]
  package var position: FilePosition

  package init(number: String?, anchor: String, title: [ActInline], position: FilePosition) {
    self.number = number
    self.anchor = anchor
    self.title = title
    self.position = position
  }
}
