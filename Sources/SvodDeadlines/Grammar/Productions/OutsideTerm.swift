extension DeadlineProduction {
  /// Dates that somebody else sets: «в сроки, установленные министерством», «в установленные
  /// сроки», «согласно срокам проведения ВПР».
  static func outside(_ cursor: inout WordCursor) -> DeadlineTerm? {
    let start = cursor.index
    guard cursor.takeSetTerms() ?? cursor.takeTermsOf() != nil else { return nil }
    return .outside(cursor.verbatim(from: start))
  }
}

extension WordCursor {
  /// Terms that are called set: «в установленные учредителем сроки».
  fileprivate mutating func takeSetTerms() -> Bool? {
    attempt { cursor in
      guard cursor.take("в установленн*|определенн*|утвержденн*") else { return nil }
      for _ in 0..<6 {
        if cursor.take("срок|сроки") { return true }
        guard cursor.word != nil else { return nil }
        cursor.advance()
      }
      return nil
    }
  }

  /// Terms of somebody: «в сроки, установленные министерством», «по срокам Рособрнадзора».
  fileprivate mutating func takeTermsOf() -> Bool? {
    attempt { cursor in
      guard
        cursor.take("в срок|сроки") || cursor.take("в соответствии со сроками")
          || cursor.take("согласно|по срокам")
      else { return nil }
      cursor.take(.comma)
      return cursor.takeTail() ? true : nil
    }
  }
}
