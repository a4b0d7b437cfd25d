import SvodContent
import SvodDeadlines
import SvodLanguage
import SvodNumbers
import SvodPlans
import SvodPublication

/// The calendar file of what clauses of acts demand again and again.
///
/// Items of plans stand in the files of their plans; only acts that hold oblige.
struct ObligationCalendar {
  private let digest: SectionDigest
  private let obligations: [Obligation]

  /// Nil where no clause sets a day.
  init?(_ digest: SectionDigest) {
    self.digest = digest
    obligations = digest.plans.obligations.filter { obligation in
      // What is counted in a period has no day of its own.
      if case .frequency = obligation.deadline { return false }
      return obligation.item == nil && obligation.occurrences.contains { $0.end != nil }
        && DocumentState(of: obligation.document, digest.documents).isCurrent
    }
    if obligations.isEmpty { return nil }
  }

  /// The file; what comes in equal steps is one event with a rule that has no end.
  var calendar: PlanCalendar {
    let days = obligations.compactMap { $0.occurrences.compactMap(\.end).first }
    var taken: [String: Int] = [:]
    let events = obligations.flatMap { obligation -> [PlanCalendar.Event] in
      let name = "\(obligation.document.id).\(obligation.anchor)"
      let count = (taken[name] ?? 0) + 1
      taken[name] = count
      return self.events(of: obligation, id: count == 1 ? name : "\(name).\(count)")
    }
    return PlanCalendar(
      title: "Сроки: \(digest.section.settings.authority)",
      stamp: digest.section.asOf ?? days.min() ?? CalendarDate(dayNumber: 0), events: events)
  }

  private func events(of obligation: Obligation, id: String) -> [PlanCalendar.Event] {
    let ends = obligation.occurrences.compactMap(\.end)
    guard let first = ends.first else { return [] }
    if let rule = CalendarSteps(ends.map { $0...$0 })?.rule(isEndless: true) {
      return [event(of: obligation, on: first, id: id, rule)]
    }
    return ends.map { event(of: obligation, on: $0, id: "\(id).\($0)", nil) }
  }

  private func event(
    of obligation: Obligation, on day: CalendarDate, id: String, _ rule: PlanCalendar.Rule?
  ) -> PlanCalendar.Event {
    let settings = digest.section.settings
    let route = Route.document(obligation.document.id)
    let number = obligation.number.map { "\($0) " } ?? ""
    let act = digest.documents.name(of: obligation.document)
    return PlanCalendar.Event(
      id: "\(id)@\(PlanEvents.host(of: settings.address))", first: day, last: day, rule: rule,
      title: PlanEvents.plain(number + obligation.words),
      description: PlanEvents.plain("Срок в документе: \(obligation.term)") + "\n"
        + PlanEvents.plain("Документ: \(act)"),
      address: settings.address + route.canonicalPath + "#\(obligation.anchor)",
      isCancelled: false)
  }
}
