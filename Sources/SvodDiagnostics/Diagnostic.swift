/// A mistake in an author's file: where, what, and how to mend it, in the section's language.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable, Hashable, CaseIterable {
    /// Data or structure cannot be trusted; nothing is published.
    case error
    /// Something to look at, or an act's own fault; never stops a build unless asked to.
    case warning
  }

  /// Another place that belongs to the problem: where the same value was given first.
  package struct Note: Sendable, Hashable {
    package var position: FilePosition
    package var text: String

    package init(at position: FilePosition, _ text: String) {
      self.position = position
      self.text = text
    }
  }

  package var code: DiagnosticCode
  package var severity: Severity
  package var position: FilePosition
  /// One sentence without a full stop that says the rule and names the offending text.
  package var summary: String
  /// The author's own text that is wrong, as it stands in the file.
  package var text: String?
  /// One instruction that begins with a verb: «Исправьте…», «Укажите…».
  package var hint: String?
  /// What a right entry looks like, ready to be typed: `12`, `2021-08-27`.
  package var example: String?
  package var notes: [Note]

  package init(
    _ code: DiagnosticCode, _ severity: Severity, at position: FilePosition, _ summary: String,
    text: String? = nil, hint: String? = nil, example: String? = nil, notes: [Note] = []
  ) {
    self.code = code
    self.severity = severity
    self.position = position
    self.summary = summary
    self.text = text
    self.hint = hint
    self.example = example
    self.notes = notes
  }
}
