/// The greatest common divisor of two numbers, of which at most one is zero.
///
/// Euclid's steps are taken while a number is wide, then J. Stein's binary algorithm, which needs
/// no division (Journal of Computational Physics 1, 1967).
func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
  var larger = first
  var smaller = second
  while true {
    if let first = UInt64(exactly: larger), let second = UInt64(exactly: smaller) {
      return UInt128(greatestCommonDivisor(first, second))
    }
    if smaller == 0 { return larger }
    (larger, smaller) = (smaller, larger % smaller)
  }
}

/// The greatest common divisor of two numbers, of which at most one is zero.
func greatestCommonDivisor(_ first: UInt64, _ second: UInt64) -> UInt64 {
  if first == 0 { return second }
  if second == 0 { return first }
  let twos = (first | second).trailingZeroBitCount
  var odd = first >> UInt64(first.trailingZeroBitCount)
  var rest = second
  while rest != 0 {
    rest >>= UInt64(rest.trailingZeroBitCount)
    (odd, rest) = rest < odd ? (rest, odd - rest) : (odd, rest - odd)
  }
  return odd << UInt64(twos)
}
