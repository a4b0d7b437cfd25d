import SvodContent
import SvodDeadlines
import SvodDiagnostics
package import SvodNumbers
import SvodPlans
import SvodPublication

extension SectionDigest {
  /// The readings of a plan's terms.
  ///
  /// - Parameters:
  ///   - id: of a document with a plan table.
  ///   - item: the number or the anchor of an item or of a group; nil for the whole plan.
  ///   - day: the last day that occurrences are told to; nil for as far as pages look.
  /// - Returns: an item each.
  /// - Throws: `PlanExplanationMistake` where one of them is not known.
  package func explanation(
    ofPlan id: String, item: String?, until day: CalendarDate?
  ) throws(PlanExplanationMistake) -> PlanExplanation {
    guard let document = documents[.init(id)] else {
      let known = section.documents.map(\.id.text)
      throw .unknownPlan(id, nearest: nearestName(to: id, among: known))
    }
    guard let plan = plans[document.id] else {
      throw .notAPlan(id, known: plans.plans.map(\.document.id.text))
    }
    let items = try Self.items(of: plan, named: item)
    let wording = PlanItemWording(plan, self, on: .document(document.id), printsOverdue: true)
    let last = day ?? plan.until
    return PlanExplanation(
      plan: id, title: document.title, asOf: plan.asOf, until: last,
      period: plan.frame.period.map { .init(start: $0.lowerBound, end: $0.upperBound) },
      adopted: plan.frame.adopted,
      items: items.map { PlanExplanation.Item($0, wording, until: last) })
  }

  private static func items(
    of plan: DatedPlan, named name: String?
  ) throws(PlanExplanationMistake) -> [DatedPlanItem] {
    guard let name else { return plan.items }
    switch plan.document.act.place(forClause: name) {
    case .unique(let place):
      let own = plan.items.filter { $0.anchor == place.anchor || $0.group?.anchor == place.anchor }
      if !own.isEmpty { return own }
    case .ambiguous(let places): throw .severalItems(name, anchors: places.map(\.anchor))
    case .unknown: break
    }
    let known = plan.items.flatMap { [$0.item.number, $0.anchor].compactMap(\.self) }
    throw .unknownItem(name, nearest: nearestName(to: name, among: known))
  }
}
