extension RussianText {
  /// The first words of a text, with «…» where some are left out.
  ///
  /// No word is cut in two, and none that only leads on to the next one stays last: «в», «и»,
  /// «для».
  ///
  /// - Parameters:
  ///   - text: runs of spaces count as one.
  ///   - letters: how many the words may have together with the spaces between them, at least 1.
  /// - Returns: the whole text where it is no longer than that; else at least one word, up to the
  ///   end of a clause where one ends in the second half.
  package static func beginning(of text: String, letters: Int) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let whole = words.joined(separator: " ")
    guard whole.count > letters, let first = words.first else { return whole }
    var count = 1
    var length = first.count
    for word in words.dropFirst() {
      length += word.count + 1
      if length > letters { break }
      count += 1
    }
    return shown(upToClause(words.prefix(count)))
  }

  /// The first words of a text, by their number, with «…» where some are left out.
  ///
  /// - Parameters:
  ///   - text: runs of spaces count as one.
  ///   - count: how many words there may be, at least 1.
  /// - Returns: the whole text where it has no more of them; up to the end of a clause where one
  ///   ends in the second half.
  package static func beginning(of text: String, words count: Int) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > count else { return words.joined(separator: " ") }
    return shown(upToClause(words.prefix(max(count, 1))))
  }

  private static func upToClause(_ words: ArraySlice<Substring>) -> ArraySlice<Substring> {
    guard let clause = words.lastIndex(where: endsClause),
      (clause - words.startIndex + 1) * 2 >= words.count
    else { return words }
    return words[...clause]
  }

  /// Whether a clause ends with a word; the dot of «п.» or «И.» ends none.
  private static func endsClause(_ word: Substring) -> Bool {
    guard let last = word.last, ".;:,!?".contains(last) else { return false }
    return last != "." || word.count(where: { $0.isLetter || $0.isNumber }) > 3
  }

  /// Words that others follow: without what leads on, a bracket left open, and a mark before «…».
  private static func shown(_ words: ArraySlice<Substring>) -> String {
    var kept = words
    if let open = openBracket(in: kept), open > kept.startIndex { kept = kept[..<open] }
    while kept.count > 1, let last = kept.last, leadsOn(last) { kept.removeLast() }
    let shown = kept.joined(separator: " ")
    return (shown.lastIndex { !",;:.–—-(".contains($0) }.map { String(shown[...$0]) } ?? shown)
      + "…"
  }

  /// The word in which a bracket begins that the words do not close, where only a few stand in it.
  private static func openBracket(in words: ArraySlice<Substring>) -> Int? {
    var open: Int?
    for (index, word) in zip(words.indices, words) {
      if word.contains("(") { open = index }
      if word.contains(")") { open = nil }
    }
    return open.flatMap { words.endIndex - $0 <= 4 ? $0 : nil }
  }

  /// Whether a word says nothing without the next one: a preposition, a conjunction, a dash.
  private static func leadsOn(_ word: Substring) -> Bool {
    word.count <= 4 && word.allSatisfy { $0.isLowercase || "–—-(".contains($0) }
      && word.count(where: \.isLetter) <= 3
  }
}
