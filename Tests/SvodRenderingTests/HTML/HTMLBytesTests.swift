import Testing

@testable import SvodRendering

struct HTMLBytesTests {
  @Test(arguments: [
    ("Школа № 1", "Школа № 1"),
    ("«Родничок» & Ко", "«Родничок» &amp; Ко"),
    ("<script>alert(\"1\")</script>", "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"),
    ("a'b", "a'b"),
    ("", ""),
    (
      "длинный текст без особых знаков до самого конца, где стоит <",  // the last byte counts too
      "длинный текст без особых знаков до самого конца, где стоит &lt;"
    ),
  ])
  func escapesWhatHTMLGivesAMeaning(text: String, expected: String) {
    #expect(html { $0.append(text: text) } == expected)
  }

  @Test(arguments: [
    (0, "0"), (5, "0.5"), (470, "47"), (475, "47.5"), (975, "97.5"), (1000, "100"), (-10, "-1"),
    (-5, "-0.5"),
  ])
  func writesTenthsWithoutATrailingZero(tenths: Int, expected: String) {
    #expect(html { $0.append(tenths: tenths) } == expected)
  }

  @Test(arguments: [(0, "0"), (9, "9"), (10, "10"), (1234, "1234"), (-31, "-31")])
  func writesWholeNumbers(number: Int, expected: String) {
    #expect(html { $0.append(integer: number) } == expected)
  }

  @Test func keepsNothingOfThePageBefore() {
    var page = HTMLBytes(capacity: 100)
    page.append("<p>")
    page.removeAll()
    page.append(text: "новая")

    #expect(String(decoding: page.bytes, as: UTF8.self) == "новая")
  }
}
