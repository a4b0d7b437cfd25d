import SvodChecksums
import Testing

struct ContentHashTests {
  /// Vectors of RFC 9923 for FNV-1a of 64 bits.
  @Test(arguments: [
    ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
  ])
  func agreesWithTheVectorsOfTheAlgorithm(text: String, hash: String) {
    #expect(ContentHash(of: Array(text.utf8)).text == hash)
  }

  @Test func alwaysHasSixteenDigits() {
    let lengths = (0..<200).map { ContentHash(of: Array("\($0)".utf8)).text.count }

    #expect(Set(lengths) == [16])
  }
}
