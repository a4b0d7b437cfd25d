import SvodLanguage
import Testing

struct RussianHyphenationTests {
  private func parts(_ text: String) -> String {
    String(RussianHyphenation.softened(text).map { $0 == "\u{AD}" ? "|" : $0 })
  }

  @Test(arguments: [
    ("показатель", "пока|за|тель"), ("обеспеченность", "обес|пе|чен|ность"),
    ("специальные", "спе|ци|аль|ные"), ("школьников", "школь|ни|ков"),
    ("своевременное", "сво|ев|ре|мен|ное"), ("библиотеки", "биб|ли|о|теки"),
    ("Больше половины", "Больше поло|вины"), ("контроль", "кон|троль"),
  ])
  func partsLongWordsWhereTheyCanBeRead(word: String, parted: String) {
    #expect(parts(word) == parted)
  }

  @Test(arguments: ["класс", "ЕГЭ", "п. п.", "МКОУ-СОШ", "WordPress", "сайт, %", "пальто"])
  func leavesShortWordsAbbreviationsAndForeignOnesWhole(word: String) {
    #expect(parts(word) == word)
  }

  @Test func changesNothingButSoftHyphens() {
    let text = "Организации, сайт которых соответствует требованиям — 100 %"

    #expect(RussianHyphenation.softened(text).filter { $0 != "\u{AD}" } == text)
  }
}
