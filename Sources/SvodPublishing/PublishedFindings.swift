import SvodContent
import SvodDiagnostics
import SvodPages
import SvodPublication

extension FindingReview {
  /// The findings about texts that an audience may read of, in the order of the texts.
  ///
  /// Everybody sees those that their author shows, the working group all that were accepted.
  /// Findings about data never come here: their words may hold what the gate hides.
  func published(in section: PublishedSection) -> [PublishedFinding] {
    let texts = Dictionary(section.documents.map { ($0.position.file, $0) }) { first, _ in first }
    return accepted.compactMap { finding in
      guard finding.isPublic || section.audience == .workingGroup,
        let document = texts[finding.diagnostic.position.file]
      else { return nil }
      return PublishedFinding(
        document: document.id,
        anchor: document.act.places.anchor(atLine: finding.diagnostic.position.line),
        words: finding.diagnostic.summary, reason: finding.reason)
    }
  }
}
