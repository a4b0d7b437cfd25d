package import SvodDiagnostics

/// A row of `zones/<cycle>.csv`: what the working group decided of a zone that a rule finds.
package struct ZoneDecision: Sendable, Hashable {
  package enum State: String, Sendable, Hashable, CaseIterable {
    case draft
    /// Only such a zone is called a problem in public.
    case confirmed
    case rejected
  }

  package var year: Int
  package var rule: ZoneRule.ID
  package var indicator: Indicator.ID
  /// Nil where the municipality's own value is meant.
  package var organization: Organization.ID?
  package var state: State
  package var approvedBy: Document.ID?
  package var comment: String?
  package var position: FilePosition

  package init(
    year: Int, rule: ZoneRule.ID, indicator: Indicator.ID, organization: Organization.ID?,
    state: State, position: FilePosition
  ) {
    self.year = year
    self.rule = rule
    self.indicator = indicator
    self.organization = organization
    self.state = state
    self.position = position
  }
}
