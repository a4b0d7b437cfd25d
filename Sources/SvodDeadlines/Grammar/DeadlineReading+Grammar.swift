extension DeadlineReading {
  /// Reads a deadline's words; any text has a reading, if only that it is not understood.
  ///
  /// What is not wholly read is not understood: nothing is guessed from a part. A text is read in
  /// linear time.
  package init(of verbatim: String) {
    let text = DeadlineText(verbatim)
    self.text = verbatim
    if text.words.allSatisfy(\.isFiller) {
      outcome = .understood(.unspecified)
      remarks = []
      return
    }
    switch Self.terms(of: text) {
    case .obscure(let obscurity, let place):
      outcome = .notUnderstood(obscurity, at: place)
      remarks = []
    case .terms(let sums):
      (outcome, remarks) = Self.combined(sums, in: text)
    }
  }

  private enum Terms {
    case terms([TermSum])
    case obscure(Obscurity, at: Range<Int>)
  }

  private static func terms(of text: DeadlineText) -> Terms {
    var cursor = WordCursor(text)
    var sums = [TermSum()]
    while cursor.skipJoints(&sums) {
      let start = cursor.index
      guard let term = DeadlineProduction.longest(at: &cursor) else {
        return .obscure(.unknownWords, at: text.range(ofWords: start..<text.words.count))
      }
      let range = text.range(ofWords: start..<cursor.index)
      if case .obscure(let obscurity) = term { return .obscure(obscurity, at: range) }
      if !sums[sums.count - 1].add(term, at: range) {
        sums.append(TermSum())
        _ = sums[sums.count - 1].add(term, at: range)
      }
    }
    return .terms(sums.filter { !$0.isEmpty })
  }

  private static func combined(
    _ sums: [TermSum], in text: DeadlineText
  ) -> (Outcome, [Remark]) {
    var deadlines: [Deadline] = []
    var remarks = text.misspellings.map(Remark.misspelt)
    for sum in sums {
      switch sum.combined() {
      case .deadline(let deadline, let more):
        deadlines.append(deadline)
        remarks += more.filter { !remarks.contains($0) }
      case .obscure(let obscurity):
        return (.notUnderstood(obscurity, at: sum.range), [])
      }
    }
    guard let only = deadlines.first else {
      let all = text.range(ofWords: text.words.indices)
      return (.notUnderstood(.unknownWords, at: all), [])
    }
    if deadlines.count == 1 { return (.understood(only), remarks) }
    if !remarks.contains(.severalTerms) { remarks.append(.severalTerms) }
    return (.understood(.composite(deadlines)), remarks)
  }
}

extension WordCursor {
  /// Skips what stands between terms; «далее» begins another deadline.
  ///
  /// - Returns: whether words are left.
  fileprivate mutating func skipJoints(_ sums: inout [TermSum]) -> Bool {
    while let current {
      if take("далее|затем") {
        if sums.last?.isEmpty == false { sums.append(TermSum()) }
      } else if current.isJoint || stands("и|но") {
        advance()
      } else {
        return true
      }
    }
    return false
  }
}

extension DeadlineWord {
  /// What may stand where no deadline is given.
  fileprivate var isFiller: Bool { kind == .mark(.dash) || kind == .mark(.dot) }

  fileprivate var isJoint: Bool {
    switch kind {
    case .mark(.comma), .mark(.colon), .mark(.semicolon), .mark(.dash), .mark(.dot),
      .mark(.opening),
      .mark(.closing):
      true
    case .word, .number, .mark: false
    }
  }
}

extension DeadlineText {
  /// Where «в течении» stands for «в течение».
  fileprivate var misspellings: [Range<Int>] {
    zip(words, words.dropFirst()).filter { first, second in
      first.kind == .word("в") && second.kind == .word("течении")
    }.map { $0.range.lowerBound..<$1.range.upperBound }
  }
}
