package import SvodContent
package import SvodFigures
import SvodNumbers

extension Runs {
  /// What stands out in a series up to its last cycle.
  ///
  /// Only cycles that may be compared with the last one are looked at: those after the last break
  /// and not before the year since which the indicator is comparable.
  package init(of series: Series, better: Indicator.Better, since: Int? = nil) {
    self.init()
    let isBetter: (Ratio, Ratio) -> Bool
    switch better {
    case .higher: isBetter = { $0 > $1 }
    case .lower: isBetter = { $0 < $1 }
    case .neither: return
    }
    let stretch = series.lastStretch(since: since)
    setRecords(in: stretch, isBetter)
    setDeclines(in: stretch, isBetter)
  }

  private mutating func setRecords(
    in stretch: ArraySlice<Series.Point>, _ isBetter: (Ratio, Ratio) -> Bool
  ) {
    let values = stretch.compactMap { point in
      point.outcome.figure.map { (year: point.year, magnitude: $0.magnitude) }
    }
    guard var best = values.first, var worst = values.first else { return }
    for value in values.dropFirst() {
      if !isBetter(best.magnitude, value.magnitude) { best = value }
      if !isBetter(value.magnitude, worst.magnitude) { worst = value }
    }
    guard best.magnitude != worst.magnitude else { return }
    self.best = best.year
    self.worst = worst.year
  }

  private mutating func setDeclines(
    in stretch: ArraySlice<Series.Point>, _ isBetter: (Ratio, Ratio) -> Bool
  ) {
    var count = 0
    var later: Ratio?
    for point in stretch.reversed() {
      guard let magnitude = point.outcome.figure?.magnitude else { break }
      if let later {
        guard isBetter(magnitude, later) else { break }
        count += 1
      }
      later = magnitude
    }
    if count >= 2 { declines = count }
  }
}

extension Series {
  fileprivate func lastStretch(since: Int?) -> ArraySlice<Point> {
    let start = points.lastIndex { $0.cut != nil } ?? 0
    return points[start...].drop { point in since.map { point.year < $0 } ?? false }
  }
}
