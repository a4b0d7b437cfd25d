/// Fills memory with text from the end to the start, the order in which digits come out.
///
/// Most numbers are at most 15 bytes long: their strings take no memory of their own.
struct BackwardWriter {
  private let memory: UnsafeMutableRawBufferPointer
  private var start: Int

  init(_ memory: UnsafeMutableRawBufferPointer) {
    self.memory = memory
    start = memory.count
  }

  var text: String {
    String(decoding: UnsafeRawBufferPointer(memory)[start...], as: UTF8.self)
  }

  mutating func write(_ piece: StaticString) {
    piece.withUTF8Buffer { bytes in
      for byte in bytes.reversed() { write(byte) }
    }
  }

  /// Writes a number of units of its last decimal, with a comma and no-break spaces.
  mutating func write(_ units: UInt128, decimals: Int) {
    // Division of two words is slow: the wide part yields 18 digits at a time.
    let chunk: UInt128 = 1_000_000_000_000_000_000
    var rest = units
    var place = -decimals
    while rest > UInt128(UInt64.max) {
      var digits = UInt64(rest % chunk)
      rest /= chunk
      for _ in 0..<18 {
        writeLastDigit(of: &digits, at: &place, decimals: decimals, isFollowed: true)
      }
    }
    var digits = UInt64(rest)
    repeat {
      writeLastDigit(of: &digits, at: &place, decimals: decimals, isFollowed: false)
    } while digits > 0 || place <= 0
  }

  /// Writes one digit and what separates it from the digits behind it.
  ///
  /// - Parameters:
  ///   - digits: the digits still to be written, from which the last one is taken.
  ///   - place: the power of ten of the digit, which grows by one.
  ///   - decimals: how many digits follow the comma.
  ///   - isFollowed: whether more digits than those of `digits` will come.
  private mutating func writeLastDigit(
    of digits: inout UInt64, at place: inout Int, decimals: Int, isFollowed: Bool
  ) {
    if place == 0, decimals > 0 {
      write(UInt8(ascii: ","))
    } else if place > 0, place % 3 == 0, place > 3 || isFollowed || digits >= 10 {
      write("\u{A0}")
    }
    let (rest, digit) = digits.quotientAndRemainder(dividingBy: 10)
    write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
    digits = rest
    place += 1
  }

  private mutating func write(_ byte: UInt8) {
    start -= 1
    memory[start] = byte
  }
}
