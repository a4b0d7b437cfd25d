import SvodPages

/// Points and joints of a spark line, in tenths of a pixel of its 72 × 28 drawing.
struct SparkLayout {
  struct Point: Equatable {
    var x: Int
    var y: Int
  }

  /// What lies between two neighbouring values.
  enum Joint: Equatable {
    case line(from: Point, to: Point)
    /// A bridge over cycles without a value.
    case bridge(from: Point, to: Point)
    /// The series is cut: nothing may be read across; the middle between the points.
    case cut(x: Int)
  }

  private static let left = 80
  private static let right = 640
  private static let top = 50
  private static let bottom = 230

  /// Values of earlier cycles, then that of the last cycle where it has one.
  private(set) var points: [Point] = []
  private(set) var joints: [Joint] = []
  /// Whether the last of the points is the last cycle's.
  private(set) var endsInLastCycle = false

  init(_ points: [SparkChart.Point]) {
    self.points.reserveCapacity(points.count)
    joints.reserveCapacity(points.count)
    var gap = 0
    var isCut = false
    for (index, point) in points.enumerated() {
      isCut = isCut || point.isBroken
      guard let height = point.height else {
        gap += 1
        continue
      }
      let place = Self.place(of: index, among: points.count, height: height)
      if let last = self.points.last {
        joints.append(Self.joint(from: last, to: place, gap: gap, isCut: isCut))
      }
      self.points.append(place)
      gap = 0
      isCut = false
      endsInLastCycle = index == points.count - 1
    }
  }

  /// A single cycle stands where the last one always does.
  private static func place(of index: Int, among count: Int, height: Double) -> Point {
    let back = count > 1 ? (right - left) * (count - 1 - index) / (count - 1) : 0
    return Point(
      x: right - back, y: bottom - Int(height.clampedToUnitInterval * Double(bottom - top) + 0.5))
  }

  private static func joint(from last: Point, to point: Point, gap: Int, isCut: Bool) -> Joint {
    if isCut { return .cut(x: (last.x + point.x) / 2) }
    return gap > 0 ? .bridge(from: last, to: point) : .line(from: last, to: point)
  }
}
