/// A number of an act in the form in which numbers are compared.
///
/// Runs of spaces, case, a trailing dot and «п.» before the number do not matter; a bracket does:
/// «1)» is another number than «1.».
struct ActNumberName: Sendable, Hashable {
  /// `2.1.1`, `ii`, `1)`, `глава 2`, `приложение 2`.
  let full: String
  /// What an author may write instead, where no number is written just so.
  let short: String?

  init(_ written: String) {
    let words = Self.words(of: written)
    full = words.joined(separator: " ")
    short = Self.short(for: words)
  }

  private static func words(of written: String) -> [String] {
    let lowered = written.lowercased()
      .replacing("№", with: " ").replacing("п.", with: " ").replacing(" .", with: ".")
    var words = lowered.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count > 1, ["п", "пункт", "пункта", "подпункт"].contains(words[0]) {
      words.removeFirst()
    }
    return words.map { word in
      var word = word
      while word.count > 1, word.last == "." { word.removeLast() }
      return word
    }
  }

  private static func short(for words: [String]) -> String? {
    guard let last = words.last, words.first != "приложение" else { return nil }
    let opened = last.hasPrefix("(") ? last.dropFirst() : last[...]
    let bare = String(opened.hasSuffix(")") ? opened.dropLast() : opened)
    let number = RomanNumeral(bare).map { String($0.value) } ?? bare
    return words.count == 1 && number == last ? nil : number
  }
}
