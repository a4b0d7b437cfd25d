package import SvodDiagnostics

/// A row of `accepted-findings.csv`: a finding that the author has seen, and why it stays.
package struct AcceptedFinding: Sendable, Hashable {
  /// The file as findings print it, or the end of its path: `documents/order-98.md`.
  package var file: String
  package var code: String
  /// A line, a clause's number or anchor, or a part of the offending text; nil for the whole file.
  package var place: String?
  package var reason: String
  /// Whether readers may see it.
  package var isPublic: Bool
  package var position: FilePosition

  package init(
    file: String, code: String, place: String?, reason: String, isPublic: Bool,
    position: FilePosition
  ) {
    self.file = file
    self.code = code
    self.place = place
    self.reason = reason
    self.isPublic = isPublic
    self.position = position
  }
}
