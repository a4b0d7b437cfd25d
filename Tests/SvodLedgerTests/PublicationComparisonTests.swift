import SvodDirectory
import SvodTestSupport
import Testing

@testable import SvodLedger

struct PublicationComparisonTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func changes(
    from old: [String: String]?, to new: [String: String]
  ) async throws -> PublicationChanges {
    for (name, text) in old ?? [:] { try folder.write(text, to: "Old/" + name) }
    for (name, text) in new { try folder.write(text, to: "New/" + name) }
    let tree = try #require(try SiteTree(at: folder["New"]))
    return try await PublicationComparison(
      of: tree, with: SiteTree(at: folder["Old"]), address: "https://opyt.example/",
      workerCount: 2
    ).changes()
  }

  @Test func aFirstPublicationAddsEverythingButStyles() async throws {
    let changes = try await changes(from: nil, to: ["index.html": "", "assets/a.css": ""])

    #expect(changes.isFirst)
    #expect(changes.added == ["index.html"])
  }

  @Test func theSameBytesAreNoChange() async throws {
    let files = ["index.html": "<p id=\"a\">", "assets/a.css": "a{}"]

    let changes = try await changes(from: files, to: files)

    #expect(changes.isEmpty)
    #expect(!changes.isFirst)
  }

  @Test func aNewStyleIsAChangeOfNoAddress() async throws {
    let changes = try await changes(
      from: ["index.html": "", "assets/a.1.css": ""], to: ["index.html": "", "assets/a.2.css": ""])

    #expect(!changes.isEmpty)
    #expect(changes.added + changes.changed + changes.gone == [])
  }

  @Test func tellsWhatWasAddedChangedMovedAndGone() async throws {
    let moved = #"<meta http-equiv="refresh" content="0; url=new.html">"#
    let changes = try await changes(
      from: ["a.html": "1", "b.html": "1", "c.html": "<p id='x'>", "scan.pdf": "1"],
      to: ["a.html": "2", "c.html": moved, "new.html": "1"])

    #expect(changes.added == ["new.html"])
    #expect(changes.changed == ["a.html"])
    #expect(changes.moved == ["c.html"])
    #expect(changes.gone == ["b.html", "scan.pdf"])
    #expect(changes.lostAnchors == [])
  }

  @Test func tellsWhichPublicAnchorsAPageHasLost() async throws {
    let old = "<p id=\"_own\"><p id=\"kept\"><p id=\"lost\">"
    let new = "<p id=\"kept\"><p id=\"more\">"

    let changes = try await changes(
      from: ["index.html": old, "2021/index.html": old],
      to: ["index.html": new, "2021/index.html": new])

    #expect(changes.lostAnchors.map(\.address) == ["/2021/#lost"])
  }

  @Test func tellsWhichClausesOfADocumentSaySomethingElse() async throws {
    let (path, other) = ("dokumenty/order/index.html", "metodika/index.html")
    let old = "<h1>О плане</h1><p id=\"p-1\"><a href=\"#p-1\">1</a> раз</p><p id=\"p-2\">два</p>"
    let new = "<h1>О плане</h1><p id=\"p-1\"><a href=\"#p-1\">1</a> три</p><p id=\"p-2\"> два </p>"

    let changes = try await changes(from: [path: old, other: old], to: [path: new, other: new])

    let expected = PublicationChanges.Revision(
      path: path, title: "О плане", clauses: [.init(anchor: "p-1", number: "1")])
    #expect(changes.changed == [path, other])
    #expect(changes.revisions == [expected])
  }

  @Test func aDocumentThatMovedIsComparedWhereItStandsNow() async throws {
    let (old, new) = ("dokumenty/a/index.html", "dokumenty/b/index.html")
    let moved = #"<meta http-equiv="refresh" content="0; url=../../dokumenty/b/index.html">"#

    let changes = try await changes(
      from: [old: "<p id=\"p-1\">раз</p>"], to: [old: moved, new: "<p id=\"p-1\">два</p>"])

    #expect(changes.moved == [old])
    #expect(changes.revisions.map(\.path) == [old])
  }
}
