import SvodNumbers

/// What a line of an act cites: other acts by date and number, and parts of acts.
package struct LineCitations: Sendable, Hashable {
  /// An act by its date and number.
  package struct CitedAct: Sendable, Hashable {
    package let requisites: ActRequisites
    /// As written behind «№».
    package let number: String
    package let noun: ActNoun?
    /// Between the noun and the date: «комитета образования».
    package let issuer: String
    package let title: String?
    /// From the noun to the number.
    package let range: Range<Int>
    package let words: String
  }

  package private(set) var acts: [CitedAct] = []
  package private(set) var places: [CitedPlace] = []

  /// Reads a line once from its beginning to its end.
  ///
  /// - Parameter line: the words without markup.
  package init(of line: String) {
    // Most lines cite nothing; every citation has a number, and a letter in quotes is rare.
    guard line.utf8.contains(where: Self.couldCite) || line.contains("рилож") else { return }
    let text = CitationText(line)
    readActs(text)
    readPlaces(text)
  }

  /// Digits, Roman numerals, and the first byte of «.
  private static func couldCite(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "I"), UInt8(ascii: "V"),
      UInt8(ascii: "X"), 0xC2:
      true
    default: false
    }
  }
}

extension LineCitations {
  /// How many words may stand between an act's noun and its date.
  private static let longestIssuer = 40

  private mutating func readActs(_ text: CitationText) {
    var cursor = CitationCursor(text.words, at: 0)
    var floor = 0
    while cursor.current != nil {
      guard let act = citedAct(in: text, at: &cursor, notBefore: floor) else {
        cursor.advance()
        continue
      }
      acts.append(act)
      floor = cursor.index
    }
  }

  /// «от 27.08.2021 № 98», or «№ 98 от 27.08.2021».
  private func citedAct(
    in text: CitationText, at cursor: inout CitationCursor, notBefore floor: Int
  ) -> CitedAct? {
    let start = cursor.index
    let found = cursor.attempt { cursor -> (CalendarDate, String)? in
      if cursor.take(word: "от"), let date = cursor.date() {
        cursor.take(",")
        return cursor.actNumber(in: text).map { (date, $0) }
      }
      guard let number = cursor.actNumber(in: text), cursor.take(word: "от") else { return nil }
      return cursor.date().map { ($0, number) }
    }
    guard let (date, number) = found else { return nil }
    let noun = noun(before: start, notBefore: floor, in: text)
    let first = noun?.index ?? start
    let range = text.words[first].range.lowerBound..<cursor.end
    let issuer = noun.map { noun in
      text.text(text.words[noun.nounIndex].range.upperBound..<text.words[start].range.lowerBound)
    }
    return CitedAct(
      requisites: ActRequisites(date: date, number: number), number: number, noun: noun?.noun,
      issuer: issuer ?? "", title: title(behind: cursor, in: text), range: range,
      words: text.text(range))
  }

  /// The noun nearest before a date, with «Федеральный» before it.
  private func noun(
    before index: Int, notBefore floor: Int, in text: CitationText
  ) -> (noun: ActNoun, index: Int, nounIndex: Int)? {
    var depth = 0
    for place in stride(from: index - 1, through: max(floor, index - Self.longestIssuer), by: -1) {
      let word = text.words[place]
      if word.mark == "»" { depth += 1 }
      if word.mark == "«" { depth -= 1 }
      if depth < 0 || word.mark == ";" || word.mark == ":" || word.mark == "(" { return nil }
      guard depth == 0, let letters = word.word, let noun = ActNoun(letters), noun != .act,
        noun != .document, noun != .annex, noun != .form, noun != .table
      else { continue }
      let before = place > floor ? text.words[place - 1].word : nil
      let isFederal = before?.hasPrefix("федеральн") == true
      return (noun, isFederal ? place - 1 : place, place)
    }
    return nil
  }

  /// What stands in quotation marks right behind the number.
  private func title(behind cursor: CitationCursor, in text: CitationText) -> String? {
    guard cursor.current?.mark == "«" else { return nil }
    var depth = 0
    for index in cursor.index..<min(cursor.words.count, cursor.index + 200) {
      if cursor.words[index].mark == "«" { depth += 1 }
      if cursor.words[index].mark == "»" { depth -= 1 }
      guard depth == 0 else { continue }
      let start = text.words[cursor.index].range.upperBound
      return text.text(start..<text.words[index].range.lowerBound)
    }
    return nil
  }
}

extension LineCitations {
  private mutating func readPlaces(_ text: CitationText) {
    var cursor = CitationCursor(text.words, at: 0)
    var next = 0
    while let start = cursor.current?.range.lowerBound {
      while next < acts.count, acts[next].range.upperBound <= start { next += 1 }
      if next < acts.count, acts[next].range.lowerBound < start {
        cursor.advance()
        continue
      }
      guard var place = cursor.citedPlace(in: text) else {
        cursor.advance()
        continue
      }
      place.scope = scope(behind: cursor, in: text)
      places.append(place)
    }
  }

  /// Whose part a place is, by the words behind it.
  private func scope(behind cursor: CitationCursor, in text: CitationText) -> CitedPlace.Scope {
    let isClosed = Self.isClosed(cursor.current)
    var cursor = cursor
    cursor.take(word: "к")
    var isThis = false
    for _ in 0..<5 {
      guard let word = cursor.word else { break }
      if let noun = ActNoun(word) {
        cursor.advance()
        return scope(of: noun, isThis: isThis, behind: cursor, in: text)
      }
      guard Self.isAdjective(word) else { break }
      isThis = isThis || word.hasPrefix("настоящ")
      cursor.advance()
    }
    return isThis ? .thisAct(nil) : .bare(isCertain: isClosed)
  }

  /// Words behind a place that cannot be what it is a part of.
  private static let functionWords: Set<String> = [
    "и", "или", "а", "но", "в", "во", "на", "с", "со", "по", "за", "для", "при", "к", "от", "до",
    "не", "о", "об", "из", "как", "что", "если", "то", "также", "либо", "после", "без", "через",
  ]

  /// Where a place ends the words it could belong to.
  private static func isClosed(_ next: CitationWord?) -> Bool {
    guard let next else { return true }
    return next.word.map(functionWords.contains) ?? (next.mark != "«")
  }

  /// The first act that ends behind a place; acts stand in the order of the line.
  private func firstAct(endingBehind place: Int) -> Int {
    var low = 0
    var high = acts.count
    while low < high {
      let middle = (low + high) / 2
      if acts[middle].range.upperBound > place { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static let adjectiveEndings = ["ого", "его", "ой", "ей", "ых", "их", "ому", "ему"]

  private static func isAdjective(_ word: String) -> Bool {
    word.count > 4 && adjectiveEndings.contains(where: word.hasSuffix)
  }

  private func scope(
    of noun: ActNoun, isThis: Bool, behind cursor: CitationCursor, in text: CitationText
  ) -> CitedPlace.Scope {
    if isThis { return .thisAct(noun) }
    let start = cursor.end
    let reach = sentenceEnd(behind: cursor, in: text)
    let index = firstAct(endingBehind: start)
    if index < acts.count, acts[index].range.lowerBound <= reach {
      let isItself = acts[index].range.lowerBound < start
      return .citedAct(isItself ? nil : noun, index: index)
    }
    if noun.isForeign { return .foreign }
    return .namedAct(noun, title: text.text(start..<reach))
  }

  /// Where the words that belong to a noun end at the latest.
  private func sentenceEnd(behind cursor: CitationCursor, in text: CitationText) -> Int {
    for index in cursor.index..<min(cursor.words.count, cursor.index + Self.longestIssuer) {
      let word = cursor.words[index]
      if word.mark == ";" || word.mark == ":" || word.mark == ")" { return word.range.lowerBound }
      if word.mark == ".", index + 1 >= cursor.words.count || cursor.words[index + 1].isCapitalized
      {
        return word.range.lowerBound
      }
    }
    let last = min(cursor.words.count, cursor.index + Self.longestIssuer) - 1
    return last >= cursor.index ? cursor.words[last].range.upperBound : cursor.end
  }
}
