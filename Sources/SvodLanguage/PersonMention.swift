/// A place of a text that names a person by surname and initials or given names.
package struct PersonMention: Sendable, Hashable {
  /// A name and how the text spells it.
  package struct Spelling: Sendable, Hashable {
    package let name: PersonName
    package let words: String
    /// In characters from the beginning of the text.
    package let offset: Int
  }

  package let spelling: Spelling
  /// With the word before a spaced dash: «Лугову – Серову» may be one surname or two.
  package let joined: Spelling?
  /// What the text says behind a comma up to the end of its clause: most often the person's post.
  package let post: String?

  /// All mentions of a line, in its order.
  package static func all(in text: String) -> [PersonMention] {
    let letters = Array(text)
    let words = NameWord.all(in: letters)
    return words.indices.compactMap { PersonMention(at: $0, of: words, in: letters) }
  }

  private init?(at place: Int, of words: [NameWord], in letters: [Character]) {
    guard words[place].isName,
      let end = Self.end(ofNamesAfter: place, of: words, in: letters),
      let spelling = Spelling(words[place].range.lowerBound..<end, in: letters)
    else { return nil }
    self.spelling = spelling
    joined = Self.dash(before: place, of: words, in: letters)
      .flatMap { Spelling($0..<end, in: letters) }
    post = Self.post(from: end, in: letters)
  }

  /// Where initials or given names behind a surname end; nil where there are none.
  private static func end(
    ofNamesAfter place: Int, of words: [NameWord], in letters: [Character]
  ) -> Int? {
    guard let first = words.word(place + 1, after: words[place], in: letters) else { return nil }
    if first.isInitial(in: letters) {
      let second = words.word(place + 2, after: first, in: letters, orDot: true)
      let last = second.map { $0.isInitial(in: letters) ? $0 : first } ?? first
      return last.range.upperBound + 1
    }
    guard first.isName, let second = words.word(place + 2, after: first, in: letters),
      second.isPatronymic
    else { return nil }
    return second.range.upperBound
  }

  /// Where the word before a spaced dash begins.
  private static func dash(
    before place: Int, of words: [NameWord], in letters: [Character]
  ) -> Int? {
    guard place > 0, words[place - 1].isName else { return nil }
    let gap = letters[words[place - 1].range.upperBound..<words[place].range.lowerBound]
    let marks = gap.filter { !$0.isWhitespace }
    return marks.count == 1 && "-–—‑".contains(marks[marks.startIndex])
      ? words[place - 1].range.lowerBound : nil
  }

  private static func post(from end: Int, in letters: [Character]) -> String? {
    let rest = letters[end...].drop(while: \.isWhitespace)
    guard let mark = rest.first, ",–—-(".contains(mark) else { return nil }
    let words = rest.dropFirst().drop(while: \.isWhitespace).prefix { !",;.)\n".contains($0) }
    return words.first?.isLetter == true ? String(words) : nil
  }
}

extension PersonMention.Spelling {
  fileprivate init?(_ range: Range<Int>, in letters: [Character]) {
    let words = String(letters[range])
    guard let name = PersonName(words) else { return nil }
    self.init(name: name, words: words, offset: range.lowerBound)
  }
}

/// A run of letters and of hyphens between them.
private struct NameWord {
  let range: Range<Int>
  let folded: String
  private let isCapitalized: Bool

  static func all(in letters: [Character]) -> [NameWord] {
    var words: [NameWord] = []
    var place = letters.startIndex
    while place < letters.endIndex {
      guard letters[place].isLetter else {
        place += 1
        continue
      }
      let end = letters[place...].firstIndex { !$0.isLetter && $0 != "-" } ?? letters.endIndex
      words.append(NameWord(place..<end, in: letters))
      place = end
    }
    return words
  }

  private init(_ range: Range<Int>, in letters: [Character]) {
    self.range = range
    isCapitalized = letters[range.lowerBound].isUppercase
    folded = isCapitalized ? RussianFold.folded(String(letters[range])) : ""
  }

  /// A capital letter and small ones, as names have them.
  var isName: Bool { isCapitalized && range.count > 1 }

  /// A capital letter with a dot.
  func isInitial(in letters: [Character]) -> Bool {
    isCapitalized && range.count == 1 && range.upperBound < letters.endIndex
      && letters[range.upperBound] == "."
  }

  var isPatronymic: Bool {
    let endings = [
      "вич", "вича", "вичу", "вичем", "виче", "вна", "вны", "вне", "вну", "вной", "вною", "чна",
      "чны", "чне", "чну", "чной", "ьич", "ьича", "ьичу", "ьичом", "оглы", "кызы",
    ]
    return isCapitalized && endings.contains(where: folded.hasSuffix)
  }
}

extension [NameWord] {
  /// The word at a place, if nothing but blanks parts it from the one before, or also a dot.
  fileprivate func word(
    _ place: Int, after word: NameWord, in letters: [Character], orDot: Bool = false
  ) -> NameWord? {
    guard indices.contains(place) else { return nil }
    let gap = letters[word.range.upperBound..<self[place].range.lowerBound]
    let isNear = gap.allSatisfy { $0.isWhitespace || orDot && $0 == "." }
    return isNear && !gap.contains("\n") ? self[place] : nil
  }
}
