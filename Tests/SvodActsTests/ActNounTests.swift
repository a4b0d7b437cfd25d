import SvodActs
import Testing

struct ActNounTests {
  @Test(arguments: [
    ("приказом", ActNoun.order), ("порядок", .procedure), ("порядке", .procedure),
    ("правил", .rules), ("правилами", .rules), ("устав", .statute), ("устава", .statute),
    ("состав", .composition), ("составе", .composition), ("перечнем", .list),
    ("справок", .certificate),
    ("писем", .letter), ("законов", .law), ("концепцией", .concept), ("положений", .regulation),
  ])
  func knowsANounInAnyCaseEnding(_ word: String, _ noun: ActNoun) {
    #expect(ActNoun(word) == noun)
  }

  @Test(arguments: ["законных", "право", "правый", "школа", "планирование", "картина", ""])
  func otherWordsAreNoActs(_ word: String) {
    #expect(ActNoun(word) == nil)
  }
}
