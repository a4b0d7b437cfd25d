package import SvodContent
import SvodDeadlines
package import SvodLanguage
package import SvodNumbers
package import SvodPublication

/// The plans of a published section, their terms counted and judged on the section's day.
///
/// It is a class, so that whoever keeps hold of it copies one reference.
package final class PlanRegister: Sendable {
  /// How far ahead recurring terms are counted where a plan has no end, in months.
  private static let foresight = 36

  /// In the order of the documents.
  package let plans: [DatedPlan]
  /// What acts and plans demand again and again, in the order of the documents.
  package let obligations: [Obligation]
  /// Records of clauses that demand nothing again and again.
  let strayRecords: [StrayRecord]
  /// The working days by which terms were counted.
  package let calendar: WorkingCalendar
  private let places: [Document.ID: Int]

  /// Counts all plans of a section.
  ///
  /// - Parameters:
  ///   - section: as its audience may see it.
  ///   - calendar: the working days.
  ///   - deeds: what counts as done of an item besides its records, by plan and anchor: the
  ///     meetings that fulfil it.
  ///   - names: whom the names in cells of responsible mean, beside those of documents' heads.
  ///   - day: the last day that recurring terms are counted to; nil for as far as pages look.
  package init(
    of section: PublishedSection, calendar: WorkingCalendar = WorkingCalendar(),
    deeds: [Document.ID: [String: [ProgressRecord]]] = [:],
    names: NameDirectory = NameDirectory(), until day: CalendarDate? = nil
  ) {
    let byID = Dictionary(section.documents.map { ($0.id, $0) }) { first, _ in first }
    let plans = section.documents.compactMap { document -> DatedPlan? in
      guard let plan = Plan(of: document.act) else { return nil }
      let frame = PlanFrame(of: document, among: byID, calendar: calendar)
      let horizon = day ?? Self.horizon(of: frame, asOf: section.asOf)
      return DatedPlan(
        of: plan, in: document, frame: frame, asOf: section.asOf, until: horizon,
        deeds: deeds[document.id] ?? [:], names: names)
    }
    let items = plans.flatMap { plan in plan.items.compactMap { Obligation($0, of: plan) } }
    let clauses = section.documents.flatMap { document in
      let frame = PlanFrame(of: document, among: byID, calendar: calendar)
      let horizon = day ?? Self.horizon(of: frame, asOf: section.asOf)
      return Obligation.all(in: document, frame: frame, until: horizon, asOf: section.asOf)
    }
    obligations = items + clauses
    strayRecords = StrayRecord.all(in: section.documents, beside: clauses)
    self.plans = plans
    self.calendar = calendar
    places = Dictionary(uniqueKeysWithValues: plans.enumerated().map { ($1.document.id, $0) })
  }

  /// The plan of a document; nil for one that plans nothing.
  package subscript(id: Document.ID) -> DatedPlan? { places[id].map { plans[$0] } }

  private static func horizon(of frame: PlanFrame, asOf: CalendarDate?) -> CalendarDate {
    let start = asOf ?? frame.adopted ?? frame.period?.lowerBound
    let ahead = start.map { $0.adding(months: foresight) }
    let end = frame.period?.upperBound
    return [end, ahead].compactMap(\.self).max() ?? CalendarDate(dayNumber: 0)
  }
}

extension PlanFrame {
  /// What a document says for the terms of its plan: the period of its head or its title, and the
  /// day on which its first edition was adopted.
  fileprivate init(
    of document: Document, among documents: [Document.ID: Document], calendar: WorkingCalendar
  ) {
    let original = document.editionOf.flatMap { documents[$0] } ?? document
    let approving = original.approvedBy.flatMap { documents[$0] }
    self.init(
      period: document.period.flatMap(Self.period(parsing:)) ?? Self.period(inTitle: document),
      adopted: original.effective ?? original.date ?? approving?.effective ?? approving?.date,
      calendar: calendar)
  }

  /// «План мероприятий на 2021–2024 годы»: the years that end a plan's title.
  private static func period(inTitle document: Document) -> ClosedRange<CalendarDate>? {
    let words = document.title.split(whereSeparator: \.isWhitespace)
    guard let place = words.lastIndex(where: { $0.lowercased() == "на" }) else { return nil }
    return period(parsing: words[place...].joined(separator: " "))
  }
}
