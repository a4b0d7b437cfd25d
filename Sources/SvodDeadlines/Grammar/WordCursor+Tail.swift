extension WordCursor {
  private static let longestTail = 40

  /// Words that may begin another term, and so end a tail.
  private static let beginnings: [WordPattern] = [
    "по мере", "не реже|позднее|позже|менее|более|чаще|ранее", "при необходимости|наличии",
    "в течение|течении", "ежегодно|ежемесячно|ежеквартально|еженедельно|ежедневно|постоянно",
    "далее|затем|но|до|каждый|каждые|каждое|каждую",
  ]

  /// What goes on behind a comma: a participle that tells of the words before it.
  private static let continuations: WordPattern =
    """
    утвержд*|установл*|определ*|согласов*|составл*|размещ*|предусмотр*|указанн*|довед*|котор*|\
    провод*|организ*|разработ*|принят*
    """

  /// Takes words of the author's own: a name, an event, whatever a document is called.
  ///
  /// - Returns: whether there are any.
  mutating func takeTail() -> Bool {
    let start = index
    var depth = 0
    while index - start < Self.longestTail, let current, !endsTail(depth) {
      if current.kind == .mark(.opening) { depth += 1 }
      if current.kind == .mark(.closing) { depth -= 1 }
      advance()
    }
    return index > start
  }

  private func endsTail(_ depth: Int) -> Bool {
    var next = self
    switch current?.kind {
    case .mark(.semicolon): return true
    case .mark(.closing): return depth == 0
    case .mark(.opening):
      next.advance()
      return next.beginsTerm || next.namesMonthOfItsOwn
    case .mark(.comma):
      next.advance()
      return !next.stands(Self.continuations)
    case .word, .number, .mark, nil: return beginsTerm || namesMonthOfItsOwn
    }
  }

  private var beginsTerm: Bool { Self.beginnings.contains(where: stands) }

  /// A month that is not a part of the words before it, as in «план на март».
  private var namesMonthOfItsOwn: Bool {
    guard let word, MonthNames.month(word) != nil, index > 0 else { return false }
    if case .word(let before) = text.words[index - 1].kind {
      return !["на", "за", "в"].contains(before)
    }
    return true
  }
}
