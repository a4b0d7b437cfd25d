extension ExactDecimal {
  /// Reads the text of a cell.
  ///
  /// Accepted are a sign (`+`, `-`, U+2212), digits, whole or in groups of three between spaces
  /// (U+0020, U+00A0, U+2009, U+202F), and one to six decimals after a comma or a point; spaces
  /// around the number are passed over. A group is never made by a point or a comma: `1.234` has
  /// three decimals. A percent sign belongs to a unit, not to a number, and is refused.
  package init(parsing text: some StringProtocol) throws(NumberProblem) {
    try self.init(parsing: text.utf8)
  }

  /// Reads the UTF-8 bytes of a cell by the rules of `init(parsing:)` for text.
  package init(parsing bytes: some Collection<UInt8>) throws(NumberProblem) {
    let read = bytes.withContiguousStorageIfAvailable(Self.read)
    self = try (read ?? Array(bytes).withUnsafeBufferPointer(Self.read)).get()
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Result<ExactDecimal, NumberProblem> {
    var reader = DecimalReader(bytes)
    do throws(NumberProblem) {
      return .success(ExactDecimal(millionths: try reader.read()))
    } catch .notANumber {
      return .failure(looksLikeDate(bytes) ? .looksLikeDate : .notANumber)
    } catch {
      return .failure(error)
    }
  }
}

/// Reads one number from the bytes of one cell, from the first to the last.
private struct DecimalReader {
  private static let decimalsKept = 6
  private static let digitsInGroup = 3

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    end = bytes.count
  }

  /// The number in millionths.
  mutating func read() throws(NumberProblem) -> Int64 {
    trim()
    guard position < end else { throw .empty }
    let isNegative = readSign()
    let start = position
    let whole = try readWhole()
    let wholeEnd = position
    let fraction = try readFraction()
    guard position == end else { throw .notANumber }
    guard let magnitude = Self.magnitude(whole, fraction) else { throw .tooLarge }
    guard fraction.digits <= Self.decimalsKept else { throw .tooManyDecimals }
    // «01.02» is a number to a machine only: nobody writes one and two hundredths so.
    if wholeEnd == start + 2, bytes[start] == .zeroDigit, looksLikeDate(bytes) {
      throw .looksLikeDate
    }
    return isNegative ? -magnitude : magnitude
  }

  private mutating func trim() {
    while position < end {
      let length = spaceLength(at: position)
      if length == 0 { break }
      position += length
    }
    while end > position {
      guard let length = [1, 2, 3].first(where: endsWithSpace(length:)) else { return }
      end -= length
    }
  }

  private func endsWithSpace(length: Int) -> Bool {
    // A digit, the usual end, is told from a space by its first look.
    end - length >= position && spaceLength(at: end - length) == length
  }

  private mutating func readSign() -> Bool {
    switch bytes[position] {
    case .plus:
      position += 1
      return false
    case .hyphenMinus:
      position += 1
      return true
    case 0xE2 where has(0x88, 0x92, after: position):
      position += 3
      return true
    default:
      return false
    }
  }

  private mutating func readWhole() throws(NumberProblem) -> Int64 {
    var value: Int64 = 0
    var group = try readDigits(into: &value)
    var isGrouped = false
    while position < end {
      let space = spaceLength(at: position)
      if space == 0 { break }
      guard isGrouped ? group == Self.digitsInGroup : group <= Self.digitsInGroup else {
        throw .notANumber
      }
      position += space
      group = try readDigits(into: &value)
      isGrouped = true
    }
    guard !isGrouped || group == Self.digitsInGroup else { throw .notANumber }
    return value
  }

  private mutating func readFraction() throws(NumberProblem) -> (value: Int64, digits: Int) {
    guard position < end, bytes[position] == .comma || bytes[position] == .point else {
      return (0, 0)
    }
    position += 1
    var value: Int64 = 0
    let digits = try readDigits(into: &value)
    return (value, digits)
  }

  /// Appends the digits that come next to a value, which stays beyond 10¹² once it is there.
  private mutating func readDigits(into value: inout Int64) throws(NumberProblem) -> Int {
    let start = position
    while position < end, bytes[position] &- .zeroDigit < 10 {
      if value <= ExactDecimal.greatestWhole {
        value = value * 10 + Int64(bytes[position] &- .zeroDigit)
      }
      position += 1
    }
    guard position > start else { throw .notANumber }
    return position - start
  }

  private static func magnitude(_ whole: Int64, _ fraction: (value: Int64, digits: Int)) -> Int64? {
    guard whole <= ExactDecimal.greatestWhole else { return nil }
    guard fraction.digits <= decimalsKept else { return whole * ExactDecimal.millionthsPerUnit }
    var millionths = fraction.value
    for _ in fraction.digits..<decimalsKept { millionths *= 10 }
    millionths += whole * ExactDecimal.millionthsPerUnit
    let greatest = Int64(ExactDecimal.greatestWhole) * ExactDecimal.millionthsPerUnit
    return millionths <= greatest ? millionths : nil
  }

  /// The number of bytes of the space at a position, or 0 when no space stands there.
  private func spaceLength(at index: Int) -> Int {
    switch bytes[index] {
    case .space, .tab: 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: 2
    case 0xE2 where has(0x80, 0x89, after: index) || has(0x80, 0xAF, after: index): 3
    default: 0
    }
  }

  private func has(_ second: UInt8, _ third: UInt8, after index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == second && bytes[index + 2] == third
  }
}

extension UInt8 {
  fileprivate static let tab = UInt8(ascii: "\t")
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let plus = UInt8(ascii: "+")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let hyphenMinus = UInt8(ascii: "-")
  fileprivate static let point = UInt8(ascii: ".")
  fileprivate static let zeroDigit = UInt8(ascii: "0")
}
