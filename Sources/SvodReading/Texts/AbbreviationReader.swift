import SvodContent
import SvodDiagnostics
import SvodLanguage

/// Finds the shorter names that a text gives («далее — МЦ») and explains their later uses.
enum AbbreviationReader {
  /// The document with its abbreviations marked and listed.
  static func read(_ document: Document) -> Document {
    var reading = AbbreviationReading(document)
    var document = document
    document.act = document.act.mappingTexts { reading.marked($0, $1) }
    document.abbreviations = reading.abbreviations
    return document
  }
}

/// What is known on the way through a text.
private struct AbbreviationReading {
  private struct Known {
    let stems: [String]
    let meaning: String
    /// A word of capitals is looked for as it stands, others in any case ending.
    let isAcronym: Bool
    let isCapitalized: Bool
  }

  private let document: Document
  private(set) var abbreviations: [ActAbbreviation] = []
  /// By the first stem.
  private var known: [String: [Known]] = [:]

  init(_ document: Document) {
    self.document = document
  }

  mutating func marked(_ inlines: [ActInline], _ place: ActTextPlace) -> [ActInline] {
    let words = inlines.plainText
    let definitions = words.contains("алее") ? AbbreviationDefinition.all(in: words) : []
    let marks = place.setting == .quotation ? [] : uses(in: words, besides: definitions)
    let line = TextLine(inlines: inlines, words: words, place: place)
    for definition in definitions { take(definition, in: line) }
    return inlines.marked(marks)
  }

  private mutating func take(_ definition: AbbreviationDefinition, in line: TextLine) {
    abbreviations.append(
      ActAbbreviation(
        name: definition.name, meaning: definition.meaning, anchor: line.place.anchor,
        position: line.position(at: definition.range.lowerBound) ?? document.position))
    let words = LineWord.all(of: definition.name)
    let stems = words.map { AbbreviationReading.stem($0.text) }
    guard let first = stems.first, let word = words.first else { return }
    let isAcronym = word.text.count > 1 && word.text.allSatisfy(\.isUppercase)
    var others = known[first, default: []].filter { $0.stems != stems }
    others.append(
      Known(
        stems: stems, meaning: definition.meaning, isAcronym: isAcronym,
        isCapitalized: word.text.first?.isUppercase == true))
    known[first] = others.sorted { $0.stems.count > $1.stems.count }
  }

  /// Acronyms at every use; of other names, the first use in a line, for a line of explained words
  /// could not be read.
  private func uses(
    in line: String, besides definitions: [AbbreviationDefinition]
  ) -> [InlineMark] {
    guard !known.isEmpty else { return [] }
    let words = LineWord.all(of: line)
    var marks: [InlineMark] = []
    var explained: Set<[String]> = []
    var index = 0
    while index < words.count {
      guard let found = use(at: index, of: words),
        !definitions.contains(where: { $0.range.contains(words[index].start) })
      else {
        index += 1
        continue
      }
      let last = words[index + found.stems.count - 1]
      if found.isAcronym || explained.insert(found.stems).inserted {
        marks.append(
          InlineMark(
            .abbreviation(meaning: found.meaning), over: words[index].start..<last.end))
      }
      index += found.stems.count
    }
    return marks
  }

  private func use(at index: Int, of words: [LineWord]) -> Known? {
    let word = words[index].text
    return known[Self.stem(word)]?.first { known in
      guard index + known.stems.count <= words.count else { return false }
      if known.isAcronym, !word.allSatisfy(\.isUppercase) { return false }
      if known.isCapitalized, word.first?.isUppercase != true { return false }
      return zip(known.stems, words[index...]).allSatisfy { $0 == Self.stem($1.text) }
    }
  }

  private static func stem(_ word: Substring) -> String {
    if word.allSatisfy(\.isUppercase) { return String(word) }
    return RussianStem.stem(of: RussianFold.folded(word: String(word), amongCyrillic: true))
  }
}

/// «муниципальное казённое учреждение «Методический центр» (далее — МЦ)».
struct AbbreviationDefinition {
  let name: String
  let meaning: String
  /// The bracket, in characters of the line.
  let range: Range<Int>

  /// The words that may stand between «далее» and the dash.
  private static let fillers: Set<String> = [
    "именуется", "именуются", "соответственно", "также", "по", "тексту", "вместе", "совместно",
    "сокращенно", "сокращённо",
  ]

  static func all(in line: String) -> [AbbreviationDefinition] {
    let characters = Array(line)
    var found: [AbbreviationDefinition] = []
    var index = 0
    while let opening = characters[index...].firstIndex(of: "(") {
      index = opening + 1
      guard let closing = closing(of: opening, in: characters) else { break }
      let inside = String(characters[(opening + 1)..<closing])
      guard let names = names(in: inside) else { continue }
      let before = String(characters[..<opening])
      for name in names {
        guard let meaning = AbbreviationMeaning.words(before: before, called: name) else {
          continue
        }
        found.append(
          AbbreviationDefinition(name: name, meaning: meaning, range: opening..<closing + 1))
      }
      index = closing + 1
    }
    return found
  }

  private static func closing(of opening: Int, in characters: [Character]) -> Int? {
    var depth = 0
    for index in opening..<min(characters.count, opening + 300) {
      if characters[index] == "(" { depth += 1 }
      if characters[index] == ")" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// The names behind «далее» and a dash; several behind «соответственно».
  private static func names(in inside: String) -> [String]? {
    let words = inside.split(whereSeparator: \.isWhitespace)
    guard words.first?.lowercased().hasPrefix("далее") == true else { return nil }
    guard let dash = words.firstIndex(where: { ["-", "–", "—", "−"].contains($0) }) else {
      return nil
    }
    let fillers = words[1..<dash].map { $0.lowercased().filter(\.isLetter) }
    guard fillers.allSatisfy(self.fillers.contains) else { return nil }
    let name = words[(dash + 1)...].joined(separator: " ")
    guard !name.isEmpty, name.count < 80 else { return nil }
    let names =
      fillers.contains("соответственно") ? name.split(separator: ",").map { $0 } : [name[...]]
    return names.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

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
    let meaning = String(line.dropFirst(start)).trimmed
    return meaning.isEmpty || meaning.count > 400 ? nil : meaning
  }

  /// «рабочей группы по мониторингу» for «рабочая группа», with the adjectives before it.
  private static func startOfSameWords(_ words: [LineWord], _ name: String) -> Int? {
    let stems = RussianStem.stems(of: name)
    guard !stems.isEmpty, stems.count <= words.count else { return nil }
    let own = words.map { RussianStem.stem(of: RussianFold.folded(String($0.text))) }
    for start in stride(from: words.count - stems.count, through: 0, by: -1)
    where Array(own[start..<start + stems.count]) == stems {
      var first = start
      while first > 0, words[first].gap == " ", isAdjective(words[first - 1].text) { first -= 1 }
      return words[first].start
    }
    return nil
  }

  private static let adjectiveEndings = [
    "ого", "его", "ой", "ей", "ых", "их", "ым", "им", "ый", "ий", "ая", "ое", "ые", "ую", "ому",
    "ыми", "ими",
  ]

  private static func isAdjective(_ word: Substring) -> Bool {
    word.count > 4 && adjectiveEndings.contains(where: word.hasSuffix)
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

  private static func startOfNoun(before quoted: Int, _ words: [LineWord]) -> Int {
    var first = quoted
    while first > 0, quoted - first < 8 {
      let gap = words[first].gap
      guard gap.allSatisfy({ $0.isWhitespace || $0 == "«" }) else { break }
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
