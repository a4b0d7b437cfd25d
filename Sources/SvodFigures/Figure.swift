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
}

extension Figure {
  /// The value by which figures of one indicator are ordered and subtracted.
  ///
  /// A share and a tally are fractions from 0 to 1, an answer is 0 or 1, a count and a mean are
  /// themselves.
  package var magnitude: Ratio {
    switch self {
    case .share(let numerator, let denominator): Ratio(numerator, over: denominator)
    case .percentage(let percentage): Ratio(percentage, over: ExactDecimal(100))
    case .answer(let answer): answer ? .one : .zero
    case .count(let amount): Ratio(amount)
    case .mean(let mean, _): mean
    case .tally(let tally): Ratio(tally.met, over: tally.of)
    }
  }

  /// How many persons or things a share or a mean is made of; nil where that is not known.
  package var group: ExactDecimal? {
    switch self {
    case .share(_, let denominator): denominator
    case .mean(_, let base): base
    case .percentage, .answer, .count, .tally: nil
    }
  }
}
