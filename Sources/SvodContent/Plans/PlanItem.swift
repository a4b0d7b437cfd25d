package import SvodDiagnostics

/// An action of a plan, word for word.
package struct PlanItem: Sendable, Hashable {
  /// As written, without the spaces around it; nil where the row has none.
  package var number: String?
  package var anchor: String
  /// What is to be done, without the number.
  package var title: [ActInline]
  /// A cell for each column of the table; those of the number and the measure are empty.
  package var cells: [[ActInline]]
  package var position: FilePosition

  package init(
    number: String?, anchor: String, title: [ActInline], cells: [[ActInline]],
    position: FilePosition
  ) {
    self.number = number
    self.anchor = anchor
    self.title = title
    self.cells = cells
    self.position = position
  }
}

extension PlanTable {
  /// An item's deadline as written; empty where none is given, nil where the table has no such
  /// column.
  package func deadline(of item: PlanItem) -> [ActInline]? { cell(.deadline, of: item) }

  /// An item's expected outcome as written; empty and nil as for a deadline.
  package func outcome(of item: PlanItem) -> [ActInline]? { cell(.outcome, of: item) }

  /// Who is to do it, as written; empty and nil as for a deadline.
  package func responsible(of item: PlanItem) -> [ActInline]? { cell(.responsible, of: item) }

  private func cell(_ kind: PlanColumn.Kind, of item: PlanItem) -> [ActInline]? {
    columns.firstIndex { $0.kind == kind }.map { item.cells[$0] }
  }
}
