/// The names of months in all cases, and shortened.
enum MonthNames {
  /// The month, from 1 to 12, that a folded word names.
  static func month(_ word: String) -> Int? { forms[word] }

  private static let forms: [String: Int] = {
    var forms: [String: Int] = [:]
    let soft = [
      1: "январ", 2: "феврал", 4: "апрел", 6: "июн", 7: "июл", 9: "сентябр", 10: "октябр",
      11: "ноябр", 12: "декабр",
    ]
    for (month, stem) in soft {
      for ending in ["ь", "я", "ю", "ем", "е"] { forms[stem + ending] = month }
    }
    for (month, stem) in [3: "март", 8: "август"] {
      for ending in ["", "а", "у", "ом", "е"] { forms[stem + ending] = month }
    }
    for ending in ["й", "я", "ю", "ем", "е"] { forms["ма" + ending] = 5 }
    for (month, short) in abbreviations { forms[short] = month }
    return forms
  }()

  private static let abbreviations = [
    (1, "янв"), (2, "фев"), (2, "февр"), (3, "мар"), (4, "апр"), (8, "авг"), (9, "сен"),
    (9, "сент"), (10, "окт"), (11, "ноя"), (11, "нояб"), (12, "дек"),
  ]
}
