import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication

/// Applies the rules of the section to what has passed the gate, and to nothing else.
struct ZoneFinder: Sendable {
  let section: PublishedSection

  /// What a rule finds at a figure; nil where it finds nothing.
  ///
  /// Facts that are never judged, and what has no better direction, are no zones; nor is what
  /// judges the head of one organization (`product.md` § 4).
  func evidence(
    _ rule: ZoneRule, _ indicator: Int, _ subject: Zone.Subject, in year: Int
  ) -> Zone.Evidence? {
    let entry = section.catalogue.indicators[indicator]
    guard entry.role == .result, entry.better != .neither else { return nil }
    if rule.comparesWithCluster, section.audience != .workingGroup { return nil }
    switch subject {
    case .area(let area): return evidence(rule, AreaFigures(section, indicator, area), year)
    case .organization(let organization):
      if concernsHead(entry) { return nil }
      return evidence(rule, OrganizationFigures(section, indicator, organization), year)
    }
  }

  /// The figure of a cycle, if its group is large enough for a verdict.
  func judgedFigure(_ indicator: Int, _ subject: Zone.Subject, in year: Int) -> Figure? {
    switch subject {
    case .area(let area): AreaFigures(section, indicator, area).judgedFigure(year)
    case .organization(let organization):
      OrganizationFigures(section, indicator, organization).judgedFigure(year)
    }
  }

  /// Everything that the rules find of a subject, the heaviest first.
  func zones(of subject: Zone.Subject, in year: Int) -> [Zone] {
    var zones: [Zone] = []
    for rule in section.settings.zoneRules {
      for indicator in section.catalogue.indicators.indices {
        guard let evidence = evidence(rule, indicator, subject, in: year) else { continue }
        zones.append(
          Zone(
            rule: rule, indicator: indicator, subject: subject, year: year, evidence: evidence))
      }
    }
    return zones.heaviestFirst
  }

  /// Whether an indicator, or what it is computed from, speaks of heads themselves.
  private func concernsHead(_ entry: Indicator) -> Bool {
    let source = entry.derivation.flatMap { section.catalogue[$0.source] }
    return entry.concerns == .head || source?.concerns == .head
  }

  private func evidence(
    _ rule: ZoneRule, _ figures: some JudgedFigures, _ year: Int
  ) -> Zone.Evidence? {
    switch rule.condition {
    case .belowTarget: figures.belowTarget(year)
    case .worseBy(let amount): figures.worse(by: amount, year)
    case .worseInARow(let count): figures.worse(inARow: count, year)
    case .lowestInCluster: figures.lowest(year)
    case .bestInClusterAndBetter: figures.best(year)
    }
  }
}

extension [Zone] {
  /// By the weight of their rules, then in the order of the catalogue.
  var heaviestFirst: [Zone] {
    enumerated().sorted { left, right in
      let weights = (left.element.rule.weight, right.element.rule.weight)
      if weights.0 != weights.1 { return weights.1 < weights.0 }
      return (left.element.indicator, left.offset) < (right.element.indicator, right.offset)
    }.map(\.element)
  }
}
