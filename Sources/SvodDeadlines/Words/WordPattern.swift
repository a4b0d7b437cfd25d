/// Words that a production looks for: `не позднее|позже`, `по мере необходимост*`.
///
/// A space parts words, `|` parts words of which one must stand there, `*` stands for any ending.
/// The pattern is compared as it is written: productions ask for hundreds of them at every word.
struct WordPattern: Sendable, ExpressibleByStringLiteral {
  typealias Place = Substring.UTF8View

  private let letters: String

  init(stringLiteral letters: String) {
    self.letters = letters
  }

  /// The first word's choices, and what follows them; nil behind the last word.
  func place(after end: String.Index?) -> Place? {
    let all = letters.utf8
    var start = end ?? all.startIndex
    if start < all.endIndex, all[start] == UInt8(ascii: " ") { start = all.index(after: start) }
    guard start < all.endIndex else { return nil }
    let last = all[start...].firstIndex(of: UInt8(ascii: " ")) ?? all.endIndex
    return letters[start..<last].utf8
  }

  /// Whether a word is one of the choices of a place.
  static func fits(_ word: String, _ place: Place) -> Bool {
    var rest = place
    while true {
      let end = rest.firstIndex(of: UInt8(ascii: "|")) ?? rest.endIndex
      let choice = rest[..<end]
      if choice.last == UInt8(ascii: "*") {
        if word.utf8.starts(with: choice.dropLast()) { return true }
      } else if word.utf8.elementsEqual(choice) {
        return true
      }
      guard end < rest.endIndex else { return false }
      rest = rest[rest.index(after: end)...]
    }
  }
}
