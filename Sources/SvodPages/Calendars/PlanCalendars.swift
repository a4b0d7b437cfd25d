import SvodContent
import SvodDeadlines
import SvodLanguage
import SvodNumbers
import SvodPlans
import SvodPublication

/// The calendar files of a plan: one of the whole, one for each of those who are responsible.
///
/// A plan that holds no more, or of which nothing has a date, has none.
struct PlanCalendars {
  private let plan: DatedPlan
  private let digest: SectionDigest
  private let parties:
    [(place: PlanCalendar.Place, party: ResponsibleParty, items: [DatedPlanItem])]

  init(of plan: DatedPlan, _ digest: SectionDigest) {
    self.plan = plan
    self.digest = digest
    let isCurrent = DocumentState(of: plan.document, digest.documents).isCurrent
    var taken: Set<String> = []
    parties = (isCurrent ? plan.parties : []).compactMap { party, items in
      guard items.contains(where: { !$0.occurrences.isEmpty }) else { return nil }
      var slug = Transliteration.slug(of: party.key, atMost: 40)
      if slug.isEmpty { slug = "ispolnitel" }
      var name = slug
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(slug)-\(number)"
        number += 1
      }
      return (PlanCalendar.Place(document: plan.document.id, party: name), party, items)
    }
    whole =
      isCurrent && plan.items.contains { !$0.occurrences.isEmpty }
      ? PlanCalendar.Place(document: plan.document.id) : nil
  }

  /// The file of the whole plan.
  let whole: PlanCalendar.Place?

  /// Where all files of the plan stand.
  var places: [PlanCalendar.Place] { (whole.map { [$0] } ?? []) + parties.map(\.place) }

  /// Where the file of somebody responsible stands.
  func place(of party: ResponsibleParty) -> PlanCalendar.Place? {
    parties.first { $0.party.key == party.key }?.place
  }

  /// The file at a place of this plan.
  func calendar(at place: PlanCalendar.Place) -> PlanCalendar {
    let title = plan.document.title
    guard let own = parties.first(where: { $0.place == place }) else {
      return PlanCalendar(title: title, stamp: stamp, events: events(plan.items))
    }
    return PlanCalendar(
      title: "\(own.party.name): \(title)", stamp: stamp, events: events(own.items))
  }

  private var stamp: CalendarDate {
    plan.asOf ?? plan.start ?? CalendarDate(dayNumber: 0)
  }

  private func events(_ items: [DatedPlanItem]) -> [PlanCalendar.Event] {
    let wording = PlanItemWording(plan, digest, on: .document(plan.document.id))
    return items.flatMap { PlanEvents($0, of: plan, wording, digest.section.settings).all }
  }
}
