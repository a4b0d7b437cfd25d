import SvodPages

/// Points and joints of a spark line, in tenths of a pixel of its 72 × 28 drawing.
struct SparkLayout {
  private static let left = 80
  private static let right = 640
  private static let top = 50
  private static let bottom = 230

  /// Values of earlier cycles, then that of the last cycle where it has one.
  let points: [DrawingPlace]
  let joints: [SeriesJoint]
  /// Whether the last of the points is the last cycle's.
  let endsInLastCycle: Bool

  init(_ points: [SparkChart.Point]) {
    let places = points.enumerated().map { index, point in
      point.height.map { Self.place(of: index, among: points.count, height: $0) }
    }
    self.points = places.compactMap(\.self)
    joints = SeriesJoint.all(
      joining: zip(places, points).lazy.map { place, point in (place, point.isBroken) })
    endsInLastCycle = points.last?.height != nil
  }

  /// A single cycle stands where the last one always does.
  private static func place(of index: Int, among count: Int, height: Double) -> DrawingPlace {
    let back = count > 1 ? (right - left) * (count - 1 - index) / (count - 1) : 0
    return DrawingPlace(
      x: right - back, y: bottom - Int(height.clampedToUnitInterval * Double(bottom - top) + 0.5))
  }
}
