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

  @Test func whatSearchEnginesReadIsNoAddress() async throws {
    let changes = try await changes(
      from: ["a.html": "", "sitemap.xml": "1", "sitemap-2.xml": "1", "robots.txt": "1"],
      to: ["a.html": "", "sitemap.xml": "2"])

    #expect(!changes.isEmpty)
    #expect(changes.added + changes.changed + changes.gone == [])
  }

  @Test func aFeedIsAnAddress() async throws {
    let changes = try await changes(
      from: ["a.html": "", "novosti.xml": "1", "dannye/sitemap.xml": "1"], to: ["a.html": ""])

    #expect(changes.gone == ["dannye/sitemap.xml", "novosti.xml"])
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

  @Test func aDocumentThatMovedOwesThePlacesThatItsNewPageLacks() async throws {
    let (old, new) = ("dokumenty/a/index.html", "dokumenty/b/index.html")
    let moved = #"<meta http-equiv="refresh" content="0; url=../../dokumenty/b/index.html">"#

    let changes = try await changes(
      from: [old: "<p id=\"p-1\">раз</p><p id=\"p-2\">два</p>"],
      to: [old: moved, new: "<p id=\"p-1\">раз</p>"])

    #expect(changes.lostAnchors == [.init(path: old, anchor: "p-2", isOnMovedPage: true)])
  }

  @Test func aDocumentSentToOnePlaceIsThereByTheAuthorsWord() async throws {
    let (old, new) = ("dokumenty/a/index.html", "dokumenty/b/index.html")
    let moved = #"<meta http-equiv="refresh" content="0; url=../../dokumenty/b/index.html#p-1">"#

    let changes = try await changes(
      from: [old: "<p id=\"p-2\">два</p>"], to: [old: moved, new: "<p id=\"p-1\">раз</p>"])

    #expect(changes.lostAnchors == [])
  }

  @Test func aMovedPageThatWaitsForItsReaderOwesItsOwnPlaces() async throws {
    let (old, new) = ("dokumenty/a/index.html", "dokumenty/b/index.html")
    let waiting =
      #"<link rel="canonical" href="https://opyt.example/dokumenty/b/"><li id="p-1">раз</li>"#

    let changes = try await changes(
      from: [old: "<p id=\"p-1\">раз</p><p id=\"p-2\">два</p>"],
      to: [old: waiting, new: "<p id=\"p-1\">раз</p><p id=\"p-2\">два</p>"])

    #expect(changes.moved == [old])
    #expect(changes.lostAnchors == [.init(path: old, anchor: "p-2", isOnMovedPage: true)])
  }

  private static let sheets = ["2021/organizacii/index", "2021/pokazateli/a/index"]

  @Test(arguments: sheets)
  func aRowOnAnotherSheetOfItsListIsNotLost(list: String) async throws {
    let (first, second) = (list + ".html", list + "-2.html")

    let grown = try await changes(
      from: [first: "<p id=\"a\"><p id=\"b\">"],
      to: [first: "<p id=\"a\">", second: "<p id=\"b\">"])

    #expect(grown.added == [second])
    #expect(grown.lostAnchors == [])
  }

  @Test(arguments: sheets)
  func aSheetOfAListThatBecameShorterOwesItsRowsAlone(list: String) async throws {
    let (first, second) = (list + ".html", list + "-2.html")

    let shortened = try await changes(
      from: [first: "<p id=\"a\">", second: "<p id=\"b\"><p id=\"c\">"],
      to: [first: "<p id=\"a\"><p id=\"b\">"])

    #expect(shortened.gone == [second])
    #expect(shortened.goneSheets == [second])
    #expect(shortened.lostAnchors == [.init(path: second, anchor: "c")])
  }

  @Test(arguments: [
    "2021/index-2.html", "2021/organizacii/index-02.html", "a/organizacii/x-2.html",
  ])
  func anotherPageIsNoSheet(path: String) async throws {
    let changes = try await changes(
      from: [path: "", "2021/organizacii/index.html": ""],
      to: ["2021/organizacii/index.html": "", "2021/index.html": ""])

    #expect(changes.gone == [path])
    #expect(changes.goneSheets == [])
  }

  @Test(arguments: [
    ("2021/municipalitety/x/organizacii/index.html", "2021/organizacii/a/index.html"),
    ("2021/organizacii/b/index.html", "2021/pokazateli/a/index.html"),
    ("2021/pokazateli/b/index.html", "2021/municipalitety/a/index.html"),
  ])
  func aRowWhosePageStillStandsIsNotLost(list: String, page: String) async throws {
    let kept = try await changes(from: [list: "<p id=\"a\">", page: ""], to: [list: "", page: ""])

    #expect(kept.changed == [list])
    #expect(kept.lostAnchors == [])
  }

  @Test func aRowWhosePageStandsInAnotherCycleAloneIsLost() async throws {
    let (list, page) = ("2021/organizacii/index.html", "2020/organizacii/a/index.html")

    let changes = try await changes(
      from: [list: "<p id=\"a\">", page: ""], to: [list: "", page: ""])

    #expect(changes.lostAnchors == [.init(path: list, anchor: "a")])
  }
}
