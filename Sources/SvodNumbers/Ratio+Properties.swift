import BigInt

extension Ratio {
  /// Numerator and denominator at any length, for what the narrow storage cannot carry out.
  var wideParts: (numerator: BigInt, denominator: BigInt) {
    switch storage {
    case .narrow(let numerator, let denominator): (BigInt(numerator), BigInt(denominator))
    case .wide(let numerator, let denominator): (numerator, denominator)
    }
  }

  /// Numerator and denominator in two words, or nil when they do not fit.
  var narrowParts: (numerator: Int64, denominator: Int64)? {
    switch storage {
    case .narrow(let numerator, let denominator): (numerator, denominator)
    case .wide: nil
    }
  }

  /// Whether the value is exactly 0.
  package var isZero: Bool { self == .zero }

  /// The sign of the value: −1, 0 or 1.
  package var sign: Int {
    switch storage {
    case .narrow(let numerator, _): Int(numerator.signum())
    case .wide(let numerator, _): Int(numerator.signum())
    }
  }

  /// The value without its sign.
  package var magnitude: Ratio { sign < 0 ? -self : self }

  /// A nearby floating-point number, only for positions in a drawing and for intervals.
  ///
  /// Never compare, add or print it: that is what the exact value is for.
  package var doubleValue: Double {
    switch storage {
    case .narrow(let numerator, let denominator):
      return Double(numerator) / Double(denominator)
    case .wide(let numerator, let denominator):
      // Shifted so that the quotient has about 64 bits: either part alone may exceed a Double.
      let (top, bottom) = (numerator.magnitude, denominator.magnitude)
      let shift = 64 - (top.bitWidth - bottom.bitWidth)
      let quotient = shift >= 0 ? (top << shift) / bottom : top / (bottom << -shift)
      return Double(
        sign: sign < 0 ? .minus : .plus, exponent: -shift, significand: Double(quotient))
    }
  }
}

extension Ratio: CustomStringConvertible {
  /// The value for findings and failed tests: `-2/3`, or `5` when it is whole.
  package var description: String {
    let (numerator, denominator) = wideParts
    return denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }
}
