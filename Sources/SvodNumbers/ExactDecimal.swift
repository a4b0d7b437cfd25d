/// A number as an author writes it: at most 10¹² in magnitude, with at most six decimals.
///
/// The value is kept as a whole number of millionths, so nothing is ever rounded.
package struct ExactDecimal: Sendable, Hashable {
  /// The greatest magnitude that is read from a cell, in whole units.
  package static let greatestWhole = 1_000_000_000_000

  /// Zero.
  package static let zero = ExactDecimal(millionths: 0)

  static let millionthsPerUnit: Int64 = 1_000_000

  /// The value times one million.
  package let millionths: Int64

  /// A number of whole millionths.
  package init(millionths: Int64) {
    self.millionths = millionths
  }

  /// A whole number of at most 10¹² in magnitude.
  package init(_ whole: Int) {
    precondition(
      whole.magnitude <= Self.greatestWhole.magnitude, "a whole number beyond 10¹²: \(whole)")
    millionths = Int64(whole) * Self.millionthsPerUnit
  }

  /// Whether the value has no fraction.
  package var isWhole: Bool { millionths % Self.millionthsPerUnit == 0 }

  /// The value as a whole number, or nil when it has a fraction.
  package var whole: Int? {
    let (whole, rest) = millionths.quotientAndRemainder(dividingBy: Self.millionthsPerUnit)
    return rest == 0 ? Int(whole) : nil
  }

  /// Whether the value is below zero.
  package var isNegative: Bool { millionths < 0 }

  /// Whether the value is exactly zero.
  package var isZero: Bool { millionths == 0 }

  /// The sum of two numbers, which always fits where both were read from cells.
  ///
  /// The limit of a sum is 9.2·10¹²; `Ratio(sumOf:)` sums any count of numbers without one.
  package static func + (first: Self, second: Self) -> Self {
    Self(millionths: first.millionths + second.millionths)
  }

  /// The difference of two numbers, by the same limit.
  package static func - (first: Self, second: Self) -> Self {
    Self(millionths: first.millionths - second.millionths)
  }
}

extension ExactDecimal: Comparable {
  package static func < (first: Self, second: Self) -> Bool {
    first.millionths < second.millionths
  }
}

extension ExactDecimal {
  /// The value with the decimals that it needs and no more, still exact.
  package var shortestForm: RoundedNumber {
    var units = millionths
    var decimals = 6
    while decimals > 0, units.isMultiple(of: 10) {
      units /= 10
      decimals -= 1
    }
    return RoundedNumber(units: Int128(units), decimals: decimals)
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The value for machines: ASCII, a decimal point, no grouping, no trailing zeros (`-12.5`).
  package var description: String { shortestForm.description }
}
