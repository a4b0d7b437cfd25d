import SvodContent
import SvodDiagnostics

/// Finds growths some of whose amounts are averages with a base, while others have none.
///
/// A base says what weight an average has among the others; without it there is no common value.
struct GrowthBaseCheck {
  let table: ObservationTable
  let indicators: [Indicator]

  /// Reports the first amount without a base of every such indicator and year.
  func report(years: [Int], log: inout DiagnosticLog) {
    for year in years {
      for (place, indicator) in indicators.enumerated() where indicator.kind == .growth {
        guard let column = table[year, place] else { continue }
        report(column.organizations, of: indicator, year: year, log: &log)
      }
    }
  }

  private func report(
    _ observations: [Observation], of indicator: Indicator, year: Int, log: inout DiagnosticLog
  ) {
    var without: [Observation] = []
    var hasBase = false
    for observation in observations {
      guard case .growth(let amounts) = observation.entry else { continue }
      if amounts.base == nil { without.append(observation) } else { hasBase = true }
    }
    guard hasBase, let first = without.first else { return }
    let position = FilePosition(
      file: table.files[Int(first.file)].printed, line: Int(first.line))
    log.report(.lackingBase(of: without.count, indicator, year: year, at: position))
  }
}

extension Diagnostic {
  fileprivate static func lackingBase(
    of count: Int, _ indicator: Indicator, year: Int, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .incompleteValue, .error, at: position,
      "Показатель «\(indicator.id)», \(year) год: у одних средних указано основание, у других нет "
        + "(строк без основания: \(count))", text: indicator.id.text,
      hint: "Заполните столбец «base» во всех строках показателя или ни в одной")
  }
}
