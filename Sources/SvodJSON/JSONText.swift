/// JSON that is being written (RFC 8259), as UTF-8, straight into one growing array.
///
/// Members stand in the order in which they are added, without white space between them: the same
/// input makes the same bytes.
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
    bytes.append(json: text)
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
    bytes.append(json: name)
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
