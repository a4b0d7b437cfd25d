import Testing

/// Names that would let the world in through a back door, or hide a failure.
struct ForbiddenNameTests {
  /// A name and the files that alone may use it.
  private static let rules: [(name: String, places: Set<String>)] = [
    ("Date()", []),
    ("Date.now", []),
    ("Locale.current", []),
    ("TimeZone.current", []),
    ("NumberFormatter", []),
    ("DateFormatter", []),
    ("print(", []),
    ("try!", []),
    ("as!", []),
    ("fatalError(", []),
    ("@unchecked", []),
    ("nonisolated(unsafe)", []),
    ("currentDirectoryPath", []),
    ("TODO", []),
    ("FIXME", []),
  ]

  @Test func sourcesKeepToTheRules() throws {
    let files = try SourceTree().files(under: "Sources")
    var found: [String] = []

    for rule in Self.rules {
      for file in files where !rule.places.contains(file.path) {
        found += file.lines.enumerated().filter { uses(rule.name, in: $0.element) }
          .map { "\(file.path):\($0.offset + 1): \(rule.name)" }
      }
    }

    #expect(found == [])
  }

  private func uses(_ name: String, in line: String) -> Bool {
    guard let place = line.firstRange(of: name) else { return false }
    let before = line[..<place.lowerBound].last
    return !(before?.isLetter ?? false) && before != "."
  }
}
