import SvodContent
import SvodDiagnostics

extension ActStructure {
  /// A table with what it plans; its items and groups get their anchors.
  mutating func planTable(_ table: ActTable, _ columns: PlanColumns) -> ActTable {
    var reader = PlanRowReader(table.header, columns: columns)
    var anchors = PlanAnchors()
    var assembly = PlanAssembly(table.header, columns: columns)
    for row in table.rows {
      let kind = reader.read(row)
      switch kind {
      case .item(let name), .group(let name):
        let anchor = anchors.next(name, at: row.position, in: &register, log: &log)
        assembly.append(kind, row, anchor: anchor)
      case .torn, .wordless, .head:
        assembly.append(kind, row, anchor: nil)
      }
    }
    assembly.report(to: &log)
    var table = table
    table.plan = assembly.table
    return table
  }
}

/// The anchors of a table's rows, one after another.
private struct PlanAnchors {
  /// The last row with a number of its own: «1)» belongs to it.
  private var parent: AnchorRegister.Parent?
  /// The last row with a number: rows without one stand after it.
  private var numbered: String?

  mutating func next(
    _ name: PlanName, at position: FilePosition, in register: inout AnchorRegister,
    log: inout DiagnosticLog
  ) -> String {
    guard let number = name.number else { return register.row(after: numbered, at: position) }
    let isOwn = number.value.style <= .point
    let anchor = register.clause(
      number.value, written: number.written, kind: .row, under: isOwn ? nil : parent,
      at: position, log: &log)
    if isOwn { parent = AnchorRegister.Parent(anchor: anchor, number: number.value) }
    numbered = anchor
    return anchor
  }
}
