extension YAMLSyntaxFault {
  /// A line as its author wrote it, and the place in it at which it cannot be read.
  struct FaultyLine {
    /// Up to the place, without the blanks at the line's beginning.
    let before: String
    let after: String

    var text: String { before + after }
    /// A key with its colon or a dash, with the blank behind it.
    private var lead: String {
      if let colon = text.firstRange(of: ": ") { return String(text[..<colon.upperBound]) }
      return text.hasPrefix("- ") ? "- " : ""
    }
    private var value: String { String(text.dropFirst(lead.count)) }
  }

  /// What to type in place of the line; nil where that cannot be told from the line.
  func mended(_ line: FaultyLine) -> String? {
    switch cause {
    case .openQuote: line.text + "\""
    case .textAfterQuote, .colonInValue, .forbiddenStart: line.withQuotedValue
    case .noSpaceAfterColon: line.withSpaceAfterColon
    case .openBracket: line.closed(by: text.hasPrefix("{") ? "}" : "]")
    case .noComma: line.withComma
    case .wrongBracket: line.withOtherBracket
    case .listBesideKey: line.withListBelow
    case .backslash: line.withValueInSingleQuotes
    case .tab, .noColon, .secondDocument, .indentation, .controlCharacter, .repeatedKey, .unknown:
      nil
    }
  }
}

extension YAMLSyntaxFault.FaultyLine {
  private var isEnumeration: Bool { value.hasPrefix("[") || value.hasPrefix("{") }

  fileprivate var withQuotedValue: String? {
    guard !value.isEmpty, !isEnumeration else { return nil }
    guard !value.contains("\\") else { return withValueInSingleQuotes }
    let pieces = value.split(separator: "\"", omittingEmptySubsequences: false)
    let inner = pieces.enumerated().map { place, piece in
      place == 0 ? "\(piece)" : (place.isMultiple(of: 2) ? "»" : "«") + piece
    }
    return lead + "\"" + inner.joined() + "\""
  }

  fileprivate var withValueInSingleQuotes: String? {
    guard !value.isEmpty, !isEnumeration else { return nil }
    let inner = value.drop { $0 == "\"" }
    let text = inner.last == "\"" ? inner.dropLast() : inner
    return lead + "'" + text.replacing("'", with: "''") + "'"
  }

  fileprivate var withSpaceAfterColon: String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    return text[...colon] + " " + text[text.index(after: colon)...]
  }

  fileprivate func closed(by bracket: String) -> String {
    text.hasSuffix(",") ? text.dropLast() + bracket : text + bracket
  }

  fileprivate var withComma: String {
    let first = before.last == " " ? before.dropLast() : before[...]
    return first + ", " + after
  }

  fileprivate var withOtherBracket: String {
    before + (after.hasPrefix("}") ? "]" : "}") + after.dropFirst()
  }

  fileprivate var withListBelow: String {
    (before.last == " " ? before.dropLast() : before[...]) + "\n  " + after
  }
}
