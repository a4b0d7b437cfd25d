package import SvodContent
import SvodPublication

/// What followed from an indicator's value in a cycle, step by step.
package struct ManagementThread: Sendable, Hashable {
  package enum Step: Sendable, Hashable, CaseIterable {
    case conclusion
    case recommendation
    case decision
    case measure
    case effect
  }

  /// In the catalogue.
  package let indicator: Int
  package let year: Int
  package let conclusions: [ActLink]
  package let recommendations: [Recommendation]
  package let decisions: [ManagementDecision]
  package let measures: [Answer]
  package let effects: [EffectReview]

  /// The steps of which nothing is placed, in their order.
  package var missing: [Step] {
    Step.allCases.filter { step in
      switch step {
      case .conclusion: conclusions.isEmpty
      case .recommendation: recommendations.isEmpty
      case .decision: decisions.isEmpty
      case .measure: measures.isEmpty
      case .effect: effects.isEmpty
      }
    }
  }

  package var isWhole: Bool { missing.isEmpty }
}

extension ManagementRegister {
  /// The threads of a cycle in the order of the catalogue; an indicator of which nothing followed
  /// has none.
  package func threads(in year: Int) -> [ManagementThread] {
    section.catalogue.indicators.indices.compactMap { thread(of: $0, in: year) }
  }

  /// What followed from an indicator in a cycle; nil where nothing did.
  package func thread(of place: Int, in year: Int) -> ManagementThread? {
    let id = section.catalogue.indicators[place].id
    let judged = section.judgements
    let recommendations = judged.recommendations.filter { $0.year == year && $0.indicator == id }
    let measures = judged.answers.filter {
      $0.year == year && $0.indicator == id && $0.organization == nil
    }
    let answered = Set(recommendations.map { AnsweredSubject.recommendation($0.id) })
    let decisions = decisions.filter { decision in
      isOf(year, decision) && !isWithoutQuorum(decision)
        && (decision.indicators.contains(id) || decision.answers.contains(where: answered.contains))
    }
    let thread = ManagementThread(
      indicator: place, year: year, conclusions: conclusions(on: id, in: year),
      recommendations: recommendations, decisions: decisions, measures: measures,
      effects: effects(on: id, in: year, decisions, measures, answered))
    return thread.missing.count == ManagementThread.Step.allCases.count ? nil : thread
  }

  /// Confirmed zones, and analyses that name the indicator in their head.
  private func conclusions(on id: Indicator.ID, in year: Int) -> [ActLink] {
    let zones = section.judgements.decisions.filter {
      $0.year == year && $0.indicator == id && $0.organization == nil && $0.state == .confirmed
    }.compactMap(\.approvedBy)
    let analyses = section.documents.filter {
      $0.kind == "analysis" && $0.cycle == year && $0.deciding.indicators.contains(id)
    }.map(\.id)
    var seen: Set<Document.ID> = []
    return (analyses + zones).filter { seen.insert($0).inserted }.map { ActLink($0) }
  }

  private func isOf(_ year: Int, _ decision: ManagementDecision) -> Bool {
    let document = decision.source.flatMap { documents[$0.document] }
    return document?.cycle.map { $0 == year } ?? true
  }

  private func effects(
    on id: Indicator.ID, in year: Int, _ decisions: [ManagementDecision], _ measures: [Answer],
    _ recommendations: Set<AnsweredSubject>
  ) -> [EffectReview] {
    let deeds = recommendations.union(decisions.map { .decision($0.id) })
    let places = Set(measures.compactMap { $0.anchor.map { $0 } })
    return effects.filter { effect in
      let isOfYear =
        effect.source.flatMap { documents[$0.document]?.cycle }.map { $0 == year } ?? true
      guard isOfYear else { return false }
      return effect.indicator == id
        || effect.answers.contains { subject in
          if case .act(let link) = subject, let anchor = link.anchor, places.contains(anchor) {
            return measures.contains { $0.document == link.document && $0.anchor == anchor }
          }
          return deeds.contains(subject)
        }
    }
  }
}
