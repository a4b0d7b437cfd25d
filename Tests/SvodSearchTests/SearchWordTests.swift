import SvodSearch
import Testing

struct SearchWordTests {
  @Test(arguments: [
    ("Берёзовская СОШ № 2", ["березовск", "сош", "2"]),
    ("БЕРЕЗОВСКОЙ «СОШ»", ["березовск", "сош"]),
    ("приказ от 27.08.2021 №98-р", ["приказ", "от", "27.08.2021", "98", "р"]),
    ("п.2.1.1. Порядка", ["п", "2.1.1", "порядк"]),
    ("2020/21 учебный год", ["2020/21", "учебн", "год"]),
    ("информационно-методический", ["информацион", "методическ"]),
    // Latin letters that look Cyrillic, a soft hyphen, decomposed й and ё, a stress mark.
    ("MKOУ", ["мко"]), ("МКОУ", ["мко"]), ("при\u{AD}каз", ["приказ"]),
    ("\u{438}\u{306}од", ["йод"]), ("учe\u{308}т", ["учет"]), ("за\u{301}мок", ["замк"]),
    // A vowel that comes and goes, and a noun that looks like a verb.
    ("порядок порядка порядком", ["порядк", "порядк", "порядк"]),
    ("справок справки", ["справк", "справк"]), ("состав состава", ["состав", "состав"]),
    ("«— №»", []), ("", []),
    // «№» as keyboards without it have it; «но» is a word, and so is «no» before none but a number.
    ("школа no 2", ["школ", "2"]), ("школа NО 2", ["школ", "2"]), ("n° 98", ["98"]),
    ("№ N.\u{A0}98", ["98"]), ("nº2", ["2"]), ("но 2", ["но", "2"]), ("no, 2", ["no", "2"]),
    ("no план 2", ["no", "план", "2"]), ("non 2", ["non", "2"]),
    // Hyphens as good as dots.
    ("2-1-14", ["2.1.14"]), ("27-08-2021", ["27.08.2021"]), ("2-й", ["2", "й"]),
  ])
  func takesATextApart(_ text: String, _ stems: [String]) {
    #expect(SearchWord.all(in: text).map(\.stem) == stems)
  }

  @Test(arguments: ["от", "и", "п", "n"])
  func passesOverWordsThatNobodyLooksFor(_ word: String) {
    #expect(SearchWord.all(in: word).map(\.isIdle) == [true])
  }

  @Test(arguments: ["5", "план", "98"])
  func keepsWordsThatMayBeLookedFor(_ word: String) {
    #expect(SearchWord.all(in: word).map(\.isIdle) == [false])
  }
}
