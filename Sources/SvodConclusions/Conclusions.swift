package import SvodContent
import SvodFigures
package import SvodPublication

/// What follows from published figures and from people's decisions about them.
///
/// Everything is derived from a `PublishedSection`, so that nothing the gate removed can show here.
package final class Conclusions: Sendable {
  /// What finds the decisions or recommendations of a subject.
  private struct Place: Hashable {
    let year: Int
    /// Nil for the section as a whole.
    let organization: Organization.ID?
  }

  /// What finds the answers to a value.
  private struct AnswerPlace: Hashable {
    let indicator: Indicator.ID
    let year: Int
    /// Nil for answers to all.
    let organization: Organization.ID?
  }

  package let section: PublishedSection
  private let finder: ZoneFinder
  private let decisions: [Place: [ZoneDecision]]
  private let answers: [AnswerPlace: [Answer]]
  /// Those to no organization by its name stand under none.
  private let recommendations: [Place: [Recommendation]]

  package init(of section: PublishedSection) {
    let judgements = section.judgements
    self.section = section
    finder = ZoneFinder(section: section)
    decisions = Dictionary(grouping: judgements.decisions) {
      Place(year: $0.year, organization: $0.organization)
    }
    answers = Dictionary(grouping: judgements.answers) {
      AnswerPlace(indicator: $0.indicator, year: $0.year, organization: $0.organization)
    }
    recommendations = Dictionary(grouping: judgements.recommendations) {
      Place(year: $0.year, organization: $0.organization)
    }
  }

  /// Everything that the rules find of a subject in a cycle, the heaviest first, with what was
  /// decided of each: for the working group.
  package func zones(of subject: Zone.Subject, in year: Int) -> [Zone] {
    let decided = decisions(of: subject, in: year)
    return finder.zones(of: subject, in: year).map { zone in
      var zone = zone
      let id = section.catalogue.indicators[zone.indicator].id
      zone.decision = decided.first { $0.rule == zone.rule.id && $0.indicator == id }
      return zone
    }
  }

  /// The zones that the working group has confirmed, and the rules find: they alone are called so
  /// in public.
  package func confirmedZones(of subject: Zone.Subject, in year: Int) -> [Zone] {
    decisions(of: subject, in: year).filter { $0.state == .confirmed }
      .compactMap { zone(of: $0, subject) }.heaviestFirst
  }

  /// What became of the problem zones of the cycle before.
  package func followedZones(of subject: Zone.Subject, in year: Int) -> [FollowedZone] {
    let earlier = confirmedZones(of: subject, in: year - 1).filter { !$0.rule.isGood }
    var seen: Set<Int> = []
    return earlier.filter { seen.insert($0.indicator).inserted }.map {
      FollowedZone(zone: $0, state: state(of: $0, in: year))
    }
  }

  /// Whether the cycle before had a confirmed zone at the same indicator.
  package func isKept(_ zone: Zone) -> Bool {
    confirmedZones(of: zone.subject, in: zone.year - 1).contains {
      $0.indicator == zone.indicator && $0.rule.isGood == zone.rule.isGood
    }
  }

  /// Whether anything was decided of the cycle before, so that a zone can be called new.
  package func canCompareZones(of subject: Zone.Subject, with year: Int) -> Bool {
    !decisions(of: subject, in: year - 1).isEmpty
  }

  private func state(of zone: Zone, in year: Int) -> FollowedZone.State {
    let id = section.catalogue.indicators[zone.indicator].id
    let found = section.settings.zoneRules.filter {
      !$0.isGood && finder.evidence($0, zone.indicator, zone.subject, in: year) != nil
    }
    guard found.isEmpty else {
      let decided = decisions(of: zone.subject, in: year).filter { $0.indicator == id }
      switch section.audience {
      case .publicReaders:
        return decided.contains { $0.state == .confirmed } ? .persists : .undecided
      case .workingGroup:
        let rejected = Set(decided.filter { $0.state == .rejected }.map(\.rule))
        return found.allSatisfy { rejected.contains($0.id) } ? .undecided : .persists
      }
    }
    return finder.judgedFigure(zone.indicator, zone.subject, in: year).map { .solved($0) }
      ?? .undecided
  }

  private func zone(of decision: ZoneDecision, _ subject: Zone.Subject) -> Zone? {
    guard let indicator = section.catalogue.index(of: decision.indicator),
      let rule = section.settings.zoneRules.first(where: { $0.id == decision.rule }),
      let evidence = finder.evidence(rule, indicator, subject, in: decision.year)
    else { return nil }
    return Zone(
      rule: rule, indicator: indicator, subject: subject, year: decision.year,
      evidence: evidence, decision: decision)
  }

  private func decisions(of subject: Zone.Subject, in year: Int) -> [ZoneDecision] {
    switch subject {
    case .area(.section): decisions[Place(year: year, organization: nil)] ?? []
    case .area(.municipality): []
    case .organization(let place):
      decisions[
        Place(year: year, organization: section.organizations.organizations[place].id)] ?? []
    }
  }
}

extension Conclusions {
  /// Whether the section says anywhere what is done about values.
  package var hasAnswers: Bool { !answers.isEmpty }

  /// What is done about a value: an organization's own answers, else those to all.
  package func answers(to indicator: Int, of organization: Int?, in year: Int) -> [Answer] {
    let indicator = section.catalogue.indicators[indicator].id
    let own = organization.flatMap { place in
      answers[
        AnswerPlace(
          indicator: indicator, year: year,
          organization: section.organizations.organizations[place].id)]
    }
    let general = AnswerPlace(indicator: indicator, year: year, organization: nil)
    return own ?? answers[general] ?? []
  }

  /// What is recommended to a subject: to an organization by its name or its cluster, to the
  /// section all that names no organization.
  package func recommendations(
    of subject: Zone.Subject, in year: Int
  ) -> [Recommendation] {
    let general = recommendations[Place(year: year, organization: nil)] ?? []
    switch subject {
    case .area(.section): return general
    case .area(.municipality): return []
    case .organization(let place):
      let organization = section.organizations.organizations[place]
      let own = recommendations[Place(year: year, organization: organization.id)] ?? []
      guard let cluster = organization.cluster(in: year) else { return own }
      return general.filter { $0.cluster == cluster } + own
    }
  }

  /// Recommendations that rules propose for the zones of a subject; none outside of preview.
  package func drafts(
    of subject: Zone.Subject, in year: Int
  ) -> [(zone: Zone, rule: RecommendationRule)] {
    let rules = section.judgements.recommendationRules
    if rules.isEmpty { return [] }
    return zones(of: subject, in: year).filter { !$0.isRejected }.flatMap { zone in
      let id = section.catalogue.indicators[zone.indicator].id
      return rules.filter {
        $0.rule == zone.rule.id && ($0.indicators.isEmpty || $0.indicators.contains(id))
      }.map { (zone, $0) }
    }
  }
}
