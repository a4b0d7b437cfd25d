package import SvodNumbers

extension Document {
  /// What an author tells of a decision besides its text.
  package struct Deciding: Sendable, Hashable {
    package var kind: ManagementDecision.Kind?
    /// Ids of people, or words.
    package var responsible: [String] = []
    package var due: CalendarDate?
    package var indicators: [Indicator.ID] = []

    package init() {}
  }
}
