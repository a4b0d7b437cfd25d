package import SvodNumbers

/// A value as a notice states it: «8 из 13», «61,5», «да», «не представлено».
package enum StatedValue: Sendable, Hashable {
  /// m of n.
  case members(ExactDecimal, of: ExactDecimal)
  /// A percentage, an amount or a mean, with as many digits after the comma as are written.
  case number(ExactDecimal, decimals: Int)
  case answer(Bool)
  case absence(Absence)
}

extension StatedValue {
  /// Whether an entry says the same: m and n exactly, a number to the digits that are written.
  ///
  /// Halves may be rounded either way: both rules of the contract are right about them.
  package func agrees(with entry: Observation.Entry) -> Bool {
    switch self {
    case .members(let numerator, let denominator):
      entry == .share(numerator: numerator, denominator: denominator)
    case .number(let number, let decimals):
      entry.percentageOrAmount.map { Self.isRounded($0, to: number, decimals) } ?? false
    case .answer(let answer): entry == .answer(answer)
    case .absence(let absence):
      entry == .absent(absence) || entry == .none && absence == .missing
    }
  }

  private static func isRounded(_ value: Ratio, to number: ExactDecimal, _ decimals: Int) -> Bool {
    let units = Ratio(number).rounded(decimals: decimals, .halfEven)
    return [.halfAway, .halfEven].contains { value.rounded(decimals: decimals, $0) == units }
  }

  /// What an organization of an indicator's kind would have reported; a number alone tells neither
  /// the group of a share nor that of a mean.
  package func entry(of kind: Indicator.Kind) -> Observation.Entry {
    switch self {
    case .members(let numerator, let denominator):
      .share(numerator: numerator, denominator: denominator)
    case .number(let number, _): kind == .count ? .count(number) : .percentage(number)
    case .answer(let answer): .answer(answer)
    case .absence(let absence): .absent(absence)
    }
  }
}

extension StatedValue {
  /// What an entry says, a number rounded to some digits; nil where no single value says it.
  package init?(_ entry: Observation.Entry, decimals: Int) {
    switch entry {
    case .share(let numerator, let denominator): self = .members(numerator, of: denominator)
    case .answer(let answer): self = .answer(answer)
    case .absent(let absence): self = .absence(absence)
    case .none: self = .absence(.missing)
    case .percentage, .count, .mean, .growth, .distribution:
      guard let value = entry.percentageOrAmount,
        var millionths = Int64(exactly: value.rounded(decimals: decimals, .halfAway).units),
        millionths.magnitude <= UInt64(ExactDecimal.greatestWhole)
      else { return nil }
      for _ in decimals..<6 { millionths *= 10 }
      self = .number(ExactDecimal(millionths: millionths), decimals: decimals)
    }
  }

  /// As it is written into a table: «8 из 13», «61,5», «да», `not-submitted`.
  package var text: String {
    switch self {
    case .members(let numerator, let denominator):
      "\(Self.written(numerator)) из \(Self.written(denominator))"
    case .number(let number, let decimals): Self.written(number, decimals: decimals)
    case .answer(let answer): answer ? "да" : "нет"
    case .absence(let absence): absence.rawValue
    }
  }

  private static func written(_ number: ExactDecimal, decimals: Int? = nil) -> String {
    let digits = decimals.map { Ratio(number).rounded(decimals: $0, .halfEven).description }
    return String((digits ?? number.description).map { $0 == "." ? "," : $0 })
  }
}

extension Observation.Entry {
  /// By what a number is compared: percent of a share and a growth, the value of others.
  fileprivate var percentageOrAmount: Ratio? {
    switch self {
    case .share(let numerator, let denominator):
      denominator.isZero ? nil : Ratio(numerator, over: denominator) * Ratio(100)
    case .percentage(let percentage): Ratio(percentage)
    case .count(let amount): Ratio(amount)
    case .mean(let mean, _): Ratio(mean)
    case .growth(let amounts):
      amounts.before.isZero
        ? nil : (Ratio(amounts.now) / Ratio(amounts.before) - .one) * Ratio(100)
    case .none, .absent, .answer, .distribution: nil
    }
  }
}
