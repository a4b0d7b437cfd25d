import SvodContent
package import SvodFigures
import SvodNumbers

extension Change {
  /// The change of the last cycle of a series on the cycle before it.
  ///
  /// Where the two cannot be compared, the latest earlier cycle that can be stands beside the
  /// reason, unless a break lies between.
  ///
  /// - Parameters:
  ///   - series: all cycles up to the one in question, at least one.
  ///   - rules: how the indicator's cycles are compared.
  package init(atEndOf series: Series, by rules: ComparisonRules) {
    guard let last = series.points.last else { preconditionFailure("a series of no cycle") }
    let earlier = series.points.dropLast()
    guard let before = earlier.last else {
      self = .incomparable(Incomparability(.firstCycle))
      return
    }
    switch last.outcome {
    case .absent(let reason): self = .incomparable(Incomparability(.absentNow(reason)))
    case .incomputable: self = .incomparable(Incomparability(.incomputableNow))
    case .figure(let now):
      if let since = rules.since, before.year < since {
        self = .incomparable(Incomparability(.notMeasuredBefore(since: since)))
      } else if let cut = last.cut {
        self = .incomparable(Incomparability(.seriesBreak(cut.reason)))
      } else {
        self.init(of: now, on: before, after: earlier, by: rules)
      }
    }
  }

  private init(
    of now: Figure, on before: Series.Point, after earlier: ArraySlice<Series.Point>,
    by rules: ComparisonRules
  ) {
    let reason: Incomparability.Reason
    switch before.outcome {
    case .figure(let figure):
      self = .compared(Comparison(before: figure, in: before.year, now: now, by: rules))
      return
    case .absent(let absence): reason = .absentBefore(absence)
    case .incomputable: reason = .incomputableBefore
    }
    let comparable = Incomparability.Earlier(latestOf: earlier, to: now, since: rules.since)
    self = .incomparable(Incomparability(reason, earlier: comparable))
  }
}

extension Incomparability.Earlier {
  /// The latest cycle that has a figure and no break after it.
  fileprivate init?(latestOf earlier: ArraySlice<Series.Point>, to now: Figure, since: Int?) {
    for point in earlier.reversed() {
      if let since, point.year < since { return nil }
      if let figure = point.outcome.figure {
        self.init(
          year: point.year, figure: figure, difference: now.magnitude - figure.magnitude)
        return
      }
      if point.cut != nil { return nil }
    }
    return nil
  }
}
