package import SvodFigures
package import SvodNumbers

/// The 95 % interval of the difference of two independent proportions.
///
/// Method 10, the hybrid score interval, of R. G. Newcombe, “Interval estimation for the
/// difference between independent proportions”, Statistics in Medicine 17 (1998), 873–890, made of
/// E. B. Wilson's score intervals. The one place of this room that computes in floating point.
package struct NewcombeInterval: Sendable, Hashable {
  /// The two ends, from −1 to 1.
  package let lower: Double
  package let upper: Double

  /// The interval of the first proportion less the second.
  ///
  /// - Parameters:
  ///   - first: a share with 0 ≤ m ≤ n and n above zero.
  ///   - second: another one.
  package init(
    _ first: (numerator: ExactDecimal, denominator: ExactDecimal),
    less second: (numerator: ExactDecimal, denominator: ExactDecimal)
  ) {
    let first = WilsonInterval(first.numerator, of: first.denominator)
    let second = WilsonInterval(second.numerator, of: second.denominator)
    let difference = first.center - second.center
    lower = difference - hypotenuse(first.center - first.lower, second.upper - second.center)
    upper = difference + hypotenuse(first.upper - first.center, second.center - second.lower)
  }

  /// The interval of two figures; nil unless both are shares whose m and n are known.
  package init?(now: Figure, before: Figure) {
    switch (now, before) {
    case (.share(let m, let n), .share(let earlierM, let earlierN)):
      self.init((m, n), less: (earlierM, earlierN))
    case (.share, _), (.percentage, _), (.answer, _), (.count, _), (.mean, _), (.tally, _),
      (.growth, _), (.distribution, _):
      return nil
    }
  }

  /// Whether the two proportions may be the same.
  package var containsZero: Bool { lower <= 0 && upper >= 0 }
}

/// Wilson's score interval of one proportion.
private struct WilsonInterval {
  /// The 97.5th percentile of the normal distribution.
  private static let z = 1.959_963_984_540_054

  /// The proportion itself, to which both ends are measured.
  let center: Double
  let lower: Double
  let upper: Double

  init(_ numerator: ExactDecimal, of denominator: ExactDecimal) {
    let n = Ratio(denominator).doubleValue
    let p = Ratio(numerator, over: denominator).doubleValue
    let z = Self.z
    let middle = 2 * n * p + z * z
    let spread = z * (z * z + 4 * n * p * (1 - p)).squareRoot()
    let scale = 2 * (n + z * z)
    center = p
    lower = (middle - spread) / scale
    upper = (middle + spread) / scale
  }
}

private func hypotenuse(_ first: Double, _ second: Double) -> Double {
  (first * first + second * second).squareRoot()
}
