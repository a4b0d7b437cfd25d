import SvodLanguage

/// A word or a number of a text, as it is looked for.
///
/// `Templates/assets/search.js` takes texts apart by the same rules: a word is a run of letters, a
/// number a run of digits with dots, hyphens or slashes inside («27.08.2021», «2.1.1», «2020/21»).
/// Words are folded («МКОУ» in Latin look-alikes, ё, soft hyphens) and lose their endings; hyphens
/// in numbers are as good as dots («2-1-14»), and «No» before a number is a «№» that a keyboard
/// lacks, and no word.
package struct SearchWord: Sendable, Hashable {
  /// Folded, with its ending.
  package let folded: String
  /// What it is found by.
  package let stem: String
}

extension SearchWord {
  /// The words of a text in its order, with those that no search asks for.
  package static func all(in text: String) -> [SearchWord] {
    var reader = SearchWordReader()
    return reader.words(of: text)
  }

  /// Whether nobody looks for the word by itself: a preposition, a letter, «№» typed as N.
  package var isIdle: Bool {
    Self.idle.contains(folded)
      || folded.unicodeScalars.count == 1 && !folded.unicodeScalars.allSatisfy(\.isDigit)
  }

  /// «№» in Latin letters; the second «о» is Cyrillic.
  fileprivate var isNumberSign: Bool { ["n", "no", "nо", "nº", "noº", "nоº"].contains(folded) }

  private static let idle: Set<String> = [
    "во", "до", "для", "за", "из", "ко", "на", "не", "об", "обо", "от", "по", "пп", "при", "со",
    "ст",
  ]
}

/// Takes texts apart, each different word once.
struct SearchWordReader {
  private var known: [String: SearchWord?] = [:]

  mutating func words(of text: String) -> [SearchWord] {
    var words: [SearchWord] = []
    let scalars = Array(text.unicodeScalars)
    var place = 0
    var endOfLast = 0
    while place < scalars.count {
      let end = Self.endOfNumber(scalars, from: place) ?? Self.endOfWord(scalars, from: place)
      if end > place {
        let raw = String(String.UnicodeScalarView(scalars[place..<end]))
        let isNumber = scalars[place].isDigit
        if isNumber, words.last?.isNumberSign == true,
          scalars[endOfLast..<place].allSatisfy(\.mayFollowNumberSign)
        {
          words.removeLast()
        }
        if let word = word(raw, isNumber: isNumber) {
          words.append(word)
          endOfLast = end
        }
      }
      place = max(end, place + 1)
    }
    return words
  }

  private mutating func word(_ raw: String, isNumber: Bool) -> SearchWord? {
    if let word = known[raw] { return word }
    var word: SearchWord?
    if isNumber {
      let number = String(raw.map { $0 == "-" ? "." : $0 })
      word = SearchWord(folded: number, stem: number)
    } else {
      let letters = String(String.UnicodeScalarView(raw.unicodeScalars.filter { !$0.isDropped }))
      let folded = RussianFold.folded(word: letters, amongCyrillic: true)
      word = folded.isEmpty ? nil : SearchWord(folded: folded, stem: Self.stem(of: folded))
    }
    known[raw] = .some(word)
    return word
  }

  /// The stem, the same for forms that the stemmer keeps apart: «порядок» and «порядка», whose
  /// vowel comes and goes, «состав» and «состава», whose «в» it takes for the ending of a verb.
  private static func stem(of folded: String) -> String {
    let stem = RussianStem.stem(of: folded)
    if folded.hasSuffix("ав"), folded == stem + "в" { return folded }
    let letters = Array(stem)
    let end = letters.suffix(3)
    guard letters.count > 4, let before = end.first, !"аеиоуыэюя".contains(before),
      "ое".contains(end[end.startIndex + 1]), "кн".contains(end[end.startIndex + 2])
    else { return stem }
    return String(letters.dropLast(2) + letters.suffix(1))
  }

  private static func endOfWord(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end].isLetterOrMark { end += 1 }
    return end
  }

  /// Nil where no digit stands.
  private static func endOfNumber(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    guard scalars[start].isDigit else { return nil }
    var end = start
    while end < scalars.count {
      if scalars[end].isDigit {
        end += 1
      } else if scalars[end].joinsDigits, end + 1 < scalars.count, scalars[end + 1].isDigit {
        end += 2
      } else {
        break
      }
    }
    return end
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { "0"..."9" ~= self }

  /// What may stand between «No» and its number.
  fileprivate var mayFollowNumberSign: Bool { [" ", "\u{A0}", ".", "°"].contains(self) }

  fileprivate var joinsDigits: Bool { self == "." || self == "-" || self == "/" }

  /// A letter, a mark over one, or a soft hyphen inside a word.
  fileprivate var isLetterOrMark: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0x410...0x44F, 0x401, 0x451: true
    case 0...0x7F: false
    case 0xAD, 0x300...0x36F: true
    default: properties.isAlphabetic
    }
  }

  /// What a word is the same without; «и» and a breve are «й».
  fileprivate var isDropped: Bool {
    self == "\u{AD}" || "\u{300}"..."\u{36F}" ~= self && self != "\u{306}"
  }
}
