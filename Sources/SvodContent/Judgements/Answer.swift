/// A row of `answers.csv`: what is done about a value, a plan's item or a decision.
package struct Answer: Sendable, Hashable {
  package var indicator: Indicator.ID
  /// Nil where all organizations are meant, and the municipality's own value.
  package var organization: Organization.ID?
  /// The cycle whose value is answered.
  package var year: Int
  package var document: Document.ID?
  /// The anchor of the clause.
  package var anchor: String?
  /// The clause as the author writes it: «3.7».
  package var clause: String?
  package var text: String?

  package init(indicator: Indicator.ID, organization: Organization.ID?, year: Int) {
    self.indicator = indicator
    self.organization = organization
    self.year = year
  }
}
