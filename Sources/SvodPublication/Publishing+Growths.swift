import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers

/// A growth gives the amount of the period before once more, so what is hidden of one cycle is
/// hidden of all: otherwise the next would tell it.
extension Publishing {
  /// The organizations whose growths are hidden in every cycle, by the sizes of their groups.
  func tiedOrganizations(of source: Int) -> Set<Int> {
    let families = collected.years.indices.compactMap { family(source, year: $0) }
    let indicator = collected.catalogue.indicators[source]
    guard gate.showsOrganizations(of: indicator) else { return [] }
    let small = collected.areas.own.indices.filter { organization in
      collected.years.indices.contains { year in
        collected[year, source].map {
          gate.isOfSmallGroup($0.cells[organization].entry, indicator)
        } == true
      }
    }
    let parts = areas.isRegional ? Array(areas.municipalities) : [Areas.section]
    return parts.reduce(into: []) { tied, area in
      let own = Set(small).intersection(areas.organizations[area])
      if !own.isEmpty { tied.formUnion(beside(own, in: area, families)) }
    }
  }

  /// The cells of an area that are hidden with small ones in every cycle.
  ///
  /// A cell has another size in every cycle; the greatest says how much is lost by hiding it in
  /// all. Where sums of some cycle cannot be judged, another cycle's growths would tell what is
  /// hidden in that one alone, so all cells are hidden.
  private func beside(
    _ small: Set<Int>, in area: Int, _ families: [ComplementarySuppression.Family]
  ) -> Set<Int> {
    let candidates = areas.organizations[area].filter { !small.contains($0) }
      .compactMap { organization in
        families.compactMap { $0.sums.size(of: organization) }.max().map { ($0, organization) }
      }
    var hiding = FurtherHiding(
      families.map(\.sums), beside: families.map { _ in small.sorted() })
    let further = hiding.hide(smallestOf: candidates) { _, organization in [organization] }
    return small.union(hiding.isJudged ? further : candidates.map(\.1))
  }

  /// Hides the totals of an area in every cycle if one of them is hidden; the region's, if one of a
  /// municipality could be found by it.
  mutating func hideTiedTotals(of source: Int) {
    var areTied = false
    for area in areas.municipalities where isSomeTotalHidden(of: source, area) {
      areTied = hideTotals(of: source, area) || areTied
    }
    if areTied || isSomeTotalHidden(of: source, Areas.section) {
      _ = hideTotals(of: source, Areas.section)
    }
  }

  private func isSomeTotalHidden(of source: Int, _ area: Int) -> Bool {
    collected.years.indices.contains { self[$0, source]?.isTotalHidden(area) == true }
  }

  /// Whether any of them was shown.
  private mutating func hideTotals(of source: Int, _ area: Int) -> Bool {
    let derived = collected.catalogue.indicators.indices.filter { place in
      collected.catalogue.indicators[place].derivation.map {
        collected.catalogue.index(of: $0.source) == source
      } == true
    }
    var wasShown = false
    for year in collected.years.indices {
      for indicator in [source] + derived
      where self[year, indicator]?.totals[area].outcome.figure != nil {
        hideTotal(year: year, indicator: indicator, area: area)
        wasShown = true
      }
    }
    return wasShown
  }
}
