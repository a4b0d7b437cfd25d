package import SvodNumbers

/// What a growth is made of: an amount and that of the same period a year before.
package struct GrowthAmounts: Sendable, Hashable {
  package var now: ExactDecimal
  package var before: ExactDecimal
  /// Of averages, how many each of the two is an average of; nil of amounts that may be added.
  package var base: ExactDecimal?

  package init(now: ExactDecimal, before: ExactDecimal, base: ExactDecimal? = nil) {
    self.now = now
    self.before = before
    self.base = base
  }
}
