import SvodDirectory
import SvodTestSupport
import Testing

@testable import SvodLedger

struct LinkCheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func broken(_ files: [String: String]) async throws -> [BrokenLink] {
    for (name, text) in files { try folder.write(text, to: "Site/" + name) }
    let tree = try #require(try SiteTree(at: folder["Site"]))
    return try await LinkCheck(of: tree, address: "https://opyt.example/m/", workerCount: 2)
      .brokenLinks()
  }

  @Test func findsNothingWhereEverythingResolves() async throws {
    let broken = try await broken([
      "index.html": ##"<a href="a/index.html#p">1</a><a href="#_x">2</a><i id="_x"></i>"##
        + #"<link href="assets/a.css"><a href="https://opyt.example/m/a/">3</a><a href="tel:1">"#,
      "a/index.html": ##"<p id="p"></p><a href="../index.html">4</a><a href="../t.csv#row=2">"##,
      "404.html": #"<a href="/m/a/index.html">5</a>"#, "assets/a.css": "", "t.csv": "",
    ])

    #expect(broken == [])
  }

  @Test func saysWhereAndWhyALinkLeadsNowhere() async throws {
    let broken = try await broken([
      "index.html": "<p>\nи <a href=\"a.html\">1</a></p>",
      "b/index.html": "<a href=\"../index.html#p-9\">2</a>",
    ])

    try #require(broken.count == 2)
    #expect(broken[0].page == "b/index.html")
    #expect(broken[0].path == "index.html")
    #expect(broken[0].anchor == "p-9")
    #expect(broken[1].text == "a.html")
    #expect(broken[1].anchor == nil)
    #expect([broken[1].line, broken[1].column] == [2, 12])
  }

  @Test func aProofInsideSomethingFoldedIsFound() async throws {
    let files = [
      "2021/ekspertu/index.html":
        "<a href=\"../../d/index.html#p-1\"></a><a href=\"../../d/index.html#p-2\"></a>"
        + "<a href=\"../../d/index.html#p-3\"></a>",
      "d/index.html":
        "<details open><p id=\"p-1\"></p></details><details><summary>Ещё</summary>"
        + "<details open><p id=\"p-2\"></p></details></details><p id=\"p-3\"></p>",
      "index.html": "<a href=\"d/index.html#p-2\"></a>",
    ]
    for (name, text) in files { try folder.write(text, to: "Site/" + name) }
    let tree = try #require(try SiteTree(at: folder["Site"]))
    let found = try LinkCheck(of: tree, address: "https://opyt.example/m/", workerCount: 2)
      .foldedProofs()

    #expect(found.map(\.page) == ["2021/ekspertu/index.html"])
    #expect(found.map(\.anchor) == ["p-2"])
  }

  @Test func aTargetThatManyPagesMissIsToldOnce() async throws {
    let pages = (1...9).map { ("\($0).html", #"<a href="x.html"></a><a href="x.html#y"></a>"#) }

    let broken = try await broken(Dictionary(uniqueKeysWithValues: pages))

    #expect(broken.map(\.page) == ["1.html"])
    #expect(broken.map(\.repetitions) == [8])
  }

  @Test(arguments: ["../index.html", "/m/x/", "https://opyt.example/m/x/", "a/", "../x.html"])
  func aPathOutOfTheSectionAndAFolderAreNoFiles(link: String) async throws {
    let broken = try await broken([
      "index.html": "<a href=\"\(link)\">", "a/index.html": "",
    ])

    #expect(broken.map(\.text) == [link])
  }
}
