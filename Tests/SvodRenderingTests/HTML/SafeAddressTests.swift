import Testing

@testable import SvodRendering

struct SafeAddressTests {
  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
    "data:text/html,<b>", "vbscript:x", "file:///etc/passwd",
  ])
  func refusesSchemesThatDoMoreThanOpenADocument(address: String) {
    #expect(SafeAddress(address) == nil)
  }

  @Test(arguments: [
    ("../../metodika/index.html", false), ("#p-1", false), ("a/b:c", false), ("?a=b:c", false),
    ("https://pravo.gov.ru/", true), ("HTTP://example.org", true), ("//example.org/x", true),
    ("mailto:m@zarechny.example", false), ("tel:+73412000000", false), ("", false),
  ])
  func tellsOtherSitesFromPlacesOfThisOne(address: String, isExternal: Bool) throws {
    #expect(try #require(SafeAddress(address)).isExternal == isExternal)
  }
}
