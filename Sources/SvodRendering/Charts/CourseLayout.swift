import SvodPages

/// Where the marks of a course stand: across in tenths of a percent, down in tenths of a pixel.
struct CourseLayout {
  struct Place: Equatable {
    var x: Int
    var y: Int
  }

  /// What lies between two neighbouring places of a series.
  enum Joint: Equatable {
    case line(from: Place, to: Place)
    /// A bridge over cycles without a value.
    case bridge(from: Place, to: Place)
    /// The series is cut: nothing may be read across.
    case cut(at: Place)
  }

  /// Two labels closer than this, in tenths of a pixel, would stand one on the other.
  private static let lineHeight = 130

  let form: CourseChart.Form
  private let count: Int

  init(_ chart: CourseChart) {
    form = chart.form
    count = chart.points.count
  }

  /// Of the whole drawing, in pixels.
  var height: Int {
    switch form {
    case .range: 220
    case .pair: 120
    }
  }

  /// Where the axis begins and ends.
  var top: Int {
    switch form {
    case .range: 260
    case .pair: 180
    }
  }

  var bottom: Int { height * 10 - 360 }

  /// The base line of the years.
  var yearLine: Int { height * 10 - 60 }

  private var left: Int {
    switch form {
    case .range: 150
    case .pair: 90
    }
  }

  private var right: Int {
    switch form {
    case .range: 860
    case .pair: 780
    }
  }

  func x(of point: Int) -> Int {
    count > 1 ? left + (right - left) * point / (count - 1) : right
  }

  func y(of height: Double) -> Int {
    bottom - Int(height.clampedToUnitInterval * Double(bottom - top) + 0.5)
  }

  func place(_ mark: CourseChart.Mark, of point: Int) -> Place {
    Place(x: x(of: point), y: y(of: mark.height))
  }

  /// The lines of a series, and what stands where it has no value.
  func joints(
    _ points: [CourseChart.Point], _ mark: KeyPath<CourseChart.Point, CourseChart.Mark?>
  ) -> [Joint] {
    var joints: [Joint] = []
    var last: (point: Int, place: Place)?
    var isCut = false
    for (index, point) in points.enumerated() {
      isCut = isCut || point.isBroken
      guard let mark = point[keyPath: mark] else { continue }
      let place = place(mark, of: index)
      if let last {
        let middle = Place(x: (last.place.x + place.x) / 2, y: (last.place.y + place.y) / 2)
        joints.append(
          isCut
            ? .cut(at: middle)
            : index - last.point > 1
              ? .bridge(from: last.place, to: place) : .line(from: last.place, to: place))
      }
      last = (index, place)
      isCut = false
    }
    return joints
  }

  /// The base lines of the two labels at the right end, kept apart.
  func labels(_ first: Place, _ second: Place) -> (first: Int, second: Int) {
    let missing = Self.lineHeight - abs(first.y - second.y)
    guard missing > 0 else { return (first.y, second.y) }
    let isAbove = first.y <= second.y
    let step = (missing + 1) / 2
    return isAbove
      ? (first.y - step, second.y + step) : (first.y + step, second.y - step)
  }
}
