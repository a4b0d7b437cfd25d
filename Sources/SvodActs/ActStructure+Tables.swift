import SvodContent
import SvodFormats

extension ActStructure {
  /// A table as it stands, and what it plans if it is a plan's.
  mutating func table(_ table: MarkdownTable) -> ActTable {
    let table = ActTable(table)
    return PlanColumns(table.header, rule: planTables).map { planTable(table, $0) } ?? table
  }
}
