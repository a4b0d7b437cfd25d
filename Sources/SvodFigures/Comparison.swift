package import SvodNumbers

/// A figure beside the one of the cycle before.
package struct Comparison: Sendable, Hashable {
  /// What the change says, by the direction in which the indicator is better.
  package enum Verdict: Sendable, Hashable, CaseIterable {
    case better
    case worse
    /// The difference is exactly zero.
    case unchanged
    /// More, where neither direction is better.
    case increased
    /// Less, where neither direction is better.
    case decreased
  }

  /// How much the verdict may be relied on.
  package enum Weight: Sendable, Hashable, CaseIterable {
    /// The verdict is counted in headlines.
    case full
    /// A change of fewer persons or organizations than the smallest that counts.
    case belowMinimumStep
    /// A change such as other children make every year in a group of this size.
    case usualForGroup
    /// One of the two groups is too small for a verdict.
    case smallGroup
  }

  package var beforeYear: Int
  package var before: Figure
  package var now: Figure

  /// The magnitude now less the one before: of shares and tallies as a fraction, times 100 in
  /// percentage points.
  package var difference: Ratio

  /// The difference of counts in percent of the one before; nil from a base below 10.
  package var percent: Ratio?

  package var verdict: Verdict
  package var weight: Weight

  package init(
    beforeYear: Int, before: Figure, now: Figure, difference: Ratio, percent: Ratio?,
    verdict: Verdict, weight: Weight
  ) {
    self.beforeYear = beforeYear
    self.before = before
    self.now = now
    self.difference = difference
    self.percent = percent
    self.verdict = verdict
    self.weight = weight
  }
}
