import SvodDiagnostics
import SvodFormats

extension ObservationReader {
  /// Reads a table with one row a value.
  mutating func readLong(_ table: CSVTable, year: Int, log: inout DiagnosticLog) {
    guard let columns = CSVColumns<ObservationColumn>(of: table, log: &log),
      let indicatorColumn = columns[.indicator]
    else { return }
    let cells = ObservationCells(columns)
    let organizationColumn = columns[.organization]
    let municipalityColumn = columns[.municipality]
    for row in table.rows {
      guard !row[indicatorColumn].isEmpty else {
        _ = row.required(indicatorColumn, log: &log)
        continue
      }
      let indicator = indicator(row[indicatorColumn], log: &log)
      let subject = subject(
        organization: row.filled(organizationColumn),
        municipality: row.filled(municipalityColumn), year: year, log: &log)
      guard let indicator, let subject else { continue }
      take(cells, of: row, indicator, for: subject, year: year, log: &log)
    }
  }

  private mutating func indicator(
    _ cell: CSVTable.Cell, log: inout DiagnosticLog
  ) -> ObservedIndicator? {
    guard let place = place(ofIndicator: cell, log: &log) else { return nil }
    let indicator = indicators[place]
    if indicator.isDerived {
      log.report(.derivedCollected(cell, indicator))
      return nil
    }
    return indicator
  }
}

extension Diagnostic {
  static func derivedCollected(_ cell: CSVTable.Cell, _ indicator: ObservedIndicator) -> Self {
    Diagnostic(
      .derivedCollected, .error, at: cell.position,
      "Показатель «\(indicator.id)» вычисляется, его значения не собирают", text: cell.text,
      hint: "Удалите строку или столбец либо уберите «of» и «holds» у показателя")
  }
}
