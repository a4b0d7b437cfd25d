/// What a section keeps of its working groups, of decisions and of their effects.
package struct ManagementRecords: Sendable, Hashable {
  package var people: [Person] = []
  package var groups: [WorkingGroup] = []
  /// By date.
  package var meetings: [Meeting] = []
  package var decisions: [ManagementDecision] = []
  package var effects: [EffectReview] = []
  package var evidence: [Evidence] = []

  package init() {}
}
