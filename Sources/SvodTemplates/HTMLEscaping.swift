extension [UInt8] {
  /// Adds text so that HTML shows it as it is, in content and in quoted attributes.
  ///
  /// HTML gives a meaning to `&` and `<` in content and to `&` and the quotes in attribute values
  /// (WHATWG HTML, § 13.1.2.3 and § 13.1.3); `>` is escaped with them, as the Mustache
  /// specification asks.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices {
        guard let reference = Self.reference(for: bytes[index]) else { continue }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        append(
          contentsOf: UnsafeBufferPointer(
            start: reference.utf8Start, count: reference.utf8CodeUnitCount))
        start = index + 1
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
