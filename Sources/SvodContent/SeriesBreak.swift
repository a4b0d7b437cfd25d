package import SvodDiagnostics

/// A row of `comparability.csv`: the cycle's value cannot be compared with the cycle before it.
package struct SeriesBreak: Sendable, Hashable {
  package var indicator: Indicator.ID
  package var year: Int
  /// Nil where all organizations are meant.
  package var organization: Organization.ID?
  package var reason: String
  package var position: FilePosition

  package init(
    indicator: Indicator.ID, year: Int, organization: Organization.ID?, reason: String,
    position: FilePosition
  ) {
    self.indicator = indicator
    self.year = year
    self.organization = organization
    self.reason = reason
    self.position = position
  }
}
