/// What stands out in a series, within its last stretch without a break.
package struct Runs: Sendable, Hashable {
  /// The year of the best figure, the latest of equals; nil where all are equal or none is better.
  package var best: Int?

  /// The year of the worst figure, the latest of equals; nil where `best` is.
  package var worst: Int?

  /// How many cycles in a row up to the last one each became worse; nil when fewer than two did.
  package var declines: Int?

  package init(best: Int? = nil, worst: Int? = nil, declines: Int? = nil) {
    self.best = best
    self.worst = worst
    self.declines = declines
  }
}
