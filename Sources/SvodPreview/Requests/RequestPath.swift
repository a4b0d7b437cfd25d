/// The path that a request asks for, decoded once.
///
/// Only the plain form of a target is taken (RFC 9112, § 3.2.1). What could mean something else to
/// somebody (a folder above, a path hidden in a second encoding, the end of a name in C, a folder
/// in Windows) is no path, although nothing is read from disk by it anyway.
struct RequestPath: Sendable, Hashable {
  /// With a leading `/`, without the question: `/monitoring/2021/`.
  let text: String

  /// Nil when the target is no path.
  init?(target: String) {
    let path = target.prefix { $0 != "?" }
    guard path.utf8.first == UInt8(ascii: "/"), !path.contains("#"),
      let bytes = Self.decoded(path.utf8), let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard !text.unicodeScalars.contains(where: Self.isForeign),
      !parts.contains("."), !parts.contains("..")
    else { return nil }
    self.text = text
  }

  private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x7F || scalar == "\\" || scalar == "%"
  }

  /// The bytes with every `%41` replaced; nil for a broken one and for a hidden `/`.
  private static func decoded(_ path: some Sequence<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = path.makeIterator()
    while let byte = rest.next() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.next().flatMap(hexadecimalValue),
        let low = rest.next().flatMap(hexadecimalValue), high << 4 | low != UInt8(ascii: "/")
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func hexadecimalValue(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
  }
}

extension RequestPath {
  /// A path as links and heads spell it: whatever is no plain letter in the form `%41`.
  static func encoded(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      if scalar.isASCII,
        scalar.properties.isAlphabetic || "0123456789-._~/".contains(Character(scalar))
      {
        text.unicodeScalars.append(scalar)
      } else {
        text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }
}
