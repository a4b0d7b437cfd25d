/// A place between the words of a deadline, from which productions read on.
///
/// A value: a production that fails leaves the cursor of its caller where it was.
struct WordCursor {
  let text: DeadlineText
  private(set) var index: Int

  init(_ text: DeadlineText, at index: Int = 0) {
    self.text = text
    self.index = index
  }

  var current: DeadlineWord? { index < text.words.count ? text.words[index] : nil }

  var isAtEnd: Bool { index >= text.words.count }

  /// The current word, nil where a number or a mark stands.
  var word: String? {
    if case .word(let word) = current?.kind { word } else { nil }
  }

  mutating func advance() { index += 1 }

  /// Takes a mark if it stands here.
  @discardableResult
  mutating func take(_ mark: DeadlineWord.Mark) -> Bool {
    guard current?.kind == .mark(mark) else { return false }
    index += 1
    return true
  }

  /// Takes words that fit a pattern, all of them or none.
  @discardableResult
  mutating func take(_ pattern: WordPattern) -> Bool {
    var ahead = index
    var place = pattern.place(after: nil)
    while let choices = place {
      guard ahead < text.words.count, case .word(let word) = text.words[ahead].kind,
        WordPattern.fits(word, choices)
      else { return false }
      ahead += 1
      place = pattern.place(after: choices.endIndex)
    }
    index = ahead
    return true
  }

  /// Takes an abbreviated word and the dot behind it, if there is one.
  mutating func take(abbreviated pattern: WordPattern) -> Bool {
    guard take(pattern) else { return false }
    take(.dot)
    return true
  }

  /// Whether a pattern stands here.
  func stands(_ pattern: WordPattern) -> Bool {
    var ahead = self
    return ahead.take(pattern)
  }

  /// What a reader finds here, moving on only if it finds something.
  mutating func attempt<Found>(_ read: (inout WordCursor) -> Found?) -> Found? {
    var ahead = self
    guard let found = read(&ahead) else { return nil }
    self = ahead
    return found
  }

  /// The verbatim text from an earlier place up to here, without punctuation at its end.
  func verbatim(from start: Int) -> String {
    var end = index
    while end > start, text.words[end - 1].isPunctuation { end -= 1 }
    return text.verbatim(text.range(ofWords: start..<end))
  }
}

extension DeadlineWord {
  fileprivate var isPunctuation: Bool {
    switch kind {
    case .mark(.comma), .mark(.dot), .mark(.colon), .mark(.semicolon), .mark(.dash),
      .mark(.opening):
      true
    case .word, .number, .mark: false
    }
  }
}
