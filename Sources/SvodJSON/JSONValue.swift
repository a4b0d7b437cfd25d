/// A value of JSON (RFC 8259) whose members keep their order, for files that people read too.
package indirect enum JSONValue: Sendable, Hashable {
  case null
  case text(String)
  case integer(Int)
  /// Digits as they are to stand.
  case number(String)
  case flag(Bool)
  case list([JSONValue])
  case object([Member])

  /// A name and what stands under it.
  package struct Member: Sendable, Hashable {
    let name: String
    let value: JSONValue

    package init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// An object without the members that have no value.
  package static func members(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
  }

  /// A text, or nothing where there is none.
  package static func words(_ text: String?) -> JSONValue? { text.map(JSONValue.text) }

  /// The value over several lines, with a line end after it.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: 0)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private func append(to bytes: inout [UInt8], indent: Int) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .text(let text): bytes.append(json: text)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .list(let values):
      Self.append(values, "[", "]", to: &bytes, indent) { value, bytes in
        value.append(to: &bytes, indent: indent + 2)
      }
    case .object(let members):
      Self.append(members, "{", "}", to: &bytes, indent) { member, bytes in
        bytes.append(json: member.name)
        bytes.append(contentsOf: ": ".utf8)
        member.value.append(to: &bytes, indent: indent + 2)
      }
    }
  }

  private static func append<Item>(
    _ items: [Item], _ opening: String, _ closing: String, to bytes: inout [UInt8], _ indent: Int,
    _ write: (Item, inout [UInt8]) -> Void
  ) {
    bytes.append(contentsOf: opening.utf8)
    for (place, item) in items.enumerated() {
      bytes.append(contentsOf: (place == 0 ? "\n" : ",\n").utf8)
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent + 2))
      write(item, &bytes)
    }
    if !items.isEmpty {
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    }
    bytes.append(contentsOf: closing.utf8)
  }
}
