/// A place on a drawing, in the units of its own layout.
struct DrawingPlace: Equatable {
  var x: Int
  var y: Int
}

/// What lies between two neighbouring values of a series (brief, § 8).
enum SeriesJoint: Equatable {
  case line(from: DrawingPlace, to: DrawingPlace)
  /// A bridge over cycles without a value.
  case bridge(from: DrawingPlace, to: DrawingPlace)
  /// The series is cut: nothing may be read across; the middle between the places.
  case cut(at: DrawingPlace)

  /// The joints of a series, a place a cycle.
  ///
  /// - Parameter points: nil for a cycle without a value, and whether the series is cut before it.
  /// - Returns: one joint fewer than there are places.
  static func all(
    joining points: some Sequence<(place: DrawingPlace?, isBroken: Bool)>
  ) -> [SeriesJoint] {
    var joints: [SeriesJoint] = []
    var last: DrawingPlace?
    var hasGap = false
    var isCut = false
    for point in points {
      isCut = isCut || point.isBroken
      guard let place = point.place else {
        hasGap = true
        continue
      }
      if let last { joints.append(SeriesJoint(from: last, to: place, hasGap, isCut)) }
      (last, hasGap, isCut) = (place, false, false)
    }
    return joints
  }

  private init(from start: DrawingPlace, to end: DrawingPlace, _ hasGap: Bool, _ isCut: Bool) {
    self =
      if isCut {
        .cut(at: DrawingPlace(x: (start.x + end.x) / 2, y: (start.y + end.y) / 2))
      } else if hasGap {
        .bridge(from: start, to: end)
      } else {
        .line(from: start, to: end)
      }
  }
}
