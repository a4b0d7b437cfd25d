/// Russian words in the letters of an address.
///
/// Letters follow GOST 7.79-2000, system B, without its marks that an address cannot have; so the
/// fixed addresses of the section are spelt too (`pokazateli`, `cikl`).
package enum Transliteration {
  private static let letters: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "й": "j", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "x", "ц": "c", "ч": "ch", "ш": "sh", "щ": "shh",
    "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
  ]

  /// The letter of a sub-clause: «а)» is `a`, «э)» is `eh`, so that no two letters meet.
  package static func anchorPart(ofLetter letter: Character) -> String {
    switch letter {
    case "э", "Э": "eh"
    case "ъ", "Ъ": "tvyordyj"
    case "ь", "Ь": "myagkij"
    default: latin(letter)
    }
  }

  /// Words joined by hyphens, cut between words: `obshhie-polozheniya`.
  ///
  /// - Parameters:
  ///   - text: any words; what is no letter or digit sets them apart.
  ///   - length: the most characters; a longer first word is cut.
  /// - Returns: lower-case Latin letters, digits and hyphens; empty where there are no words.
  package static func slug(of text: some StringProtocol, atMost length: Int) -> String {
    var slug = ""
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let spelt = word.prefix(length).map(latin).joined()
      guard !spelt.isEmpty else { continue }
      guard !slug.isEmpty else {
        slug = String(spelt.prefix(length))
        continue
      }
      guard slug.utf8.count + 1 + spelt.utf8.count <= length else { break }
      slug += "-" + spelt
    }
    return slug
  }

  private static func latin(_ character: Character) -> String {
    let lowered = character.lowercased()
    if lowered.utf8.count == 1, character.isLetter || character.isNumber { return lowered }
    return lowered.map { letters[$0] ?? "" }.joined()
  }
}
