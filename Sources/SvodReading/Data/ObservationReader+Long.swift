import SvodDiagnostics
import SvodFormats

extension ObservationReader {
  /// Reads a table with one row a value.
  mutating func readLong(_ table: CSVTable, year: Int, log: inout DiagnosticLog) {
    var findings = DiagnosticLog()
    let columns = CSVColumns<ObservationColumn>(of: table, log: &findings)
    UnknownTitles(of: table, findings).report(log: &log)
    guard let columns, let indicatorColumn = columns[.indicator] else { return }
    // Under an unknown title stands what the rows lack; without organizations none can be read.
    if !columns.others.isEmpty, columns[.organization] == nil { return }
    let cells = ObservationCells(columns, header: table.header)
    let title = table.header[indicatorColumn].bytes
    let organizationColumn = columns[.organization]
    let municipalityColumn = columns[.municipality]
    for row in table.rows {
      if row[indicatorColumn].bytes == title {
        log.report(.secondHeader(row, of: table))
        return
      }
      guard !row[indicatorColumn].isEmpty else {
        _ = row.required(indicatorColumn, log: &log)
        continue
      }
      let indicator = indicator(row[indicatorColumn], log: &log)
      let subject = subject(
        organization: row.filled(organizationColumn),
        municipality: row.filled(municipalityColumn), year: year, log: &log)
      guard let indicator, let subject else { continue }
      if EntryReader(row: row, cells: cells, indicator: indicator).isBlank {
        log.report(.noValue(row[indicatorColumn]))
        continue
      }
      take(cells, of: row, indicator, for: subject, year: year, log: &log)
    }
  }

  private mutating func indicator(
    _ cell: CSVTable.Cell, log: inout DiagnosticLog
  ) -> ObservedIndicator? {
    guard let place = place(ofIndicator: cell, log: &log) else { return nil }
    let indicator = indicators[place]
    guard indicator.isReadable else { return nil }
    if indicator.isDerived {
      log.report(.derivedCollected(cell, indicator))
      return nil
    }
    return indicator
  }
}

extension Diagnostic {
  fileprivate static func noValue(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .missingValue, .warning, at: cell.position,
      "В строке нет ни значения, ни статуса", text: cell.text,
      hint: "Укажите значение или статус либо удалите строку", example: "не представлено")
  }

  static func derivedCollected(_ cell: CSVTable.Cell, _ indicator: ObservedIndicator) -> Self {
    Diagnostic(
      .derivedCollected, .error, at: cell.position,
      "Показатель «\(indicator.id)» вычисляется, его значения не собирают", text: cell.text,
      hint: "Удалите строку или столбец либо уберите «of» и «holds» у показателя")
  }
}
