import SvodFigures

extension ComplementarySuppression {
  /// Hides municipalities' totals beside those hidden, and the region's that betrays them.
  ///
  /// The region's total less those of its municipalities that are shown is what the others have
  /// together. Further municipalities' totals are hidden by size alone, and the region's own where
  /// it betrays a cell none the less.
  mutating func protectRegion(_ linked: [Family]) {
    let candidates = areas.municipalities
      .filter { area in
        linked.contains {
          isTotalShown($0, area) && $0.earlier?.isTold[area] != true
            && !hidden($0, among: areas.organizations[area]).isEmpty
        }
      }
      .map { (columns[linked[0].source]?.totals[$0].behind ?? 0, $0) }
    for family in linked where isSilencedInRegion(family) { silence(family, in: Areas.section) }
    var hiding = FurtherHiding(linked.map(\.sums), beside: linked.map(silentCells))
    let further = hiding.hide(smallestOf: candidates) { family, area in
      isTotalShown(linked[family], area)
        ? hidden(linked[family], among: areas.organizations[area]) : []
    }
    for area in further {
      for family in linked { hideBeside(family, in: area) }
    }
    let isSafe = linked.allSatisfy { !isTotalShown($0, Areas.section) || isRegionSafe($0) }
    if isSafe { return }
    for family in linked { hideTotals(of: family.indicators, in: Areas.section) }
  }

  /// Whether the region's new total less the one that was public tells of what has come since.
  private func isSilencedInRegion(_ family: Family) -> Bool {
    guard let earlier = family.earlier else { return false }
    let silent = silentMunicipalities(of: family)
    if silent.contains(where: { silenced.contains(Place(source: family.source, area: $0)) }) {
      return true
    }
    let unknown = silentCells(of: family)
    return earlier.isTold[Areas.section]
      && (earlier.isChanged[Areas.section]
        || !Set(unknown).subtracting(earlier.known).isSubset(of: earlier.hidden))
  }

  private mutating func hideBeside(_ family: Family, in area: Int) {
    if isTotalShown(family, area) { besides.insert(Place(source: family.source, area: area)) }
    hideTotals(of: family.indicators, in: area)
  }

  /// The hidden cells that the region's total, less those of its municipalities, is told of.
  private func silentCells(of family: Family) -> [Int] {
    silentMunicipalities(of: family).flatMap { hidden(family, among: areas.organizations[$0]) }
  }

  /// The municipalities with hidden cells whose own total is hidden.
  private func silentMunicipalities(of family: Family) -> [Int] {
    areas.municipalities.filter {
      !isTotalShown(family, $0) && !hidden(family, among: areas.organizations[$0]).isEmpty
    }
  }

  /// Whether what the silent municipalities have together betrays nobody.
  private func isRegionSafe(_ family: Family) -> Bool {
    // Cells that belong to no municipality stand behind the region's total alone.
    let own = areas.own.indices.filter { areas.own[$0] == Areas.section }
    let silent = silentMunicipalities(of: family)
    let groups = [own] + silent.map { areas.organizations[$0] }
    let sums = groups.map { family.sums.sums(of: hidden(family, among: $0)) }
    guard let first = sums[0] else { return false }
    return first.indices.allSatisfy { place in
      var parts = RegionSums()
      for (area, sums) in zip([Areas.section] + silent, sums) {
        guard let sums else { return false }
        parts.add(sums[place], knowledge(of: sums[place], family, area))
      }
      return parts.isSafe
    }
  }

  private func knowledge(
    of sums: HiddenSums, _ family: Family, _ area: Int
  ) -> RegionSums.Knowledge {
    let place = Place(source: family.source, area: area)
    if betrayers.contains(place) { return sums.isSafe ? .nothing : .betraysCells }
    return besides.contains(place) ? .betraysNoCell : .nothing
  }
}
