package import SvodContent

extension OutsideDate {
  /// Whether a term's words name these dates, in whatever case.
  package func isNamed(by phrase: String) -> Bool {
    PhraseStems(self.phrase) == PhraseStems(phrase)
  }
}

/// The words of a phrase without their case endings and the prepositions before it.
///
/// «в сроки, установленные министерством» and «сроков, установленных Министерством» are the same
/// phrase.
struct PhraseStems: Sendable, Hashable {
  private let stems: [String]

  init(_ phrase: String) {
    let words = DeadlineText(phrase).words.compactMap { word -> String? in
      switch word.kind {
      case .word(let letters): Self.stem(letters)
      case .number(let value, _): String(value)
      case .mark: nil
      }
    }
    stems = Array(words.drop(while: Self.prepositions.contains))
  }

  private static let prepositions: Set<String> = [
    "в", "во", "с", "со", "по", "к", "до", "от", "после", "из", "согласн", "соответстви",
  ]

  private static let endings = [
    "иями", "ями", "ами", "ыми", "ими", "ого", "его", "ому", "ему", "ией", "иях", "ях", "ах", "ых",
    "их", "ым", "им", "ом", "ем", "ой", "ей", "ов", "ев", "ам", "ям", "ую", "юю", "ая", "яя", "ое",
    "ее", "ые", "ие", "ый", "ий", "ию", "ия", "ии", "а", "я", "о", "е", "у", "ю", "ы", "и", "ь",
    "й",
  ]

  /// At least three letters stay, so that short words remain apart.
  private static func stem(_ word: String) -> String {
    for ending in endings where word.count >= ending.count + 3 && word.hasSuffix(ending) {
      return String(word.dropLast(ending.count))
    }
    return word
  }
}
