package import SvodFigures
package import SvodNumbers

/// What an indicator shows of the municipality in one cycle.
package struct MunicipalFigures: Sendable, Hashable {
  /// The least and the greatest magnitude among the organizations shown.
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

  /// The magnitudes of the organizations shown; empty for conditions and aggregates.
  package var sample: OrderedSample

  /// How many of the organizations shown meet the condition; nil for what is no condition.
  package var shownTally: Tally?
}
