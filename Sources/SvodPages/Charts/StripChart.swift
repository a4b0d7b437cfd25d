/// Places of organizations on one axis: others, the median, the page's own.
package struct StripChart: Sendable, Hashable {
  /// Places on the axis, 0 at its left end and 1 at its right.
  package var peers: [Double]
  package var own: Double?
  package var median: Double?
  /// The numbers in words, for those who do not see the drawing; nil where the row says them.
  package var label: String?

  package init(peers: [Double], own: Double?, median: Double?, label: String?) {
    self.peers = peers
    self.own = own
    self.median = median
    self.label = label
  }
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
