/// JSON that is being written (RFC 8259), as UTF-8, straight into one growing array.
///
/// Members stand in the order in which they are added, without white space between them: the same
/// input makes the same bytes. `<` is written as `\u003C`, so that the text may also stand inside a
/// `<script>` of a page, which `</script>` or `<!--` in a string would break.
package struct JSONText: Sendable, Equatable {
  package private(set) var bytes: [UInt8] = []
  /// Whether another value of the same array or object stands before.
  private var follows = false

  /// - Parameter capacity: how many bytes are made ready at once.
  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Adds an object whose members the closure adds.
  package mutating func object(_ write: (inout JSONText) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), write)
  }

  /// Adds an array whose values the closure adds.
  package mutating func array(_ write: (inout JSONText) -> Void) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]"), write)
  }

  /// Adds a string.
  package mutating func value(_ text: String) {
    separate()
    quote(text)
    follows = true
  }

  /// Adds a whole number.
  package mutating func value(_ number: Int) {
    separate()
    bytes += Array(String(number).utf8)
    follows = true
  }

  /// Adds `true` or `false`.
  package mutating func value(_ isTrue: Bool) {
    separate()
    bytes += Array((isTrue ? "true" : "false").utf8)
    follows = true
  }

  /// Adds a member of the object whose value the closure adds.
  package mutating func member(_ name: String, _ write: (inout JSONText) -> Void) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    follows = false
    write(&self)
    follows = true
  }

  /// Adds a member whose value is a string; nothing where there is none.
  package mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    member(name) { $0.value(text) }
  }

  private mutating func separate() {
    if follows { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func enclose(
    _ opening: UInt8, _ closing: UInt8, _ write: (inout JSONText) -> Void
  ) {
    separate()
    bytes.append(opening)
    follows = false
    write(&self)
    bytes.append(closing)
    follows = true
  }
}

extension JSONText {
  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { source in
      if source.contains(where: Self.isEscaped) {
        for byte in source { append(byte) }
      } else {
        bytes.append(contentsOf: source)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      || byte == UInt8(ascii: "<")
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
    case UInt8(ascii: "\r"): bytes += Array("\\r".utf8)
    case UInt8(ascii: "\t"): bytes += Array("\\t".utf8)
    case 0..<0x20, UInt8(ascii: "<"):
      bytes += Array("\\u00".utf8) + [Self.digit(byte >> 4), Self.digit(byte & 15)]
    default: bytes.append(byte)
    }
  }

  /// A hexadecimal digit of a number from 0 to 15.
  private static func digit(_ number: UInt8) -> UInt8 {
    number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "A") + number - 10
  }
}
