extension CalendarDate {
  /// Reads `2021-08-27` or `27.08.2021`, without anything around it, or yields nil.
  package init?(parsing text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 else { return nil }
    if bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") {
      self.init(year: bytes[0..<4], month: bytes[5..<7], day: bytes[8..<10])
    } else if bytes[2] == UInt8(ascii: "."), bytes[5] == UInt8(ascii: ".") {
      self.init(year: bytes[6..<10], month: bytes[3..<5], day: bytes[0..<2])
    } else {
      return nil
    }
  }

  private init?(year: ArraySlice<UInt8>, month: ArraySlice<UInt8>, day: ArraySlice<UInt8>) {
    guard let year = Self.number(year), let month = Self.number(month), let day = Self.number(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
}
