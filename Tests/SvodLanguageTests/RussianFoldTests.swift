import SvodLanguage
import Testing

struct RussianFoldTests {
  @Test(arguments: [
    ("МБОУ «Берёзовская СОШ»", "мбоу березовская сош"), ("БЕРЕ\u{308}ЗА", "береза"),
    ("И\u{306}ошкар-Ола", "йошкар-ола"), ("Йошкар–Ола", "йошкар-ола"),
    ("Школа №5", "школа №5"), ("школа № 5", "школа №5"), ("школа N 5", "школа №5"),
    ("школа N5", "школа №5"), ("№\u{A0}5", "№5"), ("СОШ\u{A0} №  5 ", "сош №5"),
    ("CОШ", "сош"), ("COШ № 1", "сош №1"), ("MAOY Лицей", "маоу лицей"),
    ("HOBOE село", "новое село"),
    ("School 5", "school 5"), ("MAOY", "maoy"), ("лицей IT", "лицей it"), ("Natura 2", "natura 2"),
    ("„Аист“ \"Ё\"", "аист е"), ("  два   слова\t", "два слова"), ("", ""), ("«»", ""),
    ("5 − 7", "5 - 7"),
  ])
  func bringsNamesToOneSpelling(text: String, folded: String) {
    #expect(RussianFold.folded(text) == folded)
    #expect(RussianFold.folded(folded) == folded)
  }

  @Test(arguments: [
    ("c", true, "с"), ("c", false, "c"), ("MAPT", true, "март"), ("сpок", false, "срок"),
    ("IV", true, "iv"), ("Ещё", true, "еще"), ("МАЙ", false, "май"),
  ])
  func bringsAWordToTheSpellingOfItsText(word: String, amongCyrillic: Bool, folded: String) {
    #expect(RussianFold.folded(word: word, amongCyrillic: amongCyrillic) == folded)
  }

  @Test(arguments: [("Школа № 1", "Школа № 2"), ("Аист", "Аисты"), ("Школа 1-2", "Школа 12")])
  func keepsDifferentNamesApart(first: String, second: String) {
    #expect(RussianFold.folded(first) != RussianFold.folded(second))
  }
}
