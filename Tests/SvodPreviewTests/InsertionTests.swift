import Testing

@testable import SvodPreview

/// What preview changes in a page of the section.
struct InsertionTests {
  @Test(arguments: [
    (
      "default-src 'none'; style-src 'self'; img-src 'self'",
      "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'"
    ),
    ("script-src 'none'", "script-src 'self'"),
    (
      "default-src 'self' https://x.example",
      "default-src 'self' https://x.example; script-src 'self' https://x.example; "
        + "style-src 'self' https://x.example; connect-src 'self' https://x.example"
    ),
    (
      "Script-Src 'sha256-abc'; base-uri 'none';", "script-src 'sha256-abc' 'self'; base-uri 'none'"
    ),
    ("img-src 'self'", "img-src 'self'"),
  ])
  func letsFilesOfThePagesOwnHostIn(policy: String, widened: String) {
    #expect(PagePolicy.policy(policy[...]) == widened)
  }

  @Test func widensThePolicyOfThePageAlone() {
    let page = """
      <head><meta name="description" content="script-src 'none'">
      <meta http-equiv="Content-Security-Policy" content="script-src 'none'"></head>
      <body><meta http-equiv="Content-Security-Policy" content="script-src 'none'"></body>
      """
    let widened = String(decoding: PagePolicy.widened(in: Array(page.utf8)), as: UTF8.self)

    #expect(
      widened == """
        <head><meta name="description" content="script-src 'none'">
        <meta http-equiv="Content-Security-Policy" content="script-src 'self'"></head>
        <body><meta http-equiv="Content-Security-Policy" content="script-src 'none'"></body>
        """)
  }

  @Test func standsAtTheEndOfTheBody() {
    let edition = PreviewEdition(first: PreviewReading(source: nil, diagnostics: []), run: "r")
    let insertion = PreviewInsertion(of: edition)
    let page = insertion.page(Array("<p></body>text</p></body></html>".utf8))
    let text = String(decoding: page, as: UTF8.self)

    #expect(text.hasPrefix("<p></body>text</p><link "))
    #expect(text.hasSuffix("data-edition=\"r-1\"></script>\n</body></html>"))
    #expect(
      String(decoding: insertion.page(Array("<p>".utf8)), as: UTF8.self).hasPrefix("<p><link"))
  }

  @Test func noFileOfASectionCanStandInThePlaceOfOurOwn() {
    for resource in PreviewResource.allCases {
      #expect(!resource.path(under: "/monitoring/").contains("."))
    }
    #expect(PreviewResource(at: "/monitoring/_svod/events.html", under: "/monitoring/") == nil)
    #expect(PreviewResource(at: "/other/_svod/events", under: "/monitoring/") == nil)
  }
}
