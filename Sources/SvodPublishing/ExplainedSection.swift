import SvodContent
package import SvodDiagnostics
package import SvodNumbers
package import SvodPages
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
  ///   - audience: for whom figures are explained.
  ///   - log: where findings go.
  /// - Throws: `SourceFailure` when the folder cannot be read.
  package init?(
    reading path: String, asOf: CalendarDate?, for audience: Audience, log: inout DiagnosticLog
  ) throws {
    let files = try ContentFolder(listing: path)
    guard let content = Content(reading: files, log: &log) else { return nil }
    digest = SectionDigest(of: PublishedSection(gating: content, asOf: asOf, for: audience))
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
}
