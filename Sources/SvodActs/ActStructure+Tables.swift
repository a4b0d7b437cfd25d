import SvodContent
import SvodFormats

extension ActStructure {
  /// A table as it stands; the rows of a plan's table get the anchors of its items.
  mutating func table(_ table: MarkdownTable) -> ActTable {
    let columns = isPlan ? PlanColumns(table.header) : nil
    return ActTable(
      alignments: table.alignments.map(ActTable.Alignment.init),
      header: ActTable.Row(table.header),
      rows: columns.map { planRows(table.rows, $0) } ?? table.rows.map { ActTable.Row($0) })
  }

  private mutating func planRows(
    _ rows: [MarkdownTable.Row], _ columns: PlanColumns
  ) -> [ActTable.Row] {
    var group: AnchorRegister.Parent?
    var before: String?
    return rows.map { row in
      let anchor = anchor(of: row, columns, group: &group, before: before)
      before = anchor ?? before
      return ActTable.Row(row, anchor: anchor)
    }
  }

  /// The anchor of a row; `group` is the last row with a number of its own: «1)» belongs to it.
  private mutating func anchor(
    of row: MarkdownTable.Row, _ columns: PlanColumns, group: inout AnchorRegister.Parent?,
    before: String?
  ) -> String? {
    switch PlanRow(row, columns: columns) {
    case .numbered(let number, let written):
      let isOwn = number.style <= .point
      let anchor = register.clause(
        number, written: written, kind: .row, under: isOwn ? nil : group, at: row.position,
        log: &log)
      if isOwn { group = AnchorRegister.Parent(anchor: anchor, number: number) }
      return anchor
    case .unnumbered: return before.map { register.row(after: $0, at: row.position) }
    case .remainder: return nil
    }
  }
}
