/// Words without their case endings, so that «приказом» and «приказа» are found to be one word.
package enum RussianStem {
  private static let endings = [
    "иями", "ями", "ами", "ыми", "ими", "ого", "его", "ому", "ему", "ием", "ией", "иях", "ях", "ах",
    "ых",
    "их", "ым", "им", "ом", "ем", "ой", "ей", "ью", "ов", "ев", "ам", "ям", "ую", "юю", "ая", "яя",
    "ое", "ее", "ые", "ие", "ый", "ий", "ию", "ия", "ии", "а", "я", "о", "е", "у", "ю", "ы", "и",
    "ь", "й",
  ].map { Array($0.utf8) }

  /// A folded word without its ending; at least three letters stay.
  package static func stem(of word: String) -> String {
    let letters = Array(word.utf8)
    // A Cyrillic letter has two bytes in UTF-8.
    for ending in endings where letters.count >= ending.count + 6 {
      if letters.suffix(ending.count).elementsEqual(ending) {
        return String(decoding: letters.dropLast(ending.count), as: UTF8.self)
      }
    }
    return word
  }

  /// The stems of a text's words, without marks.
  package static func stems(of text: String) -> [String] {
    RussianFold.folded(text).split { !$0.isLetter && !$0.isNumber }.map { stem(of: String($0)) }
  }
}
