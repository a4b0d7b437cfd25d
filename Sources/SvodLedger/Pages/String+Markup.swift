extension String {
  /// The text that bytes of a page stand for.
  ///
  /// Character references are resolved as far as Svod writes them: `&amp;`, `&lt;`, `&gt;`,
  /// `&quot;`, `&apos;`, `&nbsp;` and numbers; others stay as they are.
  init(decoding bytes: [UInt8], in place: Range<Int>) {
    let text = String(decoding: bytes[place], as: UTF8.self)
    self = bytes[place].contains(UInt8(ascii: "&")) ? Self.resolved(text) : text
  }

  private static func resolved(_ text: String) -> String {
    var resolved = ""
    for (place, part) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
      guard place > 0 else {
        resolved += part
        continue
      }
      if let end = part.firstIndex(of: ";"), let character = character(part[..<end]) {
        resolved.append(character)
        resolved += part[part.index(after: end)...]
      } else {
        resolved += "&" + part
      }
    }
    return resolved
  }

  private static func character(_ name: Substring) -> Character? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
    let number = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
    return number.flatMap(Unicode.Scalar.init).map(Character.init)
  }

  /// The address with `%D0%BF` and the like resolved; what is no sequence of these stays.
  var withoutPercentCodes: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    let bytes = Array(utf8)
    var resolved: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count,
        let code = UInt8(String(decoding: bytes[place + 1...place + 2], as: UTF8.self), radix: 16)
      {
        resolved.append(code)
        place += 3
      } else {
        resolved.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: resolved, as: UTF8.self)
  }
}
