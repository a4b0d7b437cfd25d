import SvodContent
import SvodFigures
import SvodMetrics

extension Publishing {
  /// Whether a change on the same organizations, beside those told already, betrays nobody.
  ///
  /// What is told of an area parts the organizations of a cycle into those it is made of and the
  /// others. Two ways of parting them, of two cycles in a row or of a region and its
  /// municipalities, can be subtracted from one another.
  func betraysNothing(
    _ matched: MatchedSet, year: Int, indicator: Int, of area: Int
  ) -> Bool {
    if collected.catalogue.indicators[indicator].level == .municipality { return true }
    return mayFollow(matched, year: year, indicator: indicator, of: area)
      && mayStandBesideMunicipalities(matched, year: year, indicator: indicator, of: area)
  }

  /// Whether the change may follow that of the cycle before, which told another part of it.
  private func mayFollow(
    _ matched: MatchedSet, year: Int, indicator: Int, of area: Int
  ) -> Bool {
    guard year > 1,
      let earlier = toldSet(year: year - 1, indicator: indicator, of: area)
    else { return true }
    let (now, before) = (Set(matched.organizations), Set(earlier.organizations))
    return mayStandApart(now.subtracting(before).sorted(), year: year - 1, indicator)
      && mayStandApart(before.subtracting(now).sorted(), year: year - 1, indicator)
  }

  /// Whether the region's change less those of its municipalities betrays nobody of those
  /// municipalities whose own change is not told.
  private func mayStandBesideMunicipalities(
    _ matched: MatchedSet, year: Int, indicator: Int, of area: Int
  ) -> Bool {
    guard area == Areas.section, areas.isRegional else { return true }
    let silent = Set(
      areas.municipalities.filter { isWithheld(year: year, indicator: indicator, of: $0) })
    if silent.isEmpty { return true }
    let theirs = { (organizations: [Int]) in
      organizations.filter { silent.contains(areas.own[$0]) }
    }
    let same = theirs(matched.organizations)
    return mayStandApart(theirs(matched.leftOutBefore), year: year - 1, indicator)
      && mayStandApart(theirs(matched.leftOutNow), year: year, indicator)
      && mayStandApart(same, year: year - 1, indicator)
      && mayStandApart(same, year: year, indicator)
  }

  private func isWithheld(year: Int, indicator: Int, of area: Int) -> Bool {
    guard let members = collected.members(of: area, indicator: indicator),
      let matched = matchedSet(members, year: year, indicator: indicator, of: areas[area])
    else { return true }
    return matched.isChanged && change(year: year, indicator: indicator, of: area).matched == nil
  }

  /// The organizations on which a change is told; nil where none is, or it is that of all.
  func toldSet(year: Int, indicator: Int, of area: Int) -> MatchedSet? {
    guard let members = collected.members(of: area, indicator: indicator),
      let matched = matchedSet(members, year: year, indicator: indicator, of: areas[area]),
      matched.isChanged,
      change(year: year, indicator: indicator, of: area).matched != nil
    else { return nil }
    return matched
  }
}
