import Foundation
import SvodLanguage
import Testing

struct RussianStemTests {
  /// Words and the stems that Snowball's own program gives them; the browser's script is tested
  /// with the same table.
  @Test func agreesWithSnowball() throws {
    let table = try String(contentsOfFile: "Tests/Search/stems.tsv", encoding: .utf8)
    let rows = table.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }

    #expect(rows.count > 400)
    for row in rows { #expect(RussianStem.stem(of: row[0]) == row[1], "\(row[0])") }
  }

  @Test func findsTheWordsOfATextUnderOneStem() {
    #expect(
      RussianStem.stems(of: "Приказом «О плане»") == RussianStem.stems(of: "приказа о планах"))
  }

  @Test(arguments: ["", "excel", "98", "вптг"])
  func leavesWhatIsNoRussianWord(_ word: String) {
    #expect(RussianStem.stem(of: word) == word)
  }
}
