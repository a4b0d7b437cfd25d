import SvodLanguage

/// A deadline as written, taken apart into words that know their places.
///
/// Case, ё and е, Latin look-alikes, kinds of spaces and dashes, soft hyphens and invisible
/// characters no longer differ.
struct DeadlineText: Sendable {
  let characters: [Character]
  let words: [DeadlineWord]

  init(_ verbatim: String) {
    characters = Array(verbatim)
    words = WordSplitter(characters).words()
  }

  /// What stands between two places of the verbatim text.
  func verbatim(_ range: Range<Int>) -> String { String(characters[range]) }

  /// The place of words, from the first to the last of them.
  func range(ofWords words: Range<Int>) -> Range<Int> {
    guard let first = self.words[words].first, let last = self.words[words].last else {
      let end = characters.count
      return end..<end
    }
    return first.range.lowerBound..<last.range.upperBound
  }
}

/// One pass over the characters of a deadline.
private struct WordSplitter {
  private let characters: [Character]
  private let hasCyrillic: Bool
  private var index = 0

  init(_ characters: [Character]) {
    self.characters = characters
    hasCyrillic = characters.contains { "\u{400}"..."\u{4FF}" ~= $0.firstScalar }
  }

  consuming func words() -> [DeadlineWord] {
    var words: [DeadlineWord] = []
    var end = 0
    while skipSpace(), index < characters.count {
      let start = index
      let kind = next()
      words.append(DeadlineWord(kind: kind, range: start..<index, isGlued: start == end))
      end = index
    }
    return words
  }

  private mutating func skipSpace() -> Bool {
    while index < characters.count, characters[index].isSpaceInDeadline { index += 1 }
    return true
  }

  private mutating func next() -> DeadlineWord.Kind {
    let first = characters[index]
    if first.isDigit { return number() }
    if first.isLetter { return word() }
    index += 1
    return .mark(first.mark)
  }

  private mutating func number() -> DeadlineWord.Kind {
    var value = 0
    let start = index
    while index < characters.count, let digit = characters[index].digit {
      if index - start < 9 { value = value * 10 + digit }
      index += 1
    }
    return index - start <= 9 ? .number(value, digits: index - start) : .mark(.other)
  }

  private mutating func word() -> DeadlineWord.Kind {
    var letters = ""
    while index < characters.count {
      let character = characters[index]
      guard character.isLetter || character.isInvisible else { break }
      if !character.isInvisible { letters.append(character) }
      index += 1
    }
    return .word(RussianFold.folded(word: letters, amongCyrillic: hasCyrillic))
  }
}

extension Character {
  fileprivate var firstScalar: Unicode.Scalar { unicodeScalars.first ?? " " }

  fileprivate var digit: Int? { isASCII ? wholeNumberValue : nil }

  fileprivate var isDigit: Bool { digit != nil }

  /// Soft hyphens, and spaces and joiners of no width.
  fileprivate var isInvisible: Bool {
    switch firstScalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  fileprivate var isSpaceInDeadline: Bool { isWhitespace || isInvisible }

  fileprivate var mark: DeadlineWord.Mark {
    switch firstScalar {
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}": .dash
    case ".": .dot
    case ",": .comma
    case ":": .colon
    case ";": .semicolon
    case "/", "\\": .slash
    case "(", "[": .opening
    case ")", "]": .closing
    case "«", "»", "\"", "„", "“", "”", "‘", "’", "'": .quotation
    case "№": .numberSign
    default: .other
    }
  }
}
