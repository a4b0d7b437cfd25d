import SvodDiagnostics
import SvodNumbers
import SvodPublication
import SvodPublishing

extension Diagnostic {
  /// More of a text than this nobody reads; a cell may hold megabytes.
  private static let longestText = 600

  /// The finding with long texts cut in their middle.
  fileprivate var shortened: Diagnostic {
    var shortened = self
    shortened.summary = Self.shortened(summary)
    shortened.text = text.map(Self.shortened)
    return shortened
  }

  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > 4 * longestText, text.count > longestText else { return text }
    return text.prefix(longestText / 2) + " … " + text.suffix(longestText / 4)
  }
}

/// A section with everything that is wrong with it.
struct CheckedSection {
  let source: SectionSource?
  /// What is still open.
  let diagnostics: [Diagnostic]
  /// What the author has accepted, with the reasons.
  let accepted: [FindingReview.Accepted]

  /// Recommendations that are not approved yet are shown in preview alone.
  init(
    reading folders: ProjectFolders, asOf: CalendarDate?, for audience: Audience,
    showsDrafts: Bool = false, after previous: PreviousPublication? = nil
  ) throws {
    var log = DiagnosticLog()
    source = try SectionSource(
      reading: folders, asOf: asOf, for: audience, showsDrafts: showsDrafts, after: previous,
      log: &log)
    let review =
      source?.review(of: log.diagnostics) ?? FindingReview(of: log.diagnostics, accepting: [])
    diagnostics = review.open.map(\.shortened)
    accepted = review.accepted
  }

  private init(
    _ source: SectionSource?, _ diagnostics: [Diagnostic], accepted: [FindingReview.Accepted]
  ) {
    self.source = source
    self.diagnostics = diagnostics
    self.accepted = accepted
  }

  /// The section with what else was found wrong with it.
  func adding(_ more: [Diagnostic]) -> CheckedSection {
    CheckedSection(source, diagnostics + more, accepted: accepted)
  }

  /// Whether nothing stops the section from being published.
  func isPublishable(strict: Bool) -> Bool {
    source != nil && errorCount == 0 && !(strict && warningCount > 0)
  }

  /// «ошибок: 2, предупреждений: 5; принято автором: 3».
  var summary: String {
    let open =
      diagnostics.isEmpty
      ? "замечаний нет" : "ошибок: \(errorCount), предупреждений: \(warningCount)"
    return accepted.isEmpty ? open : "\(open); принято автором: \(accepted.count)"
  }

  /// The summary, with the reason where nothing but warnings stops the section.
  func verdict(strict: Bool) -> String {
    let isStoppedByWarnings = strict && errorCount == 0 && warningCount > 0
    return summary + (isStoppedByWarnings ? "; с --strict предупреждения останавливают" : "")
  }

  private var errorCount: Int { diagnostics.count { $0.severity == .error } }

  private var warningCount: Int { diagnostics.count - errorCount }
}
