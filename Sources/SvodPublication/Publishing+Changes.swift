import SvodContent
import SvodFigures
import SvodMetrics

extension Publishing {
  /// The change of an area's value in a year, all by their places.
  func change(year: Int, indicator: Int, of area: Int) -> MunicipalChange {
    let series = Series(
      (0...year).compactMap { place in
        self[place, indicator].map {
          Series.Point(
            year: collected.years[place], outcome: $0.totals[area].outcome,
            cut: breaks.cut(
              year: collected.years[place], indicator: indicator, of: areas[area]))
        }
      })
    let all = Change(atEndOf: series, by: rules[indicator])
    guard all.comparison != nil,
      let members = collected.members(of: area, indicator: indicator),
      let matched = matchedSet(members, year: year, indicator: indicator, of: areas[area]),
      matched.isChanged
    else { return MunicipalChange(all: all, judged: all) }
    let change = matchedChange(matched, of: members, year: year, indicator: indicator, area)
    let withoutMatch = Change.incomparable(Incomparability(.differentOrganizations))
    return MunicipalChange(
      all: all,
      matched: change.map {
        MunicipalChange.Matched(organizations: matched.organizations.count, change: $0)
      },
      judged: matched.isPartial ? change ?? withoutMatch : all)
  }

  /// The members of a year and of the one before; nil where the values are not theirs.
  func matchedSet(
    _ members: CollectedData.Members, year: Int, indicator: Int, of area: Area
  ) -> MatchedSet? {
    guard year > 0, let now = collected[year, indicator],
      let before = collected[year - 1, indicator],
      now.areas[area] == nil, before.areas[area] == nil,
      area != .section
        || ![year - 1, year].contains(where: {
          collected.hasGivenMunicipalities(year: $0, indicator: indicator)
        }),
      let nowOutcomes = collected.outcomes(of: members, year: year, indicator: indicator),
      let beforeOutcomes = collected.outcomes(of: members, year: year - 1, indicator: indicator)
    else { return nil }
    return MatchedSet(
      members.places, absentRule: collected.catalogue.indicators[indicator].absent,
      before: beforeOutcomes, now: nowOutcomes,
      isCut: { isCut($0, of: members, year: year, indicator: indicator) })
  }

  private func isCut(
    _ member: Int, of members: CollectedData.Members, year: Int, indicator: Int
  ) -> Bool {
    let year = collected.years[year]
    return switch members {
    case .organizations:
      breaks.cut(year: year, indicator: indicator, organization: member) != nil
    case .municipalities: breaks.cut(year: year, indicator: indicator, of: areas[member]) != nil
    }
  }

  /// The change on the same members; nil where it would give away what is hidden.
  private func matchedChange(
    _ matched: MatchedSet, of members: CollectedData.Members, year: Int, indicator: Int,
    _ area: Int
  ) -> Change? {
    guard !matched.organizations.isEmpty,
      mayBeParted(
        matched, matched.leftOutBefore, of: members, year: year - 1, indicator, area),
      mayBeParted(matched, matched.leftOutNow, of: members, year: year, indicator, area),
      betraysNothing(matched, year: year, indicator: indicator, of: area),
      let before = point(matched, of: members, year: year - 1, indicator: indicator),
      let now = point(matched, of: members, year: year, indicator: indicator)
    else { return nil }
    return Change(atEndOf: Series([before, now]), by: rules[indicator])
  }

  /// Whether the value of the matched members, and with it that of those left out, betrays nobody.
  private func mayBeParted(
    _ matched: MatchedSet, _ leftOut: [Int], of members: CollectedData.Members, year: Int,
    _ indicator: Int, _ area: Int
  ) -> Bool {
    guard let passed = self[year, indicator] else { return true }
    switch members {
    case .municipalities:
      return !leftOut.contains(where: passed.isTotalHidden)
    case .organizations:
      let entry = collected.catalogue.indicators[indicator]
      guard gate.hasEnoughBehind(leftOut.count, of: entry) else { return false }
      if passed.cells.isEmpty {
        // The region's same organizations less other municipalities' would be a hidden total.
        return area != Areas.section || !areas.municipalities.contains(where: passed.isTotalHidden)
      }
      guard leftOut.contains(where: { passed.cells[$0].isHidden }) else { return true }
      return mayStandApart(leftOut, year: year, indicator)
        && mayStandApart(matched.organizations, year: year, indicator)
    }
  }

  /// Whether the sum of some organizations may be found by subtraction from what is shown.
  ///
  /// Where some of them are hidden, it may if it is one that the totals tell already: what is
  /// withheld must not depend on values, or it would tell of them.
  func mayStandApart(_ organizations: [Int], year: Int, _ indicator: Int) -> Bool {
    guard !organizations.isEmpty, let passed = self[year, indicator] else { return true }
    if passed.cells.isEmpty {
      let entry = collected.catalogue.indicators[indicator]
      return sums(year: year, indicator: indicator) == nil
        && gate.hasEnoughBehind(organizations.count, of: entry)
    }
    let hidden = organizations.filter { passed.cells[$0].isHidden }
    return hidden.isEmpty || isSumTold(of: Set(hidden), passed)
  }

  private func isSumTold(of hidden: Set<Int>, _ passed: PassedColumn) -> Bool {
    let isTold = { (area: Int) in
      passed.totals[area].outcome.figure != nil
        && areas.organizations[area].allSatisfy {
          !passed.cells[$0].isHidden || hidden.contains($0)
        }
    }
    return Set(hidden.map { areas.own[$0] }).allSatisfy(isTold) || isTold(Areas.section)
  }

  private func point(
    _ matched: MatchedSet, of members: CollectedData.Members, year: Int, indicator: Int
  ) -> Series.Point? {
    guard
      let total = collected.total(
        year: year, indicator: indicator, over: members.keeping(matched.organizations))
    else { return nil }
    let isHidden = gate.hides(
      total, of: collected.catalogue.indicators[indicator],
      isSolitary: isHidden(matched, of: members, year: year, indicator: indicator))
    return isHidden ? nil : Series.Point(year: collected.years[year], outcome: total.outcome)
  }

  /// Whether the same members are one whose own value is hidden.
  private func isHidden(
    _ matched: MatchedSet, of members: CollectedData.Members, year: Int, indicator: Int
  ) -> Bool {
    guard matched.organizations.count == 1, let solitary = matched.organizations.first,
      let passed = self[year, indicator]
    else { return false }
    return switch members {
    case .municipalities: passed.isTotalHidden(solitary)
    case .organizations: !passed.cells.isEmpty && passed.cells[solitary].isHidden
    }
  }
}
