import SvodNumbers

/// A running sum of decimals that may grow beyond what a decimal holds.
struct ExactSum {
  private var millionths: Int128 = 0

  mutating func add(_ number: ExactDecimal) {
    millionths += Int128(number.millionths)
  }

  /// The sum, or nil when no decimal can hold it.
  var total: ExactDecimal? {
    Int64(exactly: millionths).map { ExactDecimal(millionths: $0) }
  }
}
