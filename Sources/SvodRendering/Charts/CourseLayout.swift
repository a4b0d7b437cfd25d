import SvodPages

/// Where the marks of a course stand: across in tenths of a percent, down in tenths of a pixel.
struct CourseLayout {
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

  func place(_ mark: CourseChart.Mark, of point: Int) -> DrawingPlace {
    DrawingPlace(x: x(of: point), y: y(of: mark.height))
  }

  /// The lines of a series, and what stands where it has no value.
  func joints(
    _ points: [CourseChart.Point], _ mark: KeyPath<CourseChart.Point, CourseChart.Mark?>
  ) -> [SeriesJoint] {
    SeriesJoint.all(
      joining: points.lazy.enumerated().map { index, point in
        (point[keyPath: mark].map { place($0, of: index) }, point.isBroken)
      })
  }

  /// The base lines of the two labels at the right end, kept apart.
  func labels(_ first: DrawingPlace, _ second: DrawingPlace) -> (first: Int, second: Int) {
    let missing = Self.lineHeight - abs(first.y - second.y)
    guard missing > 0 else { return (first.y, second.y) }
    let isAbove = first.y <= second.y
    let step = (missing + 1) / 2
    return isAbove
      ? (first.y - step, second.y + step) : (first.y + step, second.y - step)
  }
}
