import Testing

/// A chart is one file with one test and its place in the gallery.
struct GalleryTests {
  /// Chart kinds by the files that draw them: `StripChart` of `HTMLBytes+StripChart.swift`.
  private func charts() throws -> [String] {
    try SourceTree().files(under: "Sources/SvodRendering/Charts").compactMap { file in
      let name = file.path.split(separator: "/").last.map(String.init) ?? ""
      guard name.hasPrefix("HTMLBytes+"), !name.contains("InPlaceOf") else { return nil }
      return String(name.dropFirst("HTMLBytes+".count).dropLast(".swift".count))
    }
  }

  @Test func everyChartStandsInTheGallery() throws {
    let shown = try SourceTree().files(under: "Tests/SvodGallery").flatMap(\.lines)

    let missing = try charts().filter { chart in !shown.contains { $0.contains("\(chart)(") } }
    #expect(missing == [])
  }

  @Test func everyChartHasATestOfItsOwn() throws {
    let tests = try SourceTree().files(under: "Tests/SvodRenderingTests/Charts").map(\.path)

    let untested = try charts().filter { chart in
      !tests.contains { $0.hasSuffix("/\(chart)Tests.swift") }
    }
    #expect(untested == [])
    #expect(try charts().count > 4)
  }
}
