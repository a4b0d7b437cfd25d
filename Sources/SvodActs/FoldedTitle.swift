/// A title in the form in which titles are compared: case, ё, quotes, dashes, spaces and a final
/// dot do not matter.
struct FoldedTitle: Equatable {
  private let words: [String]

  init(_ title: String) {
    let letters = title.lowercased().compactMap { character -> Character? in
      switch character {
      case "ё": "е"
      case "«", "»", "\"", "“", "”", "„", ".": nil
      case "–", "—", "−": "-"
      default: character
      }
    }
    words = letters.split(whereSeparator: \.isWhitespace).map { String($0) }
  }
}
