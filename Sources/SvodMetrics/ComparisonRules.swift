package import SvodContent

/// How one indicator's cycles are compared.
package struct ComparisonRules: Sendable, Hashable {
  /// Facts beside a page's title and distributions are never judged and have no better direction.
  package var better: Indicator.Better

  /// The smallest change that is a verdict, in persons or organizations.
  package var minimumStep: Int

  /// Whether the indicator's counts are of persons or organizations, which alone have steps.
  var countsUnits: Bool

  /// The size below which a group has no verdict; nil where no rule for small groups holds.
  package var noVerdictBelow: Int?

  package var variation: Indicator.Variation

  /// The first year that may be compared with the next.
  package var since: Int?

  /// How far from the median a figure is told apart; nil where distances say nothing.
  package var heat: HeatThresholds?

  /// Whether a condition is computed of a figure, which one person may decide.
  package var isDerived: Bool

  /// The rules of an indicator under the section's rules of publication.
  package init(_ indicator: Indicator, _ publication: PublicationRules) {
    better =
      switch indicator.role {
      case .result: indicator.kind.isCompared ? indicator.better : .neither
      case .context: .neither
      }
    minimumStep = publication.minimumStep
    countsUnits = indicator.unit.map(Self.unitsOfPersonsAndOrganizations.contains) ?? true
    noVerdictBelow = publication.smallGroups(of: indicator)?.noVerdictBelow
    variation = indicator.variation
    since = indicator.since
    heat = indicator.heatThresholds
    isDerived = indicator.derivation != nil
  }

  private static let unitsOfPersonsAndOrganizations: Set = [
    "чел.", "чел", "человек", "ед.", "ед", "организаций",
  ]
}
