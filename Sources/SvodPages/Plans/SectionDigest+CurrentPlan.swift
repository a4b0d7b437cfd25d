import SvodContent
import SvodDeadlines
import SvodNumbers
import SvodPlans
import SvodPublication

extension SectionDigest {
  /// The plan by which people work on the section's day: of several the one adopted last; where
  /// none is under way, the last of those that hold.
  var currentPlan: Document.ID? {
    let current = plans.plans.filter {
      $0.document.kind == PlanFirst.kind && DocumentState(of: $0.document, documents).isCurrent
    }
    let underWay = current.filter { plan in
      guard let period = plan.frame.period, let asOf = section.asOf else { return true }
      return period.contains(asOf)
    }
    return (underWay.isEmpty ? current : underWay).max { left, right in
      let days = [left, right].map { documents.date(of: $0.document)?.dayNumber ?? .min }
      return days[0] < days[1]
    }?.document.id
  }
}
