import SvodLanguage

/// The words of a clause as the name of what it demands.
struct ClauseTitle {
  /// Up to so many letters of an act's words are shown.
  private static let shownLetters = 160

  let text: String

  /// - Parameter words: a list mark before them, a mark at their end that leads on to a list, and
  ///   the sentence that only introduces one are left out.
  init(_ words: String) {
    var text = RussianText.withoutListDashes(words).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    text = text.replacing(/^\d{1,3}[.)]\s+/, with: "")
    if text.hasSuffix(":"), let sentence = text.ranges(of: /[.!?] (?=[А-ЯЁA-Z])/).last {
      text = String(text[..<sentence.lowerBound])
    }
    while let last = text.last, ";:,. ".contains(last) { text.removeLast() }
    self.text = RussianText.beginning(of: text, letters: Self.shownLetters)
  }
}
