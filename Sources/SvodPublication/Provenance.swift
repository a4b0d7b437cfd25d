package import SvodContent

/// Where a number that is shown comes from.
package struct Provenance: Sendable, Hashable {
  /// The path as findings print it.
  package var file: String
  package var line: Int
  package var flags: Observation.Flags
  package var note: String?

  /// The document that proves a presence.
  package var document: Document.ID?

  /// Who gave and checked the organization's data of that cycle.
  package var submission: Submission?

  package init(
    file: String, line: Int, flags: Observation.Flags, note: String? = nil,
    document: Document.ID? = nil, submission: Submission? = nil
  ) {
    self.file = file
    self.line = line
    self.flags = flags
    self.note = note
    self.document = document
    self.submission = submission
  }
}
