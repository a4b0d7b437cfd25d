// A string is written so that it may stand wherever JSON may: in a file, inside a `<script>` of a
// page, which `</script>` or `<!--` in it would break, and in a script, where U+2028 and U+2029 end
// lines for readers older than ECMAScript 2019.
extension [UInt8] {
  /// Adds a text as a string of JSON (RFC 8259, section 7).
  package mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    if text.utf8.contains(where: Self.mayNeedEscape) {
      for scalar in text.unicodeScalars { append(json: scalar) }
    } else {
      append(contentsOf: text.utf8)
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(json scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append(contentsOf: "\\\"".utf8)
    case "\\": append(contentsOf: "\\\\".utf8)
    case "\n": append(contentsOf: "\\n".utf8)
    case "\r": append(contentsOf: "\\r".utf8)
    case "\t": append(contentsOf: "\\t".utf8)
    case "\u{0}"..."\u{1F}", "<", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16, uppercase: true)
      append(contentsOf: "\\u".utf8)
      append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
      append(contentsOf: digits.utf8)
    default: append(contentsOf: scalar.utf8)
    }
  }

  /// 0xE2 begins U+2028 and U+2029, and dashes.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      || byte == UInt8(ascii: "<") || byte == 0xE2
  }
}

extension String {
  /// The text as a string of JSON, between its quotes.
  package var json: String {
    var bytes: [UInt8] = []
    bytes.append(json: self)
    return String(decoding: bytes, as: UTF8.self)
  }
}
