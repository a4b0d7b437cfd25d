/// A number rounded to a fixed count of decimals, for printing only.
package struct RoundedNumber: Sendable, Hashable {
  /// The value times 10 to the power of `decimals`.
  package let units: Int128

  /// The count of digits after the decimal mark, from 0 to 18.
  package let decimals: Int

  /// A number of whole units of the last decimal.
  package init(units: Int128, decimals: Int) {
    precondition((0...18).contains(decimals), "decimals out of 0…18: \(decimals)")
    self.units = units
    self.decimals = decimals
  }

  /// Whether every printed digit is a zero.
  package var isZero: Bool { units == 0 }

  /// Whether the printed number is below zero.
  package var isNegative: Bool { units < 0 }
}

extension RoundedNumber: CustomStringConvertible {
  /// The number for machines: ASCII, a decimal point, no grouping, all decimals (`-12.50`).
  package var description: String {
    let digits = String(units.magnitude)
    let sign = isNegative ? "-" : ""
    if decimals == 0 { return sign + digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    return "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }
}
