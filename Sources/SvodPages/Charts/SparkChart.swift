/// A short series inside a table's row, one point a cycle.
package struct SparkChart: Sendable, Hashable {
  package struct Point: Sendable, Hashable {
    /// Height, 0 at the bottom and 1 at the top; nil where there is no value.
    package var height: Double?
    /// Whether the series is cut between the point before and this one.
    package var isBroken: Bool

    package init(height: Double?, isBroken: Bool) {
      self.height = height
      self.isBroken = isBroken
    }
  }

  package var points: [Point]
  /// Tone of the last point.
  package var tone: Tone
  package var label: String

  package init(points: [Point], tone: Tone, label: String) {
    self.points = points
    self.tone = tone
    self.label = label
  }
}
