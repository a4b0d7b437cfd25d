import SvodJSON

/// HTML that is being written: markup of our own and text of others, as UTF-8.
///
/// Markup is a `StaticString`, so that nothing but our own source code can bring a tag onto a
/// page; whatever comes from outside goes through `append(text:)`, which escapes it. Components
/// add themselves by extensions (`HTMLBytes+StripChart.swift`), straight into one growing array:
/// thousands of pages are made of them, and a string a cell would cost more than the page.
package struct HTMLBytes: Sendable, Equatable {
  package private(set) var bytes: [UInt8]

  /// - Parameter capacity: how many bytes are made ready at once.
  package init(capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Adds markup as it is.
  package mutating func append(_ markup: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Adds text so that it shows as it is, in content and in double-quoted attributes.
  package mutating func append(text: String) {
    var text = text
    text.withUTF8 { source in
      if Self.needsEscaping(source) {
        appendEscaped(source)
      } else {
        bytes.append(contentsOf: source)
      }
    }
  }

  /// Adds text between two pieces of markup: an element, or an opening with an attribute.
  package mutating func append(
    _ opening: StaticString, text: String, _ closing: StaticString
  ) {
    append(opening)
    append(text: text)
    append(closing)
  }

  /// Adds text that may be broken into lines after every slash.
  package mutating func append(path: String) {
    for part in path.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
      if part.offset > 0 { append("/<wbr>") }
      append(text: String(part.element))
    }
  }

  /// Adds what has been written elsewhere.
  package mutating func append(_ other: HTMLBytes) {
    bytes.append(contentsOf: other.bytes)
  }

  /// Empties the page and keeps its room for the next one.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Adds data for programs, which no browser runs: `<` never stands in them.
  mutating func append(data: JSONText) {
    append("<script type=\"application/ld+json\">")
    bytes.append(contentsOf: data.bytes)
    append("</script>")
  }

  /// Adds a whole number.
  package mutating func append(integer: Int) {
    if integer < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(of: integer.magnitude)
  }

  /// Adds a number of tenths as a decimal: 475 as `47.5`, 470 as `47`.
  ///
  /// Coordinates are rounded to tenths before they come here, so that the same drawing is the
  /// same bytes on every machine.
  package mutating func append(tenths: Int) {
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    appendDigits(of: whole)
    guard rest != 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(rest))
  }

  private mutating func appendDigits(of number: UInt) {
    if number >= 10 { appendDigits(of: number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}

extension HTMLBytes {
  /// Whether any byte has a meaning of its own in HTML.
  ///
  /// Most texts have none. The loop has no early way out, so that the compiler looks at many
  /// bytes at once.
  private static func needsEscaping(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt8 = 0
    for byte in source {
      found |= byte == UInt8(ascii: "&") ? 1 : 0
      found |= byte == UInt8(ascii: "<") ? 1 : 0
      found |= byte == UInt8(ascii: ">") ? 1 : 0
      found |= byte == UInt8(ascii: "\"") ? 1 : 0
    }
    return found != 0
  }

  private mutating func appendEscaped(_ source: UnsafeBufferPointer<UInt8>) {
    for byte in source {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      default: bytes.append(byte)
      }
    }
  }
}
