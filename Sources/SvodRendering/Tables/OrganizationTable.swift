package import SvodPages

/// Organizations as rows: how they differ by one indicator.
///
/// Columns that no row has anything for are left out: the cycle before, the change, the chart,
/// the calculation, the source.
package struct OrganizationTable: Sendable {
  /// About as many bytes as a row takes on a page.
  static let rowSize = 1200

  package var caption: RichText
  package var nameHead: String
  /// Heads of the cycle before and of the page's own.
  package var beforeHead: String
  package var nowHead: String
  package var pictureHead: String
  package var calculationHead: String
  package var axis: StripAxis?
  package var rows: [IndicatorPage.OrganizationRow]

  package init(
    caption: RichText, nameHead: String, beforeHead: String, nowHead: String,
    pictureHead: String, calculationHead: String, axis: StripAxis?,
    rows: [IndicatorPage.OrganizationRow]
  ) {
    self.caption = caption
    self.nameHead = nameHead
    self.beforeHead = beforeHead
    self.nowHead = nowHead
    self.pictureHead = pictureHead
    self.calculationHead = calculationHead
    self.axis = axis
    self.rows = rows
  }
}

extension OrganizationTable {
  struct Columns {
    var hasBefore = false
    var hasChange = false
    var hasChart = false
    var hasCalculation = false
    var hasSource = false
    /// Of the dotted line, which runs through rows without a drawing too.
    var reference: Double?
    var before: CellOpening
    var now: CellOpening
    var calculation: CellOpening

    init(_ table: OrganizationTable) {
      before = CellOpening("n c2", label: table.beforeHead)
      now = CellOpening("n now c2", label: table.nowHead)
      calculation = CellOpening("full small calc", label: table.calculationHead)
      for row in table.rows {
        hasBefore = hasBefore || row.before != nil
        hasChange = hasChange || row.change != nil
        hasCalculation = hasCalculation || row.calculation != nil
        hasSource = hasSource || row.source != nil
        hasChart = hasChart || row.chart != nil
        reference = reference ?? row.chart?.reference
      }
    }
  }
}
