extension MarkdownSource {
  /// Keeps a footnote that nothing refers to: the library would drop its words.
  ///
  /// Its opening bracket is hidden from the library, so that the line stays a paragraph.
  mutating func protectUnusedFootnotes() {
    let definitions = footnoteDefinitions
    guard canProtect, !definitions.isEmpty else { return }
    let used = footnoteReferences(besides: Set(definitions.map(\.start)))
    for definition in definitions where !used.contains(definition.label.lowercased()) {
      bytes[definition.start] = Self.hiddenBracket
    }
  }

  private var footnoteDefinitions: [(label: String, start: Int)] {
    (1...lineCount).compactMap { number in
      let line = line(number)
      guard let start = bytes[line].firstIndex(where: { $0 != UInt8(ascii: " ") }),
        start - line.lowerBound < 4, let (label, end) = footnoteLabel(at: start, of: line),
        end < line.upperBound, bytes[end] == UInt8(ascii: ":")
      else { return nil }
      return (label, start)
    }
  }

  private func footnoteReferences(besides definitions: Set<Int>) -> Set<String> {
    var labels: Set<String> = []
    for number in 1...lineCount {
      let line = line(number)
      for index in line where bytes[index] == UInt8(ascii: "[") && !definitions.contains(index) {
        guard let (label, _) = footnoteLabel(at: index, of: line) else { continue }
        labels.insert(label.lowercased())
      }
    }
    return labels
  }

  /// The label of `[^label]` that begins at a byte, and where what follows it begins.
  func footnoteLabel(at start: Int, of line: Range<Int>) -> (label: String, end: Int)? {
    let opening = [UInt8(ascii: "["), UInt8(ascii: "^")]
    guard bytes[start..<line.upperBound].starts(with: opening) else { return nil }
    let rest = bytes[(start + 2)..<line.upperBound].prefix(100)
    guard let close = rest.firstIndex(of: UInt8(ascii: "]")), close > rest.startIndex else {
      return nil
    }
    let label = String(decoding: bytes[(start + 2)..<close], as: UTF8.self)
    return (label, close + 1)
  }
}
