package import SvodFigures
import SvodNumbers

extension Comparison {
  /// Compares two figures of one indicator.
  ///
  /// Both figures are exact, so «без изменений» holds for an exact zero only.
  package init(before: Figure, in beforeYear: Int, now: Figure, by rules: ComparisonRules) {
    let difference = now.magnitude - before.magnitude
    let verdict = Verdict(of: difference, better: rules.better)
    self.init(
      beforeYear: beforeYear, before: before, now: now, difference: difference,
      percent: Self.percent(of: before, difference: difference), verdict: verdict,
      weight: Weight(of: difference, before: before, now: now, by: rules))
  }

  /// Below this base a percent of change says more than it knows.
  private static let leastBaseOfPercent = Ratio(10)

  private static func percent(of before: Figure, difference: Ratio) -> Ratio? {
    switch before {
    case .count(let amount):
      let base = Ratio(amount)
      return base < leastBaseOfPercent ? nil : difference / base * Ratio(100)
    case .share, .percentage, .answer, .mean, .tally, .growth, .distribution:
      return nil
    }
  }
}
