import SvodContent
import SvodFigures

/// One indicator in one cycle as it passed the gate.
struct PassedColumn: Sendable {
  /// By the register; empty where no single organization may be shown or gives the indicator.
  private(set) var cells: [Observation]
  private(set) var municipality: Observation
  var remarks: [Int: ObservationTable.Remark]
  private(set) var total: MunicipalOutcome

  init(_ column: CollectedColumn, total: MunicipalOutcome) {
    cells = column.cells
    municipality = column.municipality
    remarks = column.remarks
    self.total = total
  }

  var isTotalHidden: Bool { total.outcome == .absent(.suppressed) }

  /// How many cells are hidden.
  var hiddenCount: Int { cells.count(where: \.isHidden) }

  /// Whether one organization stands behind the total, and its own value is hidden.
  ///
  /// - Precondition: the cells are not withheld yet.
  var isSolitaryCellHidden: Bool {
    guard total.behind == 1 else { return false }
    let isVisible = cells.contains { $0.outcome.figure != nil }
    return !isVisible
  }

  /// Hides cells so that all hidden cells read alike.
  mutating func hide(_ organizations: [Int]) {
    if organizations.isEmpty { return }
    for organization in organizations {
      cells[organization] = .hidden
      remarks[organization] = nil
    }
    total.withoutCounts.removeAll { cells[$0].isHidden }
  }

  /// Hides the municipality's value.
  mutating func hideTotal() {
    municipality = municipality.entry == .none ? .none : .hidden
    remarks[-1] = nil
    total.outcome = .absent(.suppressed)
  }

  /// Takes away all that single organizations gave.
  mutating func withholdOrganizations() {
    cells = []
    remarks = remarks.filter { $0.key == -1 }
    total.withoutCounts = []
  }
}

extension Observation {
  fileprivate static let hidden = Observation(entry: .absent(.suppressed))
}
