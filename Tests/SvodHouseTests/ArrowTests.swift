import Testing

/// Every `import` of a room against the arrows of `Package.swift`.
struct ArrowTests {
  /// What the toolchain brings; everything else must be an arrow.
  private let toolchain: Set<String> = [
    "Foundation", "FoundationEssentials", "FoundationNetworking", "Glibc", "Darwin", "Musl",
    "Synchronization", "Dispatch",
    "Testing",
  ]

  @Test func everyImportIsADeclaredArrow() throws {
    let tree = SourceTree()
    let arrows = try tree.arrows()
    var strangers: [String] = []

    for file in try tree.files(under: "Sources") + tree.files(under: "Tests") {
      let allowed = toolchain.union(arrows[file.room] ?? [])
        .union(file.path.hasPrefix("Tests/") ? ["SvodTestSupport"] : [])
      strangers += imports(of: file).filter { !allowed.contains($0) }
        .map { "\(file.path) imports \($0)" }
    }

    #expect(strangers == [])
  }

  @Test func arrowsAreReadFromTheManifest() throws {
    let arrows = try SourceTree().arrows()

    #expect(arrows["SvodMetrics"] == ["SvodNumbers", "SvodContent", "SvodFigures"])
    #expect(arrows["SvodDiagnostics"] == [])
  }

  @Test func pagesCannotSeeMetricsOrReading() throws {
    let arrows = try SourceTree().arrows()

    for room in ["SvodPages", "SvodTemplates", "SvodRendering"] {
      let reach = try #require(arrows[room])
      #expect(reach.isDisjoint(with: ["SvodMetrics", "SvodReading", "SvodFormats"]), "\(room)")
    }
  }

  @Test func oneRoomAloneKnowsTheMarkdownLibrary() throws {
    let users = try SourceTree().arrows().filter { $0.value.contains("CMarkGFM") }.map(\.key)

    #expect(users == ["SvodFormats"])
  }

  private func imports(of file: SourceTree.File) -> [String] {
    file.lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place <= 2, words.count > place + 1,
        words[..<place].allSatisfy({ $0.hasPrefix("@") || $0 == "package" || $0 == "internal" })
      else { return nil }
      return words.last?.split(separator: ".").first.map(String.init)
    }
  }
}
