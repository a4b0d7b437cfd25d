import SvodContent
import SvodFigures

/// One indicator in one cycle as it passed the gate.
struct PassedColumn: Sendable {
  /// By the register; empty where no single organization may be shown or gives the indicator.
  private(set) var cells: [Observation]
  /// What was given for areas as wholes.
  private(set) var given: [Area: Observation]
  var remarks: [ObservationTable.Subject: ObservationTable.Remark]
  /// By the areas' places.
  private(set) var totals: [MunicipalOutcome]

  init(_ column: CollectedColumn, totals: [MunicipalOutcome]) {
    cells = column.cells
    given = column.areas
    remarks = column.remarks
    self.totals = totals
  }

  func isTotalHidden(_ area: Int) -> Bool { totals[area].outcome == .absent(.suppressed) }

  /// How many cells of some organizations are hidden.
  func hiddenCount(of organizations: [Int]) -> Int {
    cells.isEmpty ? 0 : organizations.count { cells[$0].isHidden }
  }

  /// Whether one of an area's organizations stands behind its total, and its own value is hidden.
  ///
  /// - Precondition: the cells are not withheld yet.
  func isSolitaryCellHidden(_ area: Int, of organizations: [Int]) -> Bool {
    guard totals[area].behind == 1 else { return false }
    let isVisible = organizations.contains { cells[$0].outcome.figure != nil }
    return !isVisible && hiddenCount(of: organizations) > 0
  }

  /// Hides cells so that all hidden cells read alike.
  mutating func hide(_ organizations: [Int]) {
    if organizations.isEmpty { return }
    for organization in organizations {
      cells[organization] = .hidden
      remarks[.organization(organization)] = nil
    }
    for area in totals.indices { totals[area].withoutCounts.removeAll { cells[$0].isHidden } }
  }

  /// Hides the value of an area, which has a place among all.
  mutating func hideTotal(_ place: Int, of area: Area) {
    if given[area] != nil { given[area] = .hidden }
    remarks[.area(area)] = nil
    totals[place].outcome = .absent(.suppressed)
  }

  /// Takes away all that single organizations gave.
  mutating func withholdOrganizations() {
    cells = []
    remarks = remarks.filter { subject, _ in
      if case .area = subject { true } else { false }
    }
    for area in totals.indices { totals[area].withoutCounts = [] }
  }
}

extension Observation {
  fileprivate static let hidden = Observation(entry: .absent(.suppressed))
}
