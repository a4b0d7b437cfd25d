import Foundation
import SvodTestSupport
import Testing

/// What finished sections tell programs, read by other authors' libraries.
@Suite(.serialized)
struct DiscoveryTests {
  private static let python = ProcessInfo.processInfo.environment["SVOD_PYTHON"]
  private static let cases = Package.root.appending(path: "Tests/SvodEndToEndTests/Cases")

  private func address(of content: String) throws -> String {
    let settings = try String(contentsOfFile: content + "/section.yml", encoding: .utf8)
    return String(try #require(settings.firstMatch(of: /address: *(\S+)/)?.output.1))
  }

  private func check(_ content: String) throws {
    let python = try #require(Self.python)
    let folder = try TemporaryFolder()
    _ = try Svod.build(content, to: folder["Site"])
    let script = Package.root.appending(path: "Tests/Discovery/check_discovery.py").path

    let checked = try ChildProcess([python, script, folder["Site"], address(of: content)]).run()

    #expect(checked.code == 0, "\(checked.output)\(checked.errors)")
  }

  @Test(.enabled(if: python != nil, "skipped: no Python tools; run `make test`"))
  func theDemonstrationIsUnderstoodByPrograms() throws {
    try check(Package.demonstration)
  }

  @Test(
    .enabled(if: python != nil, "skipped: no Python tools; run `make test`"),
    arguments: ["region", "renamed-and-merged", "plans", "texts-only", "management"])
  func soAreSectionsOfEveryShape(section: String) throws {
    try check(Self.cases.appending(path: "\(section)/Content").path)
  }

  @Test(.enabled(if: python != nil, "skipped: no Python tools; run `make test`"))
  func newsHaveAFeedOfTheirOwn() throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "Content/section.yml": """
      municipality: Заречный район
      authority: Отдел образования
      address: https://zarechny.example/monitoring/
      cycle: 2021
      """,
      "Content/documents/opening.md": """
      ---
      kind: news
      title: Открыт приём сведений <за год> & «ещё»
      date: 2022-01-10
      ---
      Сведения принимаются до 14 февраля.
      """,
    ])

    try check(folder["Content"])
    let site = try Svod.build(folder["Content"], to: folder["Second"])
    #expect(site["novosti.xml"] != nil)
    #expect(site["dokumenty.xml"] == nil)
  }

  @Test func theInternalEditionTellsProgramsNothing() throws {
    let folder = try TemporaryFolder()

    let built = try Svod.run(
      "build", "--audience=working-group", "--content", Package.demonstration, "--templates",
      Package.templates, "--output", folder["Site"])

    try #require(built.succeeded, "\(built.errors)")
    let site = try TreeSnapshot(of: folder["Site"]).files
    #expect(!site.keys.contains { $0.hasSuffix(".xml") || $0 == "robots.txt" })
    for (path, bytes) in site where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(!page.contains("ld+json") && !page.contains("og:title"), "\(path)")
      #expect(!page.contains("application/atom+xml"), "\(path)")
      #expect(!page.contains("Как сослаться"), "\(path)")
    }
  }
}
