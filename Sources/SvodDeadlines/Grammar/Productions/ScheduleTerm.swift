extension DeadlineProduction {
  /// Dates that another document gives: «по отдельному графику», «согласно плану-графику курсов
  /// академии», «в соответствии с приказом министерства».
  static func schedule(_ cursor: inout WordCursor) -> DeadlineTerm? {
    let start = cursor.index
    guard cursor.take("согласно") || cursor.take("в соответствии с|со") || cursor.take("по"),
      cursor.takeDocument()
    else { return nil }
    _ = cursor.takeTail()
    return .schedule(cursor.verbatim(from: start))
  }
}

extension WordCursor {
  /// A document's name with at most three words before it that agree with it.
  fileprivate mutating func takeDocument() -> Bool {
    for _ in 0..<4 {
      if take(Self.documents) {
        if current?.isGlued == true, take(.dash) { take(Self.documents) }
        return true
      }
      guard let word, Self.adjectiveEndings.contains(where: word.hasSuffix) else { return false }
      advance()
    }
    return false
  }

  private static let documents: WordPattern =
    """
    план|плану|планом|планам|планами|планах|график|графику|графиком|графикам|графиками|\
    расписани*|циклограмм*|календар*|программе|программой|программам|программами|приказу|\
    приказом|приказам|приказами|распоряжени*|постановлени*|письму|письмом|письмам|\
    положени*|порядку|порядком|регламент*|карте|картой
    """

  private static let adjectiveEndings = ["ому", "ему", "ым", "им", "ой", "ей", "ими", "ыми"]
}
