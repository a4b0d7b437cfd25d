extension RussianText {
  /// The first words of a text, with «…» where some are left out.
  ///
  /// No word is cut in two, and none that only leads on to the next one stays last: «в», «и»,
  /// «для».
  ///
  /// - Parameters:
  ///   - text: runs of spaces count as one.
  ///   - letters: how many the words may have together with the spaces between them, at least 1.
  /// - Returns: the whole text where it is no longer than that; at least one word otherwise.
  package static func beginning(of text: String, letters: Int) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let whole = words.joined(separator: " ")
    guard whole.count > letters, let first = words.first else { return whole }
    var kept = [first]
    var length = first.count
    for word in words.dropFirst() {
      length += word.count + 1
      if length > letters { break }
      kept.append(word)
    }
    while kept.count > 1, let last = kept.last, leadsOn(last) { kept.removeLast() }
    let shown = kept.joined(separator: " ")
    return (shown.lastIndex { !",;:–—-(".contains($0) }.map { String(shown[...$0]) } ?? shown) + "…"
  }

  /// Whether a word says nothing without the next one: a preposition, a conjunction, a dash.
  private static func leadsOn(_ word: Substring) -> Bool {
    word.count <= 4 && word.allSatisfy { $0.isLowercase || "–—-(".contains($0) }
      && word.count(where: \.isLetter) <= 3
  }
}
