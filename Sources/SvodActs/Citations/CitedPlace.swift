import SvodContent

/// Words that name a part of an act: «подпунктом 3 пункта 7 настоящего Порядка».
package struct CitedPlace: Sendable, Hashable {
  package enum Unit: Sendable, Hashable {
    case clause
    case subclause
    case part
    case article
    case chapter
    case appendix
  }

  /// A number of a step, as the anchors of acts have it.
  package struct Number: Sendable, Hashable {
    /// `2.1.1`, `3`, `а`, `II`, `8-1`; empty for an appendix without a number.
    package let written: String
    package let range: Range<Int>
  }

  /// «пунктам 4–6»: a unit and its numbers.
  package struct Step: Sendable, Hashable {
    package let unit: Unit
    package let numbers: [Number]
    package let range: Range<Int>
  }

  /// Whose part it is.
  package enum Scope: Sendable, Hashable {
    /// Nothing that it would belong to stands behind it: the act's own, as a rule; certain where
    /// no noun follows that could be another owner.
    case bare(isCertain: Bool)
    /// «настоящего Порядка»; nil for «настоящего документа» and the like.
    case thisAct(ActNoun?)
    /// «Положения о рабочей группе»: another act, with the words behind its noun.
    case namedAct(ActNoun, title: String)
    /// An act that is cited by date and number further on; the noun is what the part is said to
    /// belong to: the plan that an order approves.
    case citedAct(ActNoun?, index: Int)
    /// Something that is no act of the section: «повестки», «Федерального закона».
    case foreign
  }

  /// The innermost first: the sub-clause, the clause it is a part of, its chapter.
  package let steps: [Step]
  package var scope: Scope
  package let range: Range<Int>
  /// As the text has it.
  package let words: String

  /// Whether it begins the line: «Приложение 2» over an appendix.
  package var beginsLine: Bool { range.lowerBound == 0 }
}

extension CitationCursor {
  /// A part with all that it is said to be a part of; its scope is still to be found.
  mutating func citedPlace(in text: CitationText) -> CitedPlace? {
    attempt { cursor in
      let start = cursor.current?.range.lowerBound ?? 0
      guard let first = cursor.step(in: text) else { return nil }
      var steps = [first]
      while steps.count < 5, let next = cursor.attempt({ $0.step(in: text) }) {
        steps.append(next)
      }
      // «пункт 1 приложения» is one of the only appendix.
      let last = steps.count - 1
      steps = steps.enumerated().filter { place, step in
        step.unit != .appendix || !step.numbers.isEmpty || place == last
      }.map(\.element)
      let range = start..<cursor.end
      return CitedPlace(
        steps: steps, scope: .bare(isCertain: false), range: range, words: text.text(range))
    }
  }

  /// A unit with its numbers; an indent («абзац второй») is passed over on the way to its clause.
  private mutating func step(in text: CitationText) -> CitedPlace.Step? {
    attempt { cursor in
      let start = cursor.current?.range.lowerBound ?? 0
      cursor.skipIndent()
      guard let (unit, isPlural) = cursor.unit() else { return nil }
      let numbers = cursor.numbers(of: unit, isPlural: isPlural, in: text)
      guard !numbers.isEmpty || unit == .appendix else { return nil }
      return CitedPlace.Step(unit: unit, numbers: numbers, range: start..<cursor.end)
    }
  }

  /// «абзаце втором», «абзаца 2».
  private mutating func skipIndent() {
    guard let word, word.hasPrefix("абзац") || word == "абз" else { return }
    guard let ordinal = ahead(1), ordinal.word != nil || ordinal.digits != nil else { return }
    guard ahead(2)?.word.map(Self.beginsUnit) == true else { return }
    advance(2)
  }

  private static func beginsUnit(_ word: String) -> Bool {
    forms[word] != nil || shortForms[word] != nil
  }

  private mutating func unit() -> (CitedPlace.Unit, isPlural: Bool)? {
    if take("§") {
      take("§")
      return (.chapter, false)
    }
    guard let word else { return nil }
    if let form = Self.forms[word] {
      advance()
      return form
    }
    guard let short = Self.shortForms[word], !isAfterShortWord, current?.isCapitalized == false
    else { return nil }
    // «п.п. 2.1–2.3» are several.
    let isDoubled = word == "п" && index > 1 && words[index - 2].word == "п"
    advance()
    // «п. 3», «п 3» and, as offices type it, «п . 3».
    let isLoose =
      word == "п" && (current?.digits ?? (current?.mark == "." ? ahead(1)?.digits : nil)) != nil
    guard take(".", glued: true) || isLoose else { return nil }
    take(".")
    return (short.0, short.isPlural || isDoubled)
  }

  /// Whether another short word with a dot stands before: percentage points are no clause.
  private var isAfterShortWord: Bool {
    guard index > 1, words[index - 1].mark == ".", let before = words[index - 2].word else {
      return false
    }
    // «п.п. 3.1 и 3.2» are clauses, «на 5 п.п.» is a difference of shares.
    if before == "п" { return index > 2 && words[index - 3].digits != nil }
    return before.count < 3 && before != "см"
  }

  private static let shortForms: [String: (CitedPlace.Unit, isPlural: Bool)] = [
    "п": (.clause, false), "пп": (.clause, true), "подп": (.subclause, false),
    "ч": (.part, false), "ст": (.article, false), "гл": (.chapter, false),
    "разд": (.chapter, false), "прил": (.appendix, false),
  ]

  private static let forms: [String: (CitedPlace.Unit, isPlural: Bool)] = {
    var forms: [String: (CitedPlace.Unit, isPlural: Bool)] = [:]
    let masculine = (one: ["", "а", "у", "ом", "е"], many: ["ы", "ов", "ам", "ами", "ах"])
    let nouns: [(String, CitedPlace.Unit, (one: [String], many: [String]))] = [
      ("пункт", .clause, masculine), ("подпункт", .subclause, masculine),
      ("раздел", .chapter, masculine), ("подраздел", .chapter, masculine),
      ("параграф", .chapter, masculine),
      ("глав", .chapter, (["а", "ы", "е", "у", "ой"], ["", "ам", "ами", "ах"])),
      ("част", .part, (["ь", "и", "ью"], ["ей", "ям", "ями", "ях"])),
      ("стат", .article, (["ья", "ьи", "ье", "ью", "ьей"], ["ей", "ьям", "ьями", "ьях"])),
      (
        "приложени", .appendix,
        (["е", "я", "ю", "ем", "и"], ["й", "ям", "ями", "ях"])
      ),
    ]
    for (stem, unit, endings) in nouns {
      for ending in endings.one { forms[stem + ending] = (unit, false) }
      for ending in endings.many { forms[stem + ending] = (unit, true) }
    }
    // The plural of these is spelt as a case of the singular.
    forms["статьи"] = (.article, true)
    forms["главы"] = (.chapter, true)
    forms["части"] = (.part, true)
    forms["приложения"] = (.appendix, true)
    return forms
  }()
}

extension CitationCursor {
  /// «10», «4–6», «1, 3 и 5», «№ 2», «II», ««а»», «3)».
  private mutating func numbers(
    of unit: CitedPlace.Unit, isPlural: Bool, in text: CitationText
  ) -> [CitedPlace.Number] {
    guard let first = number(of: unit, isPlural: isPlural, in: text) else { return [] }
    var numbers = [first]
    while numbers.count < 40,
      let next = attempt({ cursor -> CitedPlace.Number? in
        if cursor.takeJoint(isPlural: isPlural) {
          return cursor.number(of: unit, isPlural: isPlural, in: text)
        }
        return cursor.listedNumber(after: first, of: unit, in: text)
      })
    {
      numbers.append(next)
    }
    return numbers
  }

  /// What joins two numbers; after a singular noun, a comma most often begins something else.
  private mutating func takeJoint(isPlural: Bool) -> Bool {
    if take(word: "и") || take(word: "или") || take("–") { return true }
    return isPlural && (take(",") || take("-"))
  }

  /// A further number after a singular noun, of several parts as the first one is.
  private mutating func listedNumber(
    after first: CitedPlace.Number, of unit: CitedPlace.Unit, in text: CitationText
  ) -> CitedPlace.Number? {
    guard first.written.contains("."), take(","),
      let number = number(of: unit, isPlural: false, in: text), number.written.contains("."),
      endsListedNumber
    else { return nil }
    return number
  }

  /// Whether what stands here shows that a number before it was neither a date nor an amount.
  private var endsListedNumber: Bool {
    guard let current else { return true }
    if let mark = current.mark {
      return mark == "." ? ahead(1)?.digits == nil : ",;)".contains(mark)
    }
    return current.word.map { $0 == "и" || $0 == "или" || $0.hasPrefix("настоящ") } ?? false
  }

  private mutating func number(
    of unit: CitedPlace.Unit, isPlural: Bool, in text: CitationText
  ) -> CitedPlace.Number? {
    attempt { cursor in
      _ = cursor.takeNumberSign()
      let start = cursor.current?.range.lowerBound ?? 0
      if var written = cursor.digitNumber(isPlural: isPlural, in: text) {
        if unit == .chapter, let letter = cursor.takeLatinLetter(in: text) { written += letter }
        return CitedPlace.Number(written: written, range: start..<cursor.end)
      }
      let isQuoted = cursor.take("«") || cursor.take("\"")
      guard let letters = cursor.letterNumber(of: unit, isQuoted: isQuoted, in: text) else {
        return nil
      }
      return CitedPlace.Number(written: letters, range: start..<cursor.end)
    }
  }

  /// `2.1.1`, `8-1`; «2 года» and «10 %» are counts, and «27.08.2021» is a day.
  private mutating func digitNumber(isPlural: Bool, in text: CitationText) -> String? {
    guard let first = current?.digits, first.count <= 3 else { return nil }
    let start = current?.range.lowerBound ?? 0
    advance()
    var end = self.end
    var before = first
    while let mark = current?.mark, mark == "." || mark == "-", current?.isGlued == true,
      let digits = ahead(1)?.digits, digits.count <= 3, ahead(1)?.isGlued == true,
      // «статьи 5-7» are three, «статьи 5-2» is one.
      mark == "." || !isPlural || (Int(digits) ?? 0) <= (Int(before) ?? 0)
    {
      before = digits
      advance(2)
      end = self.end
    }
    if let mark = current?.mark, mark == ")" || mark == ".", current?.isGlued == true,
      mark == ")" ? !isInBracket(before: start, in: text) : isNumberDot
    {
      advance()
    }
    return text.text(start..<end)
  }

  /// The letter of «§ 3a», a section that was put in later.
  private mutating func takeLatinLetter(in text: CitationText) -> String? {
    guard let current, current.isGlued, current.word?.count == 1 else { return nil }
    let letter = text.text(current.range)
    guard letter.allSatisfy({ ("a"..."z").contains($0) }) else { return nil }
    advance()
    return letter
  }

  /// Whether the dot behind a number is its own, as it is where the sentence goes on.
  private var isNumberDot: Bool {
    guard let next = ahead(1) else { return false }
    if let mark = next.mark, "-–,".contains(mark) { return ahead(2)?.digits != nil }
    return next.word != nil && !next.isCapitalized
  }

  /// Whether a bracket is open, which the next one closes.
  private func isInBracket(before place: Int, in text: CitationText) -> Bool {
    for word in words[max(0, index - 60)..<index].reversed() {
      if word.mark == "(" { return true }
      if word.mark == ")" { return false }
    }
    return false
  }

  private mutating func letterNumber(
    of unit: CitedPlace.Unit, isQuoted: Bool, in text: CitationText
  ) -> String? {
    guard let current, current.word != nil else { return nil }
    let written = text.text(current.range)
    let isRoman = unit != .subclause && RomanNumeral(written) != nil && current.isCapitalized
    let isMarked = isQuoted || ahead(1)?.mark == ")"
    let isLetter =
      switch unit {
      case .clause, .subclause: written.count == 1 && isMarked
      // «в приложении А», but not an initial behind the word.
      case .appendix:
        written.count == 1 && (isMarked || current.isCapitalized && ahead(1)?.mark != ".")
      case .part, .article, .chapter: false
      }
    guard isRoman || isLetter else { return nil }
    advance()
    if isQuoted { _ = take("»") || take("\"") } else if isLetter { take(")", glued: true) }
    return isLetter && !isRoman ? written.lowercased() : written
  }
}
