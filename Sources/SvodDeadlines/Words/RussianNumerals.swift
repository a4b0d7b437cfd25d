/// Numbers in words, in all cases, as acts count days and times with them.
enum RussianNumerals {
  /// «два», «двух», «двадцати»: 1 to 90.
  static func cardinal(_ word: String) -> Int? { cardinals[word] }

  /// «первый», «второго», «третья»: 1 to 31, but for numbers of two words.
  static func ordinal(_ word: String) -> Int? {
    if let value = thirds.contains(word) ? 3 : nil { return value }
    for ending in endings where word.hasSuffix(ending) {
      if let value = ordinalStems[String(word.dropLast(ending.count))] { return value }
    }
    return nil
  }

  private static let cardinals: [String: Int] = {
    var forms: [String: Int] = [
      "один": 1, "одна": 1, "одно": 1, "одного": 1, "одной": 1, "одну": 1, "одному": 1, "одним": 1,
      "два": 2, "две": 2, "двух": 2, "двум": 2, "двумя": 2,
      "три": 3, "трех": 3, "трем": 3, "тремя": 3,
      "четыре": 4, "четырех": 4, "четырем": 4, "четырьмя": 4,
      "восемь": 8, "восьми": 8, "восемью": 8, "сорок": 40, "сорока": 40,
      "девяносто": 90, "девяноста": 90,
    ]
    let stems = [
      5: "пят", 6: "шест", 7: "сем", 9: "девят", 10: "десят", 11: "одиннадцат", 12: "двенадцат",
      13: "тринадцат", 14: "четырнадцат", 15: "пятнадцат", 16: "шестнадцат", 17: "семнадцат",
      18: "восемнадцат", 19: "девятнадцат", 20: "двадцат", 30: "тридцат",
    ]
    for (value, stem) in stems {
      for ending in ["ь", "и", "ью"] { forms[stem + ending] = value }
    }
    for (value, stem) in [50: "пят", 60: "шест", 70: "сем"] {
      forms[stem + "ьдесят"] = value
      forms[stem + "идесяти"] = value
    }
    return forms
  }()

  private static let thirds: Set<String> = [
    "третий", "третья", "третье", "третьего", "третьему", "третьим", "третьем", "третьей",
    "третью", "третьи", "третьих",
  ]

  private static let endings = [
    "ого", "ому", "ыми", "ый", "ой", "ым", "ом", "ая", "ую", "ое", "ые", "ых",
  ]

  private static let ordinalStems: [String: Int] = [
    "перв": 1, "втор": 2, "четверт": 4, "пят": 5, "шест": 6, "седьм": 7, "восьм": 8, "девят": 9,
    "десят": 10, "одиннадцат": 11, "двенадцат": 12, "тринадцат": 13, "четырнадцат": 14,
    "пятнадцат": 15, "шестнадцат": 16, "семнадцат": 17, "восемнадцат": 18, "девятнадцат": 19,
    "двадцат": 20, "тридцат": 30,
  ]
}
