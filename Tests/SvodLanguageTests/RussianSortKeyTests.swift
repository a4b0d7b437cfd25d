import SvodLanguage
import Testing

struct RussianSortKeyTests {
  @Test(arguments: [
    ("Школа № 2", "Школа № 10"), ("Школа №2", "Школа № 10"), ("№ 9", "№ 10"), ("1.2", "1.10"),
    ("2.1.2.9", "2.1.2.11"), ("Ёлкино", "Жуково"), ("Еланка", "Ёлкино"), ("Ёлкино", "Ельня"),
    ("елка", "ёлка"), ("ёлка", "елки"), ("елка", "Ёлка"), ("Яблоня", "Adler"), ("абв", "Абг"),
    ("Абв", "абг"), ("«Ромашка»", "Солнышко"), ("Ромашка", "«Солнышко»"), ("„Аист“", "\"Берёзка\""),
    ("Школа", "Школа № 1"), ("Школа А", "Школам"), ("Гимназия", "Гимназия № 1"), ("5 класс", "А"),
    ("abc", "abd"), ("Є", "z"), ("007", "8"), ("Иванова", "Йошкар-Ола"),
    ("0", "1"), ("Кама", "Кама 0"), ("99999999999999999999", "100000000000000000000"),
  ])
  func putsTheFirstBeforeTheSecond(first: String, second: String) {
    #expect(RussianSortKey(first) < RussianSortKey(second))
    #expect(!(RussianSortKey(second) < RussianSortKey(first)))
  }

  @Test func sortsTheAlphabet() {
    let letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя".map(String.init)

    let capitals = letters.map { $0.uppercased() }

    #expect(letters.reversed().sorted(by: precedes) == letters)
    #expect(capitals.reversed().sorted(by: precedes) == capitals)
  }

  @Test func knowsDecomposedLetters() {
    #expect(RussianSortKey("е\u{308}ж") < RussianSortKey("жук"))
    #expect(RussianSortKey("елка") < RussianSortKey("е\u{308}лка"))
    #expect(RussianSortKey("е\u{308}лка") < RussianSortKey("елки"))
    #expect(RussianSortKey("ии") < RussianSortKey("и\u{306}"))
    #expect(RussianSortKey("и\u{306}а") < RussianSortKey("йб"))
  }

  @Test func ignoresQuotesCaseAndSpacesAtFirst() {
    let names = ["ДОУ «Аист» 2", "доу  Аист 1", "ДОУ аист № 3"]

    #expect(names.sorted(by: precedes) == ["доу  Аист 1", "ДОУ «Аист» 2", "ДОУ аист № 3"])
  }

  @Test func isEqualOnlyForEqualTexts() {
    #expect(RussianSortKey("Школа № 2") == RussianSortKey("Школа № 2"))
    #expect(RussianSortKey("Школа № 2") != RussianSortKey("Школа №2"))
    #expect(RussianSortKey("а") != RussianSortKey("А"))
    #expect(RussianSortKey("") < RussianSortKey("а"))
    #expect(!(RussianSortKey("Ёж") < RussianSortKey("Ёж")))
  }

  @Test func sortsElementsByTheirNames() {
    let schools = [(name: "№ 10", id: 1), (name: "№ 9", id: 2), (name: "«Ёж»", id: 3)]

    #expect(RussianSortKey.sorted(schools) { $0.name }.map(\.id) == [2, 1, 3])
  }

  private func precedes(_ first: String, _ second: String) -> Bool {
    RussianSortKey(first) < RussianSortKey(second)
  }
}
