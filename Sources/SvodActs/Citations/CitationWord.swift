import SvodLanguage

/// A word, a row of digits or a mark of a line, and where it stands.
struct CitationWord {
  enum Kind: Hashable {
    /// In small letters, without ё and Latin look-alikes.
    case word(String)
    case digits(String)
    case mark(Character)
  }

  let kind: Kind
  /// In characters of the line, from 0.
  let range: Range<Int>
  /// Whether nothing stands between this one and the one before.
  let isGlued: Bool
  let isCapitalized: Bool

  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  var digits: String? {
    if case .digits(let digits) = kind { digits } else { nil }
  }

  var mark: Character? {
    if case .mark(let mark) = kind { mark } else { nil }
  }
}

/// A line of an act, taken apart into words.
struct CitationText {
  let characters: [Character]
  let words: [CitationWord]

  /// - Parameter text: the words of a line without markup.
  init(_ text: String) {
    characters = Array(text)
    words = Self.words(of: characters)
  }

  /// What stands between two places.
  func text(_ range: Range<Int>) -> String { String(characters[range]) }

  private static func words(of characters: [Character]) -> [CitationWord] {
    var words: [CitationWord] = []
    var index = 0
    var end = 0
    while index < characters.count {
      let start = index
      let first = characters[start]
      index += 1
      if first.isWhitespace { continue }
      let kind: CitationWord.Kind
      if first.isLetter {
        while index < characters.count, characters[index].isLetter { index += 1 }
        kind = .word(
          RussianFold.folded(word: String(characters[start..<index]), amongCyrillic: true))
      } else if first.isASCIIDigit {
        while index < characters.count, characters[index].isASCIIDigit { index += 1 }
        kind = .digits(String(characters[start..<index]))
      } else {
        kind = .mark(mark(first))
      }
      words.append(
        CitationWord(
          kind: kind, range: start..<index, isGlued: start == end && start > 0,
          isCapitalized: first.isUppercase))
      end = index
    }
    return words
  }

  /// Dashes are one mark, quotation marks two.
  private static func mark(_ character: Character) -> Character {
    switch character {
    case "‐", "‑", "–", "—", "−", "‒", "―": character == "‐" || character == "‑" ? "-" : "–"
    case "“", "„": "«"
    case "”": "»"
    default: character
    }
  }
}
