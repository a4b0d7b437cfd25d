import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication

/// The figures of one subject and indicator, as rules look at them.
protocol JudgedFigures {
  var section: PublishedSection { get }
  var entry: Indicator { get }

  /// The figure of a cycle; nil where none is shown.
  func figure(_ year: Int) -> Figure?
  /// How the figure stands to the cycle's target, if it misses it by enough to say so.
  func missedTarget(_ figure: Figure, _ year: Int) -> ExactDecimal?
  /// A change for the worse that counts, with the organizations it is of.
  func decline(_ year: Int) -> (comparison: Comparison, matched: MunicipalChange.Matched?)?
  /// The change that counts for a place in the cluster; nil of areas.
  func improvement(_ year: Int) -> Comparison?
  /// Those of the same cluster; nil of areas.
  func cluster(_ year: Int) -> Surroundings?
}

extension JudgedFigures {
  /// The figure of a cycle, if its group is large enough for a verdict.
  func judgedFigure(_ year: Int) -> Figure? {
    figure(year).flatMap { isLargeEnough($0) ? $0 : nil }
  }

  func belowTarget(_ year: Int) -> Zone.Evidence? {
    guard let figure = judgedFigure(year) else { return nil }
    return missedTarget(figure, year).map { .belowTarget(figure, target: $0) }
  }

  /// A change of full weight, of so many percentage points or units at least.
  ///
  /// An answer has no distance to fall.
  func worse(by amount: ExactDecimal, _ year: Int) -> Zone.Evidence? {
    guard let decline = decline(year), let distance = decline.comparison.distance,
      Ratio(amount) <= distance
    else { return nil }
    return .worse(decline.comparison, matched: decline.matched)
  }

  /// Every one of the changes is a verdict of full weight on all organizations.
  func worse(inARow count: Int, _ year: Int) -> Zone.Evidence? {
    var comparisons: [Comparison] = []
    while let decline = decline(year - comparisons.count), decline.matched == nil {
      comparisons.append(decline.comparison)
    }
    return comparisons.count >= count ? .worseInARow(comparisons) : nil
  }

  /// Worse than every other one of the cluster, by the least number of persons that counts.
  ///
  /// Clusters of too few others are not compared at all.
  func lowest(_ year: Int) -> Zone.Evidence? {
    guard let figure = judgedFigure(year), let others = cluster(year),
      let extremes = others.extremes
    else { return nil }
    let worst = entry.better == .higher ? extremes.minimum : extremes.maximum
    let distance = figure.magnitude - worst
    guard (distance.sign < 0) == (entry.better == .higher), !distance.isZero,
      isStep(distance, figure)
    else { return nil }
    return .lowest(figure, others: others)
  }

  /// No other one of the cluster is better, and the figure is better than a year before.
  func best(_ year: Int) -> Zone.Evidence? {
    guard let comparison = improvement(year), isLargeEnough(comparison.now),
      let others = cluster(year), let extremes = others.extremes
    else { return nil }
    let isBest =
      entry.better == .higher
      ? extremes.maximum <= comparison.now.magnitude
      : comparison.now.magnitude <= extremes.minimum
    return isBest ? .best(comparison, others: others) : nil
  }

  /// Whether the group behind a figure is large enough for a verdict.
  func isLargeEnough(_ figure: Figure) -> Bool {
    guard let rule = section.settings.publication.smallGroups(of: entry),
      let group = figure.group
    else { return true }
    return group >= ExactDecimal(rule.noVerdictBelow)
  }

  /// Whether a distance amounts to the least number of persons that makes a verdict.
  func isStep(_ distance: Ratio, _ figure: Figure) -> Bool {
    guard case .share(_, let denominator) = figure else { return true }
    return distance.magnitude * Ratio(denominator)
      >= Ratio(section.settings.publication.minimumStep)
  }
}

extension Comparison {
  /// The difference in percentage points or units; nil of an answer.
  fileprivate var distance: Ratio? {
    switch now {
    case .share, .percentage, .tally, .growth: difference.magnitude * Ratio(100)
    case .count, .mean: difference.magnitude
    case .answer, .distribution: nil
    }
  }
}
