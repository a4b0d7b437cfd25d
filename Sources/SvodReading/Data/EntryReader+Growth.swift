import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

extension EntryReader {
  /// An amount and that of the same period a year before; averages bring their base.
  ///
  /// The earlier amount may be zero, which the page then says; neither may be below it, for a
  /// growth from a debt has no meaning.
  func growth(log: inout DiagnosticLog) -> Observation.Entry? {
    let value = row.filled(cells.value)
    let previous = row.filled(cells.previous)
    if let word = value ?? previous, let absence = absence(in: word) {
      reportValues(beside: absence, status: word, log: &log)
      return .absent(absence)
    }
    if let value, previous == nil { reportIncomplete(value, lacking: .previous, log: &log) }
    if value == nil, let previous { reportIncomplete(previous, lacking: .value, log: &log) }
    let now = value.flatMap { amount(in: $0, log: &log) }
    let before = previous.flatMap { amount(in: $0, log: &log) }
    guard let baseCell = row.filled(cells.base) else {
      guard let now, let before else { return nil }
      return .growth(GrowthAmounts(now: now, before: before))
    }
    guard let base = number(in: baseCell, log: &log), isWhole(base, baseCell, log: &log) else {
      return nil
    }
    if base.isZero {
      log.report(.zeroDenominator(baseCell))
      return .absent(.zeroDenominator)
    }
    guard let now, let before else { return nil }
    return .growth(GrowthAmounts(now: now, before: before, base: base))
  }

  private func amount(in cell: CSVTable.Cell, log: inout DiagnosticLog) -> ExactDecimal? {
    guard let number = number(in: cell, log: &log) else { return nil }
    if number.isNegative {
      log.report(.negative(cell, in: place(of: cell)))
      return nil
    }
    return number
  }
}
