/// A number in Roman letters, as chapters of acts have it.
///
/// Cyrillic letters that look like Roman ones are taken for them: «Х» is typed more often than X.
package struct RomanNumeral: Sendable, Hashable {
  /// 1 to 399: no act has more chapters, and D and M are far likelier to be words.
  package let value: Int

  private static let numerals: [(letters: String, value: Int)] = [
    ("C", 100), ("XC", 90), ("L", 50), ("XL", 40),
    ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
  ]

  private static let lookAlikes: [Character: Character] = ["Х": "X", "І": "I", "С": "C"]

  /// Nil for anything but the canonical spelling: `IIII` is no number.
  package init?(_ written: some StringProtocol) {
    guard !written.isEmpty, written.utf8.count < 24 else { return nil }
    let letters = String(written.uppercased().map { Self.lookAlikes[$0] ?? $0 })
    var rest = Substring(letters)
    var value = 0
    for numeral in Self.numerals {
      while rest.hasPrefix(numeral.letters) {
        value += numeral.value
        rest = rest.dropFirst(numeral.letters.count)
      }
    }
    guard rest.isEmpty, Self.canonical(value) == letters, value < 400 else { return nil }
    self.value = value
  }

  private static func canonical(_ value: Int) -> String {
    var rest = value
    var letters = ""
    for numeral in numerals {
      while rest >= numeral.value {
        letters += numeral.letters
        rest -= numeral.value
      }
    }
    return letters
  }
}
