import SvodContent
import SvodFigures
import SvodNumbers

extension Comparison.Weight {
  /// The weight of a change (`product.md` § 3).
  ///
  /// A group too small for a verdict is too small for «без изменений» as well; an exact zero is
  /// otherwise of full weight.
  init(of difference: Ratio, before: Figure, now: Figure, by rules: ComparisonRules) {
    if let least = rules.noVerdictBelow, before.isSmaller(than: least) || now.isSmaller(than: least)
    {
      self = .smallGroup
    } else if difference.isZero {
      self = .full
    } else if let step = now.step(of: difference, by: rules), step < Ratio(rules.minimumStep) {
      self = .belowMinimumStep
    } else if Self.isUsual(before: before, now: now, rules.variation) {
      self = .usualForGroup
    } else {
      self = .full
    }
  }

  private static func isUsual(
    before: Figure, now: Figure, _ variation: Indicator.Variation
  ) -> Bool {
    switch variation {
    case .none: false
    case .cohort:
      NewcombeInterval(now: now, before: before)?.containsZero ?? false
    }
  }
}

extension Figure {
  /// Whether the figure is known to be of a smaller group.
  func isSmaller(than least: Int) -> Bool {
    group.map { $0 < ExactDecimal(least) } ?? false
  }

  /// How many persons or organizations a difference amounts to; nil where it has no steps.
  ///
  /// Of a share that is the difference times the current n: so many would have to move.
  func step(of difference: Ratio, by rules: ComparisonRules) -> Ratio? {
    switch self {
    case .share(_, let denominator): difference.magnitude * Ratio(denominator)
    case .tally(let tally): difference.magnitude * Ratio(tally.of)
    case .count: rules.countsUnits ? difference.magnitude : nil
    case .percentage, .answer, .mean, .growth, .distribution: nil
    }
  }
}
