package import SvodDiagnostics
package import SvodPublishing

/// What one reading of content and templates has brought.
package struct PreviewReading: Sendable {
  /// Nil when there is no telling what the pages would be.
  package var source: SectionSource?
  package var diagnostics: [Diagnostic]
  /// Why the machine could not read at all, in words for people.
  package var failure: String?

  package init(source: SectionSource?, diagnostics: [Diagnostic], failure: String? = nil) {
    self.source = source
    self.diagnostics = diagnostics
    self.failure = failure
  }

  /// Whether the section may be shown as it was read.
  package var isSound: Bool {
    source != nil && failure == nil && !diagnostics.contains { $0.severity == .error }
  }
}
