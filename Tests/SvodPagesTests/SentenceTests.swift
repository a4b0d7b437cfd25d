import Testing

@testable import SvodPages

struct SentenceTests {
  @Test(arguments: [("2263 чел.", "2263 чел."), ("12 из 14", "12 из 14.")])
  func endsInOneFullStop(_ text: String, _ sentence: String) {
    #expect(text.closed == sentence)
    #expect(RichText([RichText.Run.strong(text)].closed).plain == sentence)
  }

  @Test func nothingNeedsNoFullStop() {
    #expect([RichText.Run]().closed == [])
  }
}
