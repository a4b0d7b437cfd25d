/// An indicator's value for a set of organizations, and who stands behind it.
package struct MunicipalOutcome: Sendable, Hashable {
  /// The pooled value, or the one that was given for the municipality itself.
  package var outcome: PooledOutcome

  /// The organizations that gave their data, an empty group among them.
  package var given: Int

  /// The organizations that owe their data: those that gave them and those that are silent.
  package var expected: Int

  /// The organizations whose figures make the value, by their number.
  package var behind: Int

  /// The organizations that gave a percentage without m and n, by their places in the register.
  package var withoutCounts: [Int]

  package init(
    outcome: PooledOutcome, given: Int = 0, expected: Int = 0, behind: Int = 0,
    withoutCounts: [Int] = []
  ) {
    self.outcome = outcome
    self.given = given
    self.expected = expected
    self.behind = behind
    self.withoutCounts = withoutCounts
  }
}
