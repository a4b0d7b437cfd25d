/// One indicator over cycles, of an organization or of the municipality.
package struct Series: Sendable, Hashable {
  /// A break: the cycle cannot be compared with any cycle before it.
  package struct Cut: Sendable, Hashable {
    /// The author's reason; nil where a flag alone says so.
    package var reason: String?

    package init(reason: String?) {
      self.reason = reason
    }
  }

  /// One cycle.
  package struct Point: Sendable, Hashable {
    package var year: Int
    /// Never incomputable for an organization.
    package var outcome: PooledOutcome
    /// The break that lies before this cycle.
    package var cut: Cut?

    package init(year: Int, outcome: PooledOutcome, cut: Cut? = nil) {
      self.year = year
      self.outcome = outcome
      self.cut = cut
    }
  }

  /// By year, ascending and without gaps.
  package var points: [Point]

  package init(_ points: [Point]) {
    self.points = points
  }
}
