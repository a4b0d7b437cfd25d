package import SvodNumbers

/// How an organization stands among the others of the municipality or of its cluster.
///
/// Only figures that may be shown are behind it.
package struct Surroundings: Sendable, Hashable {
  /// The least and the greatest magnitude.
  package struct Extremes: Sendable, Hashable {
    package var minimum: Ratio
    package var maximum: Ratio

    package init(minimum: Ratio, maximum: Ratio) {
      self.minimum = minimum
      self.maximum = maximum
    }
  }

  /// How many other organizations have a figure; all numbers below are made of these.
  package var others: Int

  /// Nil for conditions, and where too few others have a figure.
  package var extremes: Extremes?

  /// Nil for conditions, and where too few others have a figure.
  package var median: Ratio?

  /// How many of the others meet the condition; nil for what is no condition, and for too few.
  package var met: Int?

  package init(others: Int, extremes: Extremes? = nil, median: Ratio? = nil, met: Int? = nil) {
    self.others = others
    self.extremes = extremes
    self.median = median
    self.met = met
  }
}
