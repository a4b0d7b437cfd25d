/// Places of organizations on one axis: others, the median, the page's own.
package struct StripChart: Sendable, Hashable {
  /// Places on the axis, 0 at its left end and 1 at its right.
  package var peers: [Double]
  package var own: Double?
  package var median: Double?
  /// The numbers in words, for those who do not see the drawing; nil where the row says them.
  package var label: String?
  /// From the least to the greatest of the others, where they are too many to draw one by one.
  package var spread: ClosedRange<Double>?
  /// The strip's own ends, where those at the column's head do not hold; nil where they do.
  package var axis: StripAxis?

  package init(
    peers: [Double], own: Double?, median: Double?, label: String?,
    spread: ClosedRange<Double>? = nil, axis: StripAxis? = nil
  ) {
    self.peers = peers
    self.own = own
    self.median = median
    self.label = label
    self.spread = spread
    self.axis = axis
  }

  /// Up to how many organizations are drawn one by one.
  static let greatestPeerCount = 30
}

/// The printed ends and middle of a strip's axis.
package struct StripAxis: Sendable, Hashable {
  package var low: String
  package var middle: String
  package var high: String

  package init(low: String, middle: String, high: String) {
    self.low = low
    self.middle = middle
    self.high = high
  }
}
