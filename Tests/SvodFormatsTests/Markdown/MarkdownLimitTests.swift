import SvodDiagnostics
import SvodFormats
import Testing

@Suite(.serialized)
struct MarkdownLimitTests {
  @Test func refusesATextOfMoreThanTwoMegabytes() {
    let text = String(repeating: "а", count: 1_000_000)
    #expect(MarkdownReading(text).codes == [])
    #expect(MarkdownReading(text + "б").codes == [.fileTooLarge])
  }

  private func table(columns: Int, rows: [String]) -> String {
    let header = String(repeating: "|а", count: columns) + "|\n"
    return header + String(repeating: "|-", count: columns) + "|\n" + rows.joined(separator: "\n")
  }

  @Test func refusesATableOfMoreThanAHundredColumns() {
    #expect(MarkdownReading(table(columns: 100, rows: ["|б|"])).codes == [])
    #expect(MarkdownReading(table(columns: 101, rows: [])).codes.first == .tableTooWide)
  }

  @Test func refusesRowsThatLackMostOfTheirCells() {
    let many = Array(repeating: "|б|", count: 1_100)
    #expect(MarkdownReading(table(columns: 100, rows: many)).codes == [.tableTooWide])
    #expect(MarkdownReading(table(columns: 3, rows: many)).codes == [])
  }

  @Test func goesOnAfterALineThatItRefuses() {
    let reading = MarkdownReading(String(repeating: "|x", count: 200) + "\n\n7. Пункт\n")
    #expect(reading.codes == [.tableTooWide])
    #expect(reading.markers == ["7."])
  }

  @Test(arguments: [
    "![[]()", "a@", "|x", "a\n|-|-|\n", "[", "> ", "1. ", "*a **a ", "a_", "-|\n", "<a ",
    "[^a]", "`", "- a\n > b\n", "~~a",
  ])
  func readsAnyLongTextInSeconds(_ piece: String) {
    let text = String(repeating: piece, count: 400_000 / piece.utf8.count)
    let clock = ContinuousClock()
    let took = clock.measure { _ = MarkdownReading(text) }
    #expect(took < .seconds(8))
  }

  @Test func reportsMarkupTooIntricateOnce() {
    let reading = MarkdownReading(String(repeating: "![[]()\n", count: 2_000))
    #expect(reading.codes == [.markupTooIntricate])
    let links = (1...3_000).map { "- [слово](#p-\($0))\n" }.joined()
    #expect(MarkdownReading(links).codes == [])
  }

  @Test func refusesALineThatOpensTooMuch() {
    #expect(
      MarkdownReading(String(repeating: "> ", count: 200) + "а").codes == [.markupTooIntricate])
    #expect(MarkdownReading(String(repeating: " ", count: 200) + "ПРИКАЗ").codes == [])
  }
}
