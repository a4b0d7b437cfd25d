import BigInt

/// An exact rational number, always in lowest terms, with a denominator above zero.
///
/// Numerator and denominator are two 64-bit words while they fit; what no longer fits moves to
/// the heap as whole numbers of any length, and comes back when it fits again. So equal values
/// have equal storage, no operation overflows, and none rounds.
package struct Ratio: Sendable, Hashable {
  enum Storage: Sendable, Hashable {
    /// Numerator (never `Int64.min`, so that its sign can be turned) and denominator.
    case narrow(Int64, Int64)

    /// Numerator and denominator of which at least one does not fit `narrow`.
    indirect case wide(BigInt, BigInt)
  }

  /// The number 0.
  package static let zero = Ratio(storage: .narrow(0, 1))

  /// The number 1.
  package static let one = Ratio(storage: .narrow(1, 1))

  let storage: Storage

  init(storage: Storage) {
    self.storage = storage
  }

  /// A whole number.
  package init(_ whole: Int) {
    self.init(reducing: Int128(whole), over: 1)
  }

  /// The quotient of two whole numbers, the second of which is not zero.
  package init(_ numerator: Int, over denominator: Int) {
    self.init(reducing: Int128(numerator), over: Int128(denominator))
  }

  /// The exact value of a decimal.
  package init(_ decimal: ExactDecimal) {
    self.init(
      reducing: Int128(decimal.millionths), over: Int128(ExactDecimal.millionthsPerUnit))
  }

  /// The quotient of two decimals, the second of which is not zero.
  package init(_ numerator: ExactDecimal, over denominator: ExactDecimal) {
    self.init(reducing: Int128(numerator.millionths), over: Int128(denominator.millionths))
  }

  /// The sum of decimals, however many and however large.
  package init(sumOf decimals: some Sequence<ExactDecimal>) {
    let total = decimals.reduce(into: Int128(0)) { $0 += Int128($1.millionths) }
    self.init(reducing: total, over: Int128(ExactDecimal.millionthsPerUnit))
  }

  /// Brings a quotient to lowest terms.
  ///
  /// - Parameters:
  ///   - numerator: any number of a magnitude below 2¹²⁷.
  ///   - denominator: the same, and not zero.
  init(reducing numerator: Int128, over denominator: Int128) {
    precondition(denominator != 0, "a ratio over zero")
    let isNegative = (numerator < 0) != (denominator < 0)
    var top = numerator.magnitude
    var bottom = denominator.magnitude
    if let top = UInt64(exactly: top), let bottom = UInt64(exactly: bottom) {
      let divisor = greatestCommonDivisor(top, bottom)
      self.init(UInt128(top / divisor), over: UInt128(bottom / divisor), isNegative: isNegative)
      return
    }
    let divisor = greatestCommonDivisor(top, bottom)
    if divisor > 1 {
      top /= divisor
      bottom /= divisor
    }
    self.init(top, over: bottom, isNegative: isNegative)
  }

  /// Stores a quotient that is in lowest terms.
  private init(_ numerator: UInt128, over denominator: UInt128, isNegative: Bool) {
    if let top = Int64(exactly: numerator), let bottom = Int64(exactly: denominator) {
      storage = .narrow(isNegative ? -top : top, bottom)
    } else {
      let top = BigInt(numerator)
      storage = .wide(isNegative ? -top : top, BigInt(denominator))
    }
  }

  /// Brings a quotient of numbers of any length, the second not zero, to lowest terms.
  init(reducing numerator: BigInt, over denominator: BigInt) {
    precondition(!denominator.isZero, "a ratio over zero")
    let divisor = numerator.magnitude.greatestCommonDivisor(with: denominator.magnitude)
    let top = numerator.magnitude / divisor
    let bottom = denominator.magnitude / divisor
    let isNegative = numerator.sign != denominator.sign
    // Machine words are taken from magnitudes only: BigInt shifts negative numbers toward zero,
    // not down (its issue 81), which spoils their conversion to more than one word.
    if let narrowTop = Int64(exactly: top), let narrowBottom = Int64(exactly: bottom) {
      storage = .narrow(isNegative ? -narrowTop : narrowTop, narrowBottom)
    } else {
      storage = .wide(BigInt(sign: isNegative ? .minus : .plus, magnitude: top), BigInt(bottom))
    }
  }
}
