package import SvodPages

/// Indicators as rows: on an organization's page, in a summary, on a direction's page.
///
/// Columns that no row has anything for are left out: codes, the series, the change, the picture.
package struct IndicatorTable: Sendable {
  /// About as many bytes as a row takes on a page.
  static let rowSize = 1600

  package var caption: RichText
  /// Heads of the value columns, and their short forms for folded rows.
  package var valueHeads: [String]
  package var foldedHeads: [String]
  /// The column whose values are set in bold: the page's own.
  package var ownColumn: Int
  package var historyHead: String
  package var pictureHead: String
  package var axis: StripAxis?
  package var groups: [IndicatorRowGroup]

  package init(
    caption: RichText, valueHeads: [String], foldedHeads: [String], ownColumn: Int,
    historyHead: String, pictureHead: String, axis: StripAxis?, groups: [IndicatorRowGroup]
  ) {
    precondition(valueHeads.count == foldedHeads.count, "a column has a head and a short head")
    self.caption = caption
    self.valueHeads = valueHeads
    self.foldedHeads = foldedHeads
    self.ownColumn = ownColumn
    self.historyHead = historyHead
    self.pictureHead = pictureHead
    self.axis = axis
    self.groups = groups
  }

  /// The table of an organization's page.
  package init(_ page: OrganizationPage, caption: RichText, pictureHead: String) {
    self.init(
      caption: caption, valueHeads: page.valueHeads, foldedHeads: page.foldedHeads, ownColumn: 0,
      historyHead: page.historyHead, pictureHead: pictureHead, axis: page.axis,
      groups: page.groups)
  }

  /// The table of a summary, or of a direction.
  package init(_ tables: IndicatorTables) {
    self.init(
      caption: tables.caption, valueHeads: tables.valueHeads, foldedHeads: tables.valueHeads,
      ownColumn: tables.ownColumn, historyHead: tables.historyHead,
      pictureHead: tables.words.pictureHead, axis: tables.axis, groups: tables.groups)
  }
}

extension IndicatorTable {
  /// The columns that some row fills, and what all rows' cells begin with.
  struct Columns {
    var hasCode = false
    var hasHistory = false
    var hasChange = false
    var hasPicture = false
    var values: [CellOpening]
    /// By the words that rows have instead of the last column's.
    var renamed: [String: [CellOpening]] = [:]
    var history: CellOpening

    init(_ table: IndicatorTable) {
      values = table.foldedHeads.enumerated().map { column, label in
        CellOpening(column == table.ownColumn ? "n now c2" : "n c2", label: label)
      }
      history = CellOpening("c2 h", label: table.historyHead)
      for row in table.groups.lazy.flatMap(\.rows) {
        hasCode = hasCode || row.code != nil
        hasChange = hasChange || row.change != nil
        if case .none = row.history {} else { hasHistory = true }
        if case .none = row.picture {} else { hasPicture = true }
        if let head = row.foldedHead, renamed[head] == nil {
          renamed[head] = values.dropLast() + [CellOpening("n c2", label: head)]
        }
      }
    }

    /// What the value cells of a row begin with.
    func openings(of row: IndicatorRow) -> [CellOpening] {
      row.foldedHead.flatMap { renamed[$0] } ?? values
    }

    var count: Int {
      1 + values.count + [hasCode, hasHistory, hasChange, hasPicture].count { $0 }
    }
  }
}
