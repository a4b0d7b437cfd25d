/// What a sentence speaks of, as a list names it.
package enum RussianNominative {
  /// A phrase with its head in the nominative: «Федеральный закон от …» for «Федерального закона
  /// от …».
  ///
  /// The head is the first noun and the adjectives before it; «прилагаемый» before them is left
  /// out, for it tells of the sentence's own act. What follows the noun stays as it is.
  ///
  /// - Parameters:
  ///   - words: a phrase that begins with its head.
  ///   - isSingle: whether one thing is meant, whatever the sentence says of several.
  /// - Returns: nil where the noun is not known, or its number cannot be told.
  package static func phrase(_ words: String, isSingle: Bool = false) -> String? {
    var parts = words.split(separator: " ", omittingEmptySubsequences: true)
    if parts.count > 1, RussianFold.folded(String(parts[0])).hasPrefix("прилагаем") {
      parts.removeFirst()
    }
    var adjectives: [RussianAdjective] = []
    for (place, part) in parts.enumerated() {
      let word = String(part.prefix { $0.isLetter || $0 == "-" })
      if let known = RussianNoun.forms(of: RussianFold.folded(word)) {
        let head = head(known, adjectives, word, isSingle)
        let rest = [String(part.dropFirst(word.count))] + parts[(place + 1)...].map(String.init)
        return head.map { $0 + rest.joined(separator: " ") }
      }
      guard word.count == part.count, let adjective = RussianAdjective(word) else { return nil }
      adjectives.append(adjective)
    }
    return nil
  }

  private static func head(
    _ known: (noun: RussianNoun, forms: Set<RussianForm>), _ adjectives: [RussianAdjective],
    _ word: String, _ isSingle: Bool
  ) -> String? {
    let forms = adjectives.reduce(known.forms) { $0.intersection($1.forms) }
    let numbers = Set(forms.map(\.isPlural))
    guard !numbers.isEmpty, isSingle || numbers.count == 1 else { return nil }
    let isPlural = !isSingle && numbers.contains(true)
    let noun = isPlural ? known.noun.plural : known.noun.singular
    let isCapital = word.first?.isUppercase == true
    let name = isCapital ? noun.capitalizedFirst : noun
    return (adjectives.map { $0.nominative(known.noun.gender, isPlural: isPlural) } + [name])
      .joined(separator: " ")
  }
}
