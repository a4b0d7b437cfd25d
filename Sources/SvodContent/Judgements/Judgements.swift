/// What people decided about values: zones confirmed, answers given, recommendations made.
package struct Judgements: Sendable, Hashable {
  package var decisions: [ZoneDecision] = []
  package var answers: [Answer] = []
  package var recommendationRules: [RecommendationRule] = []
  package var recommendations: [Recommendation] = []

  package init() {}
}
