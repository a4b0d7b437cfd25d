package import SvodNumbers

/// What was measured, exactly: of one organization or of many together.
package enum Figure: Sendable, Hashable {
  /// A share whose m and n are known, n above zero.
  case share(numerator: ExactDecimal, denominator: ExactDecimal)

  /// A share given by its percentage alone, from 0 to 100.
  case percentage(ExactDecimal)

  /// Whether one organization, or the municipality itself, meets a condition.
  case answer(Bool)

  /// An amount.
  case count(ExactDecimal)

  /// A mean and the base it is a mean of, above zero.
  case mean(Ratio, base: ExactDecimal)

  /// How many organizations meet a condition.
  case tally(Tally)

  /// An amount and that of the same period a year before, which is above zero; of averages, how
  /// many each is an average of. Kept apart, so that every other figure stays as small as it is.
  indirect case growth(now: Ratio, before: Ratio, base: ExactDecimal?)

  /// How many are in each bucket of a scale, not all of them zero.
  case distribution([ExactDecimal])
}

extension Figure {
  /// The value by which figures of one indicator are ordered and subtracted.
  ///
  /// A share and a tally are fractions from 0 to 1, an answer is 0 or 1, a count and a mean are
  /// themselves. A growth is the part by which the amount grew: 0.05 for 5 %. Distributions have no
  /// order; theirs is how many are distributed, and nothing is compared by it.
  package var magnitude: Ratio {
    switch self {
    case .share(let numerator, let denominator): Ratio(numerator, over: denominator)
    case .percentage(let percentage): Ratio(percentage, over: ExactDecimal(100))
    case .answer(let answer): answer ? .one : .zero
    case .count(let amount): Ratio(amount)
    case .mean(let mean, _): mean
    case .tally(let tally): Ratio(tally.met, over: tally.of)
    case .growth(let now, let before, _): now / before - .one
    case .distribution(let counts): counts.reduce(.zero) { $0 + Ratio($1) }
    }
  }

  /// How many persons or things a figure is made of; nil where that is not known.
  ///
  /// A growth of averages is of as many as these are averages of. Amounts that may be added are
  /// taken for numbers of persons themselves: the group is the lesser one that is not zero.
  package var group: ExactDecimal? {
    switch self {
    case .share(_, let denominator): denominator
    case .mean(_, let base): base
    case .growth(let now, let before, let base):
      base ?? ExactDecimal(amount: [now, before].filter { !$0.isZero }.min() ?? .zero)
    case .distribution: ExactDecimal(amount: magnitude)
    case .percentage, .answer, .count, .tally: nil
    }
  }
}

extension ExactDecimal {
  /// A sum of decimals, as far as a decimal can hold it: what is larger is no small group.
  fileprivate init(amount: Ratio) {
    let millionths = amount.rounded(decimals: 6, .halfEven).units
    self.init(millionths: Int64(clamping: millionths))
  }
}
