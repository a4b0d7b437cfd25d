/// Names brought to one spelling, so that what an author meant as the same is found the same.
package enum RussianFold {
  /// A text without the differences that nobody means.
  ///
  /// Case, ё and е, the kind of dashes, № against N, and spaces (runs, ends, behind №) no longer
  /// differ; quotation marks are gone. Latin letters that look Cyrillic become Cyrillic in words
  /// that have a Cyrillic letter («CОШ»), and in words made of nothing else («MAOY») when the
  /// text has Cyrillic letters elsewhere. The result is for comparing, never for printing.
  package static func folded(_ text: String) -> String {
    let letters = plainScalars(of: text)
    let hasCyrillic = letters.contains(where: \.isCyrillic)
    var result = String.UnicodeScalarView()
    var rest = letters[...]
    while let first = rest.first {
      if let length = numberSignLength(rest) {
        result.append("№")
        rest = rest.dropFirst(length)
      } else if first.isWordLetter {
        let word = rest.prefix(while: \.isWordLetter)
        let isMistyped = looksCyrillic(word, in: hasCyrillic)
        result.append(contentsOf: isMistyped ? word.map(\.cyrillicLookAlike)[...] : word)
        rest = rest[word.endIndex...]
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }

  /// A single word brought to one spelling as `folded` does it with words of a text.
  ///
  /// Where the text that the word is taken from has Cyrillic letters, a word of nothing but Latin
  /// look-alikes («c» for «с») is meant as Cyrillic.
  package static func folded(word: String, amongCyrillic: Bool) -> String {
    let letters = plainScalars(of: word)
    let isCyrillic = amongCyrillic || letters.contains(where: \.isCyrillic)
    guard looksCyrillic(letters[...], in: isCyrillic) else {
      return String(String.UnicodeScalarView(letters))
    }
    return String(String.UnicodeScalarView(letters.map(\.cyrillicLookAlike)))
  }

  /// Small letters without ё and marks over letters, single spaces, hyphens, and no quotes.
  private static func plainScalars(of text: String) -> [Unicode.Scalar] {
    var plain: [Unicode.Scalar] = []
    plain.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "ё", "Ё": plain.append("е")
      case "\u{308}" where plain.last == "е": break
      case "\u{306}" where plain.last == "и": plain[plain.count - 1] = "й"
      case _ where scalar.isQuotationMark: break
      case _ where scalar.isDash: plain.append("-")
      case _ where scalar.isSpace:
        if let last = plain.last, last != " " { plain.append(" ") }
      default: plain.append(scalar.lowercased)
      }
    }
    if plain.last == " " { plain.removeLast() }
    return plain
  }

  /// The length of a № with the space behind it, or of an N before a number; else nil.
  private static func numberSignLength(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    let hasSpace = rest.dropFirst().first == " "
    let length = hasSpace ? 2 : 1
    if rest.first == "№" { return length }
    // Words are taken whole, so that an «n» met here begins one; a number makes it a sign.
    guard rest.first == "n", rest.dropFirst(length).first?.asciiDigit != nil else { return nil }
    return length
  }

  /// Whether a word with Latin letters was meant to be Cyrillic.
  private static func looksCyrillic(
    _ word: ArraySlice<Unicode.Scalar>, in textHasCyrillic: Bool
  ) -> Bool {
    guard textHasCyrillic, word.contains(where: \.isASCII) else { return false }
    return word.contains(where: \.isCyrillic)
      || word.allSatisfy { $0.cyrillicLookAlike != $0 }
  }
}

extension Unicode.Scalar {
  /// The Cyrillic letter whose capital or small shape is that of a small Latin one, or itself.
  fileprivate var cyrillicLookAlike: Unicode.Scalar {
    switch self {
    case "a": "а"
    case "b": "в"
    case "c": "с"
    case "e": "е"
    case "h": "н"
    case "k": "к"
    case "m": "м"
    case "o": "о"
    case "p": "р"
    case "t": "т"
    case "x": "х"
    case "y": "у"
    default: self
    }
  }
}
