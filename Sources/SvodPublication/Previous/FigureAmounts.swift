package import SvodContent
package import SvodFigures
package import SvodNumbers

/// A figure in the numbers that a data file gives it in, by the columns of the contract.
///
/// What has more than six decimals is rounded to six: the value of a share and a pooled mean.
package struct FigureAmounts: Sendable, Hashable {
  /// A percentage, an amount, a mean, 1 for «да» and 0 for «нет»; of a growth, this period's
  /// amount.
  package var value: ExactDecimal?

  /// m of a share; how many meet a condition.
  package var numerator: ExactDecimal?

  /// n of a share; to how many a condition applies.
  package var denominator: ExactDecimal?

  /// Of a growth, the amount of the period before.
  package var previous: ExactDecimal?

  /// Of how many a mean is, or both amounts of a growth are.
  package var base: ExactDecimal?

  /// By bucket of a distribution.
  package var counts: [ExactDecimal] = []

  /// No number yet, as a row of a file is read.
  package init() {}

  /// The numbers of a figure.
  package init(_ figure: Figure) {
    switch figure {
    case .share(let numerator, let denominator):
      value = ExactDecimal(Ratio(numerator, over: denominator) * Ratio(100))
      self.numerator = numerator
      self.denominator = denominator
    case .percentage(let percentage): value = percentage
    case .answer(let answer): value = ExactDecimal(answer ? 1 : 0)
    case .count(let amount): value = amount
    case .mean(let mean, let base):
      value = ExactDecimal(mean)
      self.base = base
    case .tally(let tally):
      numerator = ExactDecimal(tally.met)
      denominator = ExactDecimal(tally.of)
    case .growth(let now, let before, let base):
      value = ExactDecimal(now)
      previous = ExactDecimal(before)
      self.base = base
    case .distribution(let counts): self.counts = counts
    }
  }

  /// The figure of one organization that has these numbers; nil where some are wanting.
  package func figure(of kind: Indicator.Kind) -> Figure? {
    switch kind {
    case .share:
      if let numerator, let denominator {
        return .share(numerator: numerator, denominator: denominator)
      }
      return value.map(Figure.percentage)
    case .condition: return value.map { .answer(!$0.isZero) }
    case .count: return value.map(Figure.count)
    case .mean:
      guard let value, let base else { return nil }
      return .mean(Ratio(value), base: base)
    case .growth:
      guard let value, let previous else { return nil }
      return .growth(now: Ratio(value), before: Ratio(previous), base: base)
    case .distribution: return counts.isEmpty ? nil : .distribution(counts)
    case .presence: return nil
    }
  }
}

extension ExactDecimal {
  /// Rounded to six decimals, halves to even; what is larger than it can hold is the largest.
  fileprivate init(_ ratio: Ratio) {
    self.init(millionths: Int64(clamping: ratio.rounded(decimals: 6, .halfEven).units))
  }
}

extension FigureAmounts {
  /// The numbers as an author would have entered them; how many meet a condition are m of n.
  package func entry(of kind: Indicator.Kind) -> Observation.Entry? {
    if let numerator, let denominator {
      return .share(numerator: numerator, denominator: denominator)
    }
    switch kind {
    case .share: return value.map(Observation.Entry.percentage)
    case .condition, .presence: return value.map { .answer(!$0.isZero) }
    case .count: return value.map(Observation.Entry.count)
    case .mean:
      guard let value, let base else { return nil }
      return .mean(value, base: base)
    case .growth:
      guard let value, let previous else { return nil }
      return .growth(GrowthAmounts(now: value, before: previous, base: base))
    case .distribution: return counts.isEmpty ? nil : .distribution(counts)
    }
  }
}
