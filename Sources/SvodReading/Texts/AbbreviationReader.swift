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
    guard place.setting != .quotation else { return inlines }
    let line = TextLine(inlines, place)
    let definitions =
      line.words.contains("алее") ? AbbreviationDefinition.all(in: line.words) : []
    if known.isEmpty, definitions.isEmpty { return inlines }
    return inlines.marked(uses(in: line, explaining: definitions))
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
  private mutating func uses(
    in line: TextLine, explaining definitions: [AbbreviationDefinition]
  ) -> [InlineMark] {
    let words = LineWord.all(of: line.words)
    var definitions = definitions[...]
    var marks: [InlineMark] = []
    var explained: Set<[String]> = []
    var index = 0
    while index < words.count {
      while let next = definitions.first, next.range.upperBound <= words[index].start {
        take(definitions.removeFirst(), in: line)
      }
      let isDefining = definitions.first?.range.contains(words[index].start) == true
      guard !isDefining, let found = use(at: index, of: words) else {
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
    for definition in definitions { take(definition, in: line) }
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

  /// How many letters before the bracket are looked at.
  private static let longestMeaning = 1000

  static func all(in line: String) -> [AbbreviationDefinition] {
    let characters = Array(line)
    var found: [AbbreviationDefinition] = []
    var index = 0
    while let opening = characters[index...].firstIndex(of: "(") {
      index = opening + 1
      guard let closing = closing(of: opening, in: characters) else { break }
      let inside = String(characters[(opening + 1)..<closing])
      guard let names = names(in: inside) else { continue }
      let before = String(characters[max(0, opening - longestMeaning)..<opening])
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
