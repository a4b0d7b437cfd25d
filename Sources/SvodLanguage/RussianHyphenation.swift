/// Places at which a Russian word may be parted.
///
/// The rules are those of P. Hristov as amended by Dymchenko and Varsanofiev: a word is parted
/// after a sign or й, between vowels, before a consonant that stands alone between vowels, and
/// inside a run of consonants. They part some words at other places than a dictionary would, and
/// never so that a piece cannot be read.
package enum RussianHyphenation {
  private enum Letter {
    case vowel
    case consonant
    /// й, ъ, ь: never begins a line.
    case sign
  }

  /// No piece of a word is shorter.
  private static let shortestPiece = 3

  /// A text with a soft hyphen (U+00AD) wherever a long word may be parted.
  ///
  /// Only words of small letters are parted; an abbreviation stays whole.
  package static func softened(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var word: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar.isWordLetter {
        word.append(scalar)
      } else {
        result += parted(word)
        result.append(scalar)
        word.removeAll()
      }
    }
    result += parted(word)
    return String(result)
  }

  private static func parted(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let letters = word.enumerated().map { place, scalar in
      letter(place == 0 ? scalar.lowercased : scalar)
    }
    guard letters.count >= 2 * shortestPiece, !letters.contains(where: { $0 == nil }) else {
      return word
    }
    let known = letters.compactMap(\.self)
    var result: [Unicode.Scalar] = []
    for (place, scalar) in word.enumerated() {
      if place >= shortestPiece, word.count - place >= shortestPiece, mayBegin(known, at: place) {
        result.append("\u{AD}")
      }
      result.append(scalar)
    }
    return result
  }

  /// Whether a line may begin with the letter at a place.
  private static func mayBegin(_ letters: [Letter], at place: Int) -> Bool {
    guard letters[place] != .sign, letters[..<place].contains(.vowel),
      letters[place...].contains(.vowel)
    else { return false }
    let before = letters[..<place].reversed().prefix { $0 == .consonant }.count
    let after = letters[place...].prefix { $0 == .consonant }.count
    // A consonant and its soft sign end the line together.
    if after > 0, letters[place + after] == .sign { return false }
    if letters[place - 1] == .sign { return after <= 1 }
    // A run of consonants goes on in the next line with its second half.
    return after == (before + after + 1) / 2
  }

  private static func letter(_ scalar: Unicode.Scalar) -> Letter? {
    switch scalar {
    case "а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я": .vowel
    case "й", "ъ", "ь": .sign
    case "а"..."я": .consonant
    default: nil
    }
  }
}
