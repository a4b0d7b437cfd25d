import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodPublication
import Testing

@testable import SvodPages

struct SitemapTests {
  private func section() -> TrialSection {
    var section = TrialSection(years: [2021], schools: 1, indicators: [.trial("a", .share)])
    section.content.cycles[0].published = CalendarDate(year: 2022, month: 4, day: 15)
    section.content.documents = [
      .trial("placed") { $0.placed = CalendarDate(year: 2022, month: 5, day: 16) },
      .trial("undated"),
    ]
    return section
  }

  private func pages(_ section: TrialSection) -> SectionPages {
    var log = DiagnosticLog()
    return SectionPages(of: section.digest.section, plan: section.plan(log: &log))
  }

  private func sitemap(_ section: TrialSection) throws -> Sitemap {
    let page = pages(section).page(at: .sitemap(part: nil))
    guard case .sitemap(let sitemap) = page else { throw UnexpectedPage() }
    return sitemap
  }

  private struct UnexpectedPage: Error {}

  @Test func everyPageIsNamedButThatForWhatIsMissing() throws {
    let names = try sitemap(section()).entries.map(\.address)

    #expect(names.first == "https://zarechny.example/")
    #expect(names.contains("https://zarechny.example/2021/organizacii/school-0/"))
    #expect(names.contains("https://zarechny.example/obnovleniya/"))
    #expect(!names.contains { $0.hasSuffix("404.html") || $0.hasSuffix(".csv") })
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [
    ("", "2022-04-15"), ("2021/", "2022-04-15"), ("2021/pokazateli/a/", "2022-04-15"),
    ("dokumenty/placed/", "2022-05-16"), ("dokumenty/undated/", nil),
    ("dokumenty/", "2022-05-16"), ("obnovleniya/", "2022-05-16"), ("metodika/", nil),
  ])
  func daysAreThoseThatTheContentTells(path: String, day: String?) throws {
    let entry = try sitemap(section()).entries.first {
      $0.address == "https://zarechny.example/" + path
    }

    #expect(try #require(entry).modified?.description == day)
  }

  @Test func theInternalEditionIsNotToBeFound() {
    var section = section()
    section.audience = .workingGroup
    let paths = pages(section).addresses.map(\.path)

    #expect(!paths.contains { $0.hasSuffix(".xml") || $0 == "robots.txt" })
  }

  @Test(arguments: [
    (0, ["sitemap.xml"]), (3, ["sitemap.xml"]),
    (4, ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]),
    (6, ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]),
    (7, ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]),
  ])
  func tooManyPagesArePartedUnderAnIndex(count: Int, files: [String]) {
    let parts = Sitemap.Parts(pageCount: count, size: 3)

    #expect(parts.addresses.map(\.path) == files)
    #expect((parts.pages(in: nil) == nil) == (files.count > 1))
    let named = parts.count == 0 ? [0..<count] : (1...parts.count).compactMap(parts.pages)
    #expect(named.flatMap { Array($0) } == Array(0..<count))
  }

  @Test func anIndexNamesItsParts() {
    let routes = (2001...2005).map { Route.summary(year: $0) }
    let sitemap = Sitemap(
      part: nil, of: .init(pageCount: 5, size: 3), routes, from: section().digest)
    let second = Sitemap(
      part: 2, of: .init(pageCount: 5, size: 3), routes, from: section().digest)

    #expect(sitemap.isIndex)
    #expect(
      sitemap.entries.map(\.address) == [
        "https://zarechny.example/sitemap-1.xml", "https://zarechny.example/sitemap-2.xml",
      ])
    #expect(
      second.entries.map(\.address)
        == ["https://zarechny.example/2004/", "https://zarechny.example/2005/"])
  }
}
