/// An adjective or a participle as it stands before a noun.
package struct RussianAdjective {
  private let stem: Substring
  private let ending: String

  /// Nil for a word that does not end as an adjective does.
  package init?(_ word: String) {
    let folded = RussianFold.folded(word)
    guard folded.count == word.count, word.count > 4,
      word.allSatisfy(\.isLetter) || word.contains("-"),
      let ending = Self.endings.first(where: folded.hasSuffix)
    else { return nil }
    stem = word.dropLast(ending.count)
    self.ending = ending
    // «Руководителей», «учителей» are nouns; «общей», «последней» are not.
    if ending == "ей", stem.last.map({ "жшчщн".contains($0) }) != true { return nil }
  }

  /// The longest first.
  private static let endings = [
    "ого", "его", "ому", "ему", "ыми", "ими", "ым", "им", "ом", "ем", "ой", "ей", "ых", "их",
    "ый", "ий", "ая", "яя", "ую", "юю", "ое", "ее", "ые", "ие",
  ]

  /// The forms of a noun that it may stand before.
  var forms: Set<RussianForm> {
    func forms(_ cases: [GrammaticalCase], isPlural: Bool = false) -> Set<RussianForm> {
      Set(cases.map { RussianForm(grammaticalCase: $0, isPlural: isPlural) })
    }
    switch ending {
    case "ого", "его": return forms([.genitive])
    case "ому", "ему": return forms([.dative])
    case "ыми", "ими": return forms([.instrumental], isPlural: true)
    case "ым", "им": return forms([.instrumental]).union(forms([.dative], isPlural: true))
    case "ом", "ем": return forms([.prepositional])
    case "ой", "ей": return forms([.genitive, .dative, .instrumental, .prepositional])
    case "ых", "их": return forms([.genitive, .prepositional], isPlural: true)
    case "ую", "юю": return forms([.accusative])
    case "ые", "ие": return forms([.nominative, .accusative], isPlural: true)
    default: return forms([.nominative, .accusative])
    }
  }

  /// Whether the next adjective of a row can have the same noun.
  package func agrees(with next: RussianAdjective) -> Bool { !forms.isDisjoint(with: next.forms) }

  /// Whether a noun that the word may be can have it; by the noun's last letters alone.
  package func mayBelong(to noun: String) -> Bool {
    let noun = RussianFold.folded(noun)
    if let known = RussianNoun.forms(of: noun) { return !known.forms.isDisjoint(with: forms) }
    let last: [String]? =
      switch ending {
      case "ого", "его": ["а", "я"]
      case "ому", "ему": ["у", "ю"]
      case "ую", "юю": ["у", "ю", "ь"]
      case "ые", "ие": ["ы", "и", "а", "я", "е"]
      case "ой", "ей": ["ы", "и", "е", "ой", "ей", "ью"]
      case "ыми", "ими": ["ами", "ями", "ьми"]
      default: nil
      }
    return last?.contains(where: noun.hasSuffix) ?? true
  }

  /// The nominative before a noun of a gender, or before several.
  func nominative(_ gender: RussianNoun.Gender, isPlural: Bool) -> String {
    guard let last = RussianFold.folded(String(stem.suffix(1))).first else { return String(stem) }
    let isHushed = "жшчщ".contains(last)
    let isVelar = "гкх".contains(last)
    let isSoft =
      last == "н"
      && ["его", "ему", "ем", "ей", "яя", "юю", "ее", "ими", "их", "им", "ий", "ие"]
        .contains(ending)
    if isPlural { return stem + (isHushed || isVelar || isSoft ? "ие" : "ые") }
    switch gender {
    case .masculine where Self.isStressed(stem): return stem + "ой"
    case .masculine: return stem + (isHushed || isVelar || isSoft ? "ий" : "ый")
    case .feminine: return stem + (isSoft ? "яя" : "ая")
    case .neuter: return stem + (isHushed || isSoft ? "ее" : "ое")
    }
  }

  /// «Городской», «краевой», «областной».
  private static func isStressed(_ stem: Substring) -> Bool {
    let folded = RussianFold.folded(String(stem))
    return ["городск", "краев", "областн"].contains(where: folded.hasSuffix)
  }
}
