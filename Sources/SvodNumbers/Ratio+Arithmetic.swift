// Two narrow values are computed in 128 bits. Their parts stay below 2⁶³, a product of two
// therefore below 2¹²⁶ and a sum of two products below 2¹²⁷: the unchecked operators never wrap.

extension Ratio {
  /// The sum of two numbers.
  package static func + (first: Ratio, second: Ratio) -> Ratio {
    guard let (a, b) = first.narrowParts, let (c, d) = second.narrowParts else {
      let (a, b) = first.wideParts
      let (c, d) = second.wideParts
      return Ratio(reducing: a * d + c * b, over: b * d)
    }
    if b == d { return Ratio(reducing: Int128(a) &+ Int128(c), over: Int128(b)) }
    return Ratio(
      reducing: Int128(a) &* Int128(d) &+ Int128(c) &* Int128(b), over: Int128(b) &* Int128(d))
  }

  /// The number of the opposite sign.
  package static prefix func - (number: Ratio) -> Ratio {
    switch number.storage {
    case .narrow(let numerator, let denominator):
      Ratio(storage: .narrow(-numerator, denominator))
    case .wide(let numerator, let denominator):
      Ratio(storage: .wide(-numerator, denominator))
    }
  }

  /// The difference of two numbers.
  package static func - (first: Ratio, second: Ratio) -> Ratio {
    first + -second
  }

  /// The product of two numbers.
  package static func * (first: Ratio, second: Ratio) -> Ratio {
    guard let (a, b) = first.narrowParts, let (c, d) = second.narrowParts else {
      let (a, b) = first.wideParts
      let (c, d) = second.wideParts
      return Ratio(reducing: a * c, over: b * d)
    }
    return Ratio(reducing: Int128(a) &* Int128(c), over: Int128(b) &* Int128(d))
  }

  /// The quotient of two numbers, the second of which is not zero.
  package static func / (first: Ratio, second: Ratio) -> Ratio {
    guard let (a, b) = first.narrowParts, let (c, d) = second.narrowParts else {
      let (a, b) = first.wideParts
      let (c, d) = second.wideParts
      return Ratio(reducing: a * d, over: b * c)
    }
    return Ratio(reducing: Int128(a) &* Int128(d), over: Int128(b) &* Int128(c))
  }
}

extension Ratio: Comparable {
  package static func < (first: Ratio, second: Ratio) -> Bool {
    guard let (a, b) = first.narrowParts, let (c, d) = second.narrowParts else {
      let (a, b) = first.wideParts
      let (c, d) = second.wideParts
      return a * d < c * b
    }
    return b == d ? a < c : Int128(a) &* Int128(d) < Int128(c) &* Int128(b)
  }
}
