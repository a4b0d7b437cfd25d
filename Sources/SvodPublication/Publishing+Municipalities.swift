import SvodContent
import SvodFigures
import SvodNumbers

/// Indicators that municipalities answer for themselves: the region's total less those shown.
extension Publishing {
  /// Hides further municipalities beside small groups, by size alone, and the region's total where
  /// it betrays them none the less, as `ComplementarySuppression` does for organizations.
  func protectMunicipalities(of source: Int, year: Int, _ columns: inout [PassedColumn?]) {
    guard collected.catalogue.indicators[source].level == .municipality,
      let column = columns[source], column.totals[Areas.section].outcome.figure != nil,
      case var hidden = areas.municipalities.filter(column.isTotalHidden), !hidden.isEmpty,
      let sums = municipalSums(of: source, year: year)
    else { return }
    let candidates = areas.municipalities
      .filter { column.totals[$0].outcome.figure != nil }
      .compactMap { area in sums.size(of: area).map { ($0, area) } }
    var hiding = FurtherHiding([sums], beside: [hidden])
    hidden += hiding.hide(smallestOf: candidates) { _, area in [area] }
    for area in hidden { hide(area, of: [source] + sums.derived, &columns) }
    // How many municipalities meet a condition would tell of those that are hidden.
    let isSafe = sums.sums(of: hidden)?.areSafe ?? false
    hide(Areas.section, of: (isSafe ? [] : [source]) + sums.derived, &columns)
  }

  private func hide(_ area: Int, of indicators: [Int], _ columns: inout [PassedColumn?]) {
    for indicator in indicators where columns[indicator]?.totals[area].outcome.figure != nil {
      columns[indicator]?.hideTotal(area, of: areas[area])
    }
  }

  private func municipalSums(of source: Int, year: Int) -> ColumnSums? {
    guard let column = collected[year, source] else { return nil }
    let missing = Observation(entry: .absent(.missing))
    let cells = (0..<areas.count).map { column.areas[areas[$0]] ?? missing }
    let conditions = collected.catalogue.indicators.enumerated().compactMap { place, indicator in
      indicator.derivation.flatMap { derivation -> ColumnSums.Condition? in
        guard collected.catalogue.index(of: derivation.source) == source else { return nil }
        let applies = (0..<areas.count).map {
          collected.total(year: year, indicator: place, of: $0)?.outcome.figure != nil
        }
        return .init(place: place, derivation: derivation, applies: applies)
      }
    }
    return ColumnSums(
      cells, conditions, scale: collected.scale(of: source), countsBelow: nil)
  }
}
