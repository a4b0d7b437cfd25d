import SvodContent
package import SvodDiagnostics
import SvodManagement
package import SvodNumbers
package import SvodPages
import SvodPlans
package import SvodPublication
import SvodReading

/// The published figures of a content, to be asked about one by one; no template is needed.
package struct ExplainedSection: Sendable {
  private let digest: SectionDigest

  /// Reads a content and reports everything that is wrong with it.
  ///
  /// Nil when there is no telling what the figures would be.
  ///
  /// - Parameters:
  ///   - path: where the content lies.
  ///   - asOf: the day that the section is made for; nil leaves it to the content.
  ///   - day: the last day that terms of plans are counted to; nil for as far as pages look.
  ///   - audience: for whom figures are explained.
  ///   - log: where findings go.
  /// - Throws: `SourceFailure` when the folder cannot be read.
  package init?(
    reading path: String, asOf: CalendarDate?, until day: CalendarDate? = nil,
    for audience: Audience, log: inout DiagnosticLog
  ) throws {
    let files = try ContentFolder(listing: path)
    guard let content = Content(reading: files, log: &log) else { return nil }
    let section = PublishedSection(gating: content, asOf: asOf, for: audience)
    let register = ManagementRegister(
      publishing: content.management, calendar: content.workingCalendar, beside: section)
    digest = SectionDigest(
      of: section,
      plans: PlanRegister(
        of: section, calendar: content.workingCalendar, deeds: register.deeds, until: day))
  }

  /// How a number came about.
  ///
  /// - Parameters:
  ///   - subject: an organization's or a municipality's id or name, or a word for all of them.
  ///   - indicator: an id, or a number that no other indicator has.
  ///   - cycle: four digits.
  /// - Returns: the explanation, which says of a hidden number nothing but that it is hidden.
  /// - Throws: `ExplanationMistake` where one of them is not known.
  package func explanation(
    of subject: String, indicator: String, cycle: String
  ) throws(ExplanationMistake) -> Explanation {
    try digest.explanation(of: subject, indicator: indicator, cycle: cycle)
  }

  /// How the terms of a plan are read and counted.
  ///
  /// - Parameters:
  ///   - id: of a document with a plan table.
  ///   - item: the number or the anchor of an item or a group; nil for the whole plan.
  ///   - day: the last day that occurrences are told to.
  /// - Returns: an item each.
  /// - Throws: `PlanExplanationMistake` where one of them is not known.
  package func explanation(
    ofPlan id: String, item: String?, until day: CalendarDate?
  ) throws(PlanExplanationMistake) -> PlanExplanation {
    try digest.explanation(ofPlan: id, item: item, until: day)
  }
}
