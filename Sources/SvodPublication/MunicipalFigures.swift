package import SvodFigures
package import SvodNumbers

/// What an indicator shows of an area in one cycle.
///
/// A municipality shows its organizations, a region its municipalities: they are its members.
package struct MunicipalFigures: Sendable, Hashable {
  /// The least and the greatest magnitude among the members shown.
  package struct Extremes: Sendable, Hashable {
    package var minimum: Ratio
    package var maximum: Ratio

    /// Who has the least one, by the register; empty where nobody is named.
    package var minimumHolders: [Int]

    /// Who has the greatest one; empty where nobody is named.
    package var maximumHolders: [Int]

    package init(
      minimum: Ratio, maximum: Ratio, minimumHolders: [Int] = [], maximumHolders: [Int] = []
    ) {
      self.minimum = minimum
      self.maximum = maximum
      self.minimumHolders = minimumHolders
      self.maximumHolders = maximumHolders
    }
  }

  /// The value over all organizations, hidden ones too, and who gave theirs.
  package var total: MunicipalOutcome

  /// How many organizations' cells are hidden.
  package var hidden: Int

  /// Nil for conditions, for aggregates, and where too few are shown.
  package var extremes: Extremes?

  /// Nil as `extremes` is, by its own number.
  package var median: Ratio?

  /// The magnitudes of the members shown; of organizations, empty for conditions and aggregates.
  package var sample: OrderedSample

  /// The magnitudes of all organizations shown of a region; nil of a municipality, whose members
  /// they are.
  package var organizations: OrderedSample?

  /// How many of the members shown meet the condition; nil for what is no condition.
  package var shownTally: Tally?
}
