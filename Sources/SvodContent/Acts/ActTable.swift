package import SvodDiagnostics

/// A table of an act; every row has as many cells as the header.
package struct ActTable: Sendable, Hashable {
  package enum Alignment: Sendable, Hashable {
    case none
    case left
    case center
    case right
  }

  package struct Cell: Sendable, Hashable {
    package var inlines: [ActInline]
    package var position: FilePosition

    package init(_ inlines: [ActInline], at position: FilePosition) {
      self.inlines = inlines
      self.position = position
    }
  }

  package struct Row: Sendable, Hashable {
    package var cells: [Cell]
    package var position: FilePosition

    package init(cells: [Cell], position: FilePosition) {
      self.cells = cells
      self.position = position
    }
  }

  package var alignments: [Alignment]
  package var header: Row
  package var rows: [Row]
  /// What the rows say where the table is a plan's.
  package var plan: PlanTable?

  package init(alignments: [Alignment], header: Row, rows: [Row]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}
