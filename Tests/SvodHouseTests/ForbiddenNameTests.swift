import Testing

/// Names that would let the world in through a back door, or hide a failure.
struct ForbiddenNameTests {
  /// A name and the files that alone may use it.
  ///
  /// Time, language, surroundings and chance are parameters; words leave by the console alone.
  private static let rules: [(name: String, places: Set<String>)] = [
    // A preview may be made for today: nothing of it is kept.
    ("Date()", ["Sources/SvodCommandLine/PreviewDay.swift"]),
    ("Date.now", []),
    ("ContinuousClock", []),
    ("SystemRandomNumberGenerator", []),
    ("UUID()", []),
    // Names that no other run may have taken: a hidden one beside the site, a preview's own, by
    // which a page left open knows that it is out of date.
    (
      ".random(",
      ["Sources/SvodDirectory/SitePlace+HiddenNames.swift", "Sources/SvodPreview/Preview.swift"]
    ),
    (".shuffled(", []),
    ("Locale.current", []),
    ("Locale.autoupdatingCurrent", []),
    ("TimeZone.current", []),
    ("Calendar.current", []),
    ("NumberFormatter", []),
    ("DateFormatter", []),
    ("String(format:", []),
    (".localizedCompare", []),
    (".localizedStandardCompare", []),
    (".environment", []),
    ("currentDirectoryPath", []),
    ("print(", ["Sources/SvodCommandLine/Console.swift"]),
    ("debugPrint(", []),
    ("NSLog(", []),
    ("FileHandle.standardOutput", ["Sources/SvodCommandLine/Console.swift"]),
    ("FileHandle.standardError", ["Sources/SvodCommandLine/Console.swift"]),
    ("try!", []),
    ("as!", []),
    ("fatalError(", []),
    // The program itself, when everything is said and done.
    ("exit(", ["Sources/svod/Svod.swift"]),
    ("@unchecked", []),
    ("nonisolated(unsafe)", []),
    ("static var shared", []),
    ("static let shared", []),
    ("UserDefaults", []),
    // `svod check --links` alone goes out.
    ("URLSession", ["Sources/SvodLinkSurvey/WebPage.swift"]),
    ("TODO", []),
    ("FIXME", []),
    ("swift-format-ignore", []),
    ("e.g.", []),
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

  @Test func nothingIsPublic() throws {
    let files = try SourceTree().files(under: "Sources")

    let open = files.flatMap { file in
      file.lines.filter { $0.split(separator: " ").prefix(2).contains("public") }
        .map { "\(file.path): \($0)" }
    }

    #expect(open == [])
  }

  @Test(arguments: [
    ("let now = Date()", "Date()", true), ("let now = CalendarDate()", "Date()", false),
    ("console.print(text)", "print(", false), ("print(text)", "print(", true),
    ("UInt64.random(in: all)", ".random(", true), ("a.print(b); print(c)", "print(", true),
  ])
  func aNameIsAWordOfItsOwn(line: String, name: String, isUsed: Bool) {
    #expect(uses(name, in: line) == isUsed)
  }

  /// Whether the name stands in a line, not as the end of a longer one or as somebody's method.
  private func uses(_ name: String, in line: String) -> Bool {
    line.ranges(of: name).contains { place in
      guard let before = line[..<place.lowerBound].last, !name.hasPrefix(".") else { return true }
      return !before.isLetter && before != "."
    }
  }
}
