import BigInt

extension Ratio {
  /// The nearest number of a fixed count of decimals.
  ///
  /// - Parameters:
  ///   - decimals: digits after the decimal mark, from 0 to 18.
  ///   - rule: where a value exactly halfway goes.
  /// - Returns: the exact nearest number; the value times 10 to the power of `decimals` must be
  ///   below 2¹²⁷ in magnitude, which sums and means of cells of 10¹² never reach.
  package func rounded(decimals: Int, _ rule: RoundingRule) -> RoundedNumber {
    precondition((0...18).contains(decimals), "decimals out of 0…18: \(decimals)")
    let scale = powerOfTen(decimals)
    return RoundedNumber(units: units(scale: scale, rule), decimals: decimals)
  }

  private func units(scale: Int64, _ rule: RoundingRule) -> Int128 {
    switch storage {
    case .narrow(let numerator, let denominator):
      let (scaled, overflows) = numerator.multipliedReportingOverflow(by: scale)
      if !overflows { return Int128(roundedQuotient(scaled, denominator, rule)) }
      return roundedQuotient(Int128(numerator) * Int128(scale), Int128(denominator), rule)
    case .wide(let numerator, let denominator):
      let units = roundedQuotient(numerator * BigInt(scale), denominator, rule)
      guard let magnitude = Int128(exactly: units.magnitude) else {
        preconditionFailure("a number too large to print: \(self)")
      }
      return units.sign == .minus ? -magnitude : magnitude
    }
  }
}

private func powerOfTen(_ exponent: Int) -> Int64 {
  var power: Int64 = 1
  for _ in 0..<exponent { power *= 10 }
  return power
}

private func roundedQuotient<Whole: SignedInteger>(
  _ numerator: Whole, _ denominator: Whole, _ rule: RoundingRule
) -> Whole {
  let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
  // The distances to the neighbours are compared by subtraction: a doubled remainder may overflow.
  let fromNearZero = remainder < 0 ? 0 - remainder : remainder
  let toFarFromZero = denominator - fromNearZero
  let goesAway =
    switch rule {
    case .halfAway: fromNearZero >= toFarFromZero
    case .halfEven:
      fromNearZero > toFarFromZero
        || fromNearZero == toFarFromZero && !quotient.isMultiple(of: 2)
    }
  return goesAway ? quotient + numerator.signum() : quotient
}
