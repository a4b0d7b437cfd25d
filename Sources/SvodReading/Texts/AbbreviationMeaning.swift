import SvodLanguage

/// Which of the words before «(далее — …)» a shorter name stands for.
///
/// The words are a stretch of the text itself: from where the name's own words begin, or the words
/// whose first letters make it, else from where the phrase begins.
enum AbbreviationMeaning {
  static func words(before line: String, called name: String) -> String? {
    let words = LineWord.all(of: line).suffix(60)
    guard !words.isEmpty else { return nil }
    let start =
      startOfSameWords(Array(words), name) ?? startOfInitials(Array(words), name)
      ?? startOfPhrase(Array(words), line)
    guard let start else { return nil }
    let meaning = String(line.dropFirst(balanced(start, line, Array(words)))).trimmed
    return meaning.isEmpty || meaning.count > 400 ? nil : meaning
  }

  /// A start outside the quotation marks and brackets that are closed behind it.
  private static func balanced(_ start: Int, _ line: String, _ words: [LineWord]) -> Int {
    var start = start
    while isInside(line.dropFirst(start)),
      let index = words.lastIndex(where: { $0.start < start })
    {
      // Out of the marks first, then to the words that they belong to.
      start =
        words[index + 1].gap.contains(where: { "«(".contains($0) })
        ? startOfNoun(before: index + 1, words, past: "«(") : words[index].start
    }
    return start
  }

  private static func isInside(_ text: Substring) -> Bool {
    var depth = 0
    for character in text {
      if "«(".contains(character) { depth += 1 }
      if "»)".contains(character) { depth -= 1 }
      if depth < 0 { return true }
    }
    return false
  }

  /// «рабочей группы по мониторингу» for «рабочая группа», with the adjectives before it.
  private static func startOfSameWords(_ words: [LineWord], _ name: String) -> Int? {
    let stems = RussianStem.stems(of: name)
    guard !stems.isEmpty, stems.count <= words.count else { return nil }
    let own = words.map { RussianStem.stem(of: RussianFold.folded(String($0.text))) }
    let sentence = words.lastIndex { $0.gap.contains(where: { ".;".contains($0) }) } ?? 0
    let starts = (0...(words.count - stems.count)).filter {
      Array(own[$0..<$0 + stems.count]) == stems
    }
    // What is named several times in the sentence is meant from its first naming on.
    guard var first = starts.first(where: { $0 >= sentence }) ?? starts.last else { return nil }
    let noun = String(words[first].text)
    var next: RussianAdjective?
    while first > 0, words[first].gap == " ",
      let adjective = RussianAdjective(String(words[first - 1].text)),
      adjective.mayBelong(to: noun), next.map(adjective.agrees) ?? true
    {
      next = adjective
      first -= 1
    }
    return words[first].start
  }

  /// «Методический центр» for «МЦ»: the nearest words whose first letters follow the name's.
  private static func startOfInitials(_ words: [LineWord], _ name: String) -> Int? {
    guard let acronym = LineWord.all(of: name).first?.text, acronym.count > 1,
      acronym.allSatisfy(\.isUppercase)
    else { return nil }
    let letters = Array(acronym.lowercased())
    for start in words.indices.reversed() where words[start].text.lowercased().first == letters[0] {
      var next = 0
      for word in words[start...] {
        guard next < letters.count else { break }
        if word.text.lowercased().first == letters[next] {
          next += 1
        } else if word.text.count > 3 {
          break
        }
      }
      if next == letters.count { return startOfName(around: start, words) }
    }
    return nil
  }

  /// A name in quotation marks begins with the words that say whose it is.
  private static func startOfName(around start: Int, _ words: [LineWord]) -> Int {
    guard words[start].gap.contains("«") else { return words[start].start }
    return startOfNoun(before: start, words)
  }

  private static func startOfNoun(
    before quoted: Int, _ words: [LineWord], past marks: String = "«"
  ) -> Int {
    var first = quoted
    while first > 0, quoted - first < 8 {
      let gap = words[first].gap
      guard gap.allSatisfy({ $0.isWhitespace || marks.contains($0) }) else { break }
      first -= 1
      if words[first].text.first?.isUppercase == true { break }
    }
    return words[first].start
  }

  /// The words behind the last mark that ends a phrase, outside quotation marks.
  private static func startOfPhrase(_ words: [LineWord], _ line: String) -> Int? {
    if line.trimmed.hasSuffix("»"), let quoted = words.lastIndex(where: { $0.gap.contains("«") }) {
      return startOfNoun(before: quoted, words)
    }
    let last = words.lastIndex { word in
      word.gap.contains { ".,;:()".contains($0) }
    }
    return last.map { words[$0].start } ?? words.first?.start
  }
}
