import Testing

@testable import SvodLedger

struct PageOutlineTests {
  private func outline(_ page: String) -> PageOutline { PageOutline(of: Array(page.utf8)) }

  @Test func namesAnchorsAndLinksInTheOrderOfThePage() {
    let outline = outline(
      """
      <h2 id="ch-1">Глава</h2><a href="a.html?x=1&amp;y=2#p">б</a><img src="b.png" id='fn-а'>
      <data-id data-id="no" title="href='no'">
      """)

    #expect(outline.anchors == ["ch-1", "fn-а"])
    #expect(outline.links.map(\.text) == ["a.html?x=1&y=2#p", "b.png"])
    #expect(outline.destination == nil)
  }

  @Test func readsWhereAPagePointsOn() {
    let outline = outline(#"<meta http-equiv="refresh" content="0; url=../b/index.html">"#)

    #expect(outline.destination == "../b/index.html")
    #expect(outline.links.map(\.text) == ["../b/index.html"])
  }

  @Test(arguments: [
    (#"<meta name="generator" content="Svod">"#, true),
    (#"<meta name="generator" content="WordPress 6">"#, false),
    (#"<meta name="description" content="Svod">"#, false),
    ("<p>Svod</p>", false),
  ])
  func knowsAPageOfSvod(page: String, isMarked: Bool) {
    #expect(outline(page).isMarked == isMarked)
  }

  @Test(arguments: [
    (#"<meta name="svod-audience" content="working-group">"#, true),
    (#"<meta name="svod-audience" content="public">"#, false),
    (#"<meta name="description" content="working-group">"#, false),
  ])
  func knowsAPageOfTheInternalEdition(page: String, isInternal: Bool) {
    #expect(outline(page).isInternal == isInternal)
  }

  @Test(arguments: [("p-1", true), ("_main", false), ("", false)])
  func theLayoutsOwnAnchorsAreNoPromise(anchor: String, isPublic: Bool) {
    #expect(PageOutline.isPublic(anchor) == isPublic)
  }

  @Test(arguments: [
    ("a &amp; b", "a & b"), ("&lt;&gt;&quot;&apos;", "<>\"'"), ("&#39;&#x416;", "'Ж"),
    ("a&b;c", "a&b;c"), ("&amp", "&amp"), ("&#xD800;", "&#xD800;"),
  ])
  func resolvesCharacterReferences(text: String, expected: String) {
    let bytes = Array(text.utf8)

    #expect(String(decoding: bytes, in: bytes.indices) == expected)
  }

  @Test(arguments: [
    ("%D0%B6", "ж"), ("a%20b", "a b"), ("100%", "100%"), ("%zz", "%zz"), ("ж", "ж"),
  ])
  func resolvesPercentCodes(text: String, expected: String) {
    #expect(text.withoutPercentCodes == expected)
  }

  @Test(arguments: [
    ("index.html", PageKind.summary), ("2021/index.html", .summary),
    ("2021/organizacii/index.html", .organization), ("2021/pokazateli/a/index.html", .indicator),
    ("2021/municipalitety/m/organizacii/a/index.html", .organization),
    ("dokumenty/a/index.html", .document), ("metodika/index.html", .other), ("404.html", .other),
  ])
  func tellsAPagesKindByItsAddress(path: String, kind: PageKind) {
    #expect(PageKind(path: path) == kind)
  }
}
