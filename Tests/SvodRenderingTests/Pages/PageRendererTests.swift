import SvodDiagnostics
import SvodRendering
import SvodTemplates
import Testing

@testable import SvodPages

struct PageRendererTests {
  /// Names for an authority's own templates that ours have no need of: the municipality stands in
  /// the window's title and in sentences.
  private static let free: Set = ["municipality"]

  @Test func theTemplatesOfTheRepositoryLoadWithoutAFinding() throws {
    var log = DiagnosticLog()

    #expect(try RepositoryTemplates().load(log: &log) != nil)
    #expect(log.diagnostics == [])
  }

  @Test(arguments: PageRenderer.declarations.map(\.name))
  func everyNameThatAPageOffersIsUsedBySomeTemplate(page name: String) throws {
    let page = try #require(PageRenderer.declarations.first { $0.name == name })
    let files = try RepositoryTemplates().files.filter { file in
      let name = file.name.dropFirst("Templates/".count)
      return name == "\(page.name).html" || name == "layout.html" || name.hasPrefix("partials/")
    }

    let unused = Self.names(of: page.shape).filter { !Self.isUsed($0, in: files) }
    #expect(Set(unused).subtracting(Self.free) == [])
  }

  /// All names of a shape and of what is nested in it.
  private static func names(of shape: TemplateShape) -> [String] {
    shape.fields.flatMap { field in
      switch field.kind {
      case .text, .fragment, .flag: [field.name]
      case .record(let inner), .list(let inner): [field.name] + names(of: inner)
      }
    }
  }

  private static func isUsed(_ name: String, in files: [TemplateFile]) -> Bool {
    files.contains { file in
      ["{{\(name)}}", "{{{\(name)}}}", "{{#\(name)}}", "{{^\(name)}}"]
        .contains { file.text.contains($0) }
    }
  }
}

struct RenderedPageTests {
  private func text(of page: SitePage) throws -> String {
    var output: [UInt8] = []
    try RepositoryTemplates().renderer().render(page, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Rendering stops the program at a field without a value, so that a whole page proves them set.
  @Test(arguments: SamplePages.all.indices)
  func everyKindOfPageComesOutWholeAndHarmless(place: Int) throws {
    let page = SamplePages.all[place]
    let text = try text(of: page)

    #expect(text.hasPrefix("<!doctype html>\n<html lang=\"ru\""))
    #expect(text.hasSuffix("</html>\n"))
    #expect(!text.contains("{{"))
    for forbidden in ["<script>", " style=\"", "javascript:", "<iframe", "<img", " onload="] {
      #expect(!text.contains(forbidden), "\(forbidden)")
    }
    let isSentOn = if case .moved(let page) = page { page.formerPlaces.isEmpty } else { false }
    #expect(text.contains(#"http-equiv="refresh""#) == isSentOn)
  }

  @Test(arguments: SamplePages.all.indices)
  func everyKindOfPageMayLoadNothingButItsStyleSheetAndItsScripts(place: Int) throws {
    let text = try text(of: SamplePages.all[place])

    #expect(text.contains(#"content="default-src 'none'; "#))
    let isMoved = if case .moved = SamplePages.all[place] { true } else { false }
    let isSearch = if case .search = SamplePages.all[place] { true } else { false }
    #expect(text.count(of: " src=") == (isMoved ? 0 : isSearch ? 2 : 1))
    #expect(text.count(of: "assets/search.js\" defer></script>") == (isSearch ? 1 : 0))
    #expect(text.count(of: "assets/display.js\"></script>") == (isMoved ? 0 : 1))
    #expect(text.count(of: "<link rel=\"stylesheet\"") <= 1)
    let known = ["stylesheet", "alternate", "canonical"].map {
      text.count(of: "<link rel=\"\($0)\"")
    }
    #expect(text.count(of: "<link ") == known.reduce(0, +))
  }

  @Test func aPageWithoutAnythingThatMayBeMissingComesOutToo() throws {
    var summary = SamplePages.summary
    summary.worse = []
    summary.worseRest = nil
    summary.better = []
    summary.betterRest = nil
    summary.tables = nil
    summary.directions = nil
    summary.municipalities = []
    summary.conclusions = nil
    summary.documents = []
    let text = try text(of: .summary(summary))

    #expect(!text.contains("<table"))
    #expect(!text.contains("Показатели ухудшились"))
    #expect(!text.contains("class=\"what\""))
    #expect(!text.contains("class=\"key\""))
  }

  @Test func titleAndAddressAreOfferedToThePrintedMargin() throws {
    var page = SamplePages.methodology
    page.frame.title = "Методика"

    let text = try text(of: .methodology(page))

    #expect(text.contains(#"<html lang="ru" data-title="Методика — Мониторинг — Заречный район""#))
    #expect(text.contains(#" data-address=""#))
  }
}
