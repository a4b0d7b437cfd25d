import SvodContent
import SvodDiagnostics

/// Finds words that mix Latin and Cyrillic letters: «последиplomного».
///
/// Such a word is not found by a search and is misread aloud. «IV-го», «web-сайт» and «Р-33» are
/// set apart by their hyphens; a Roman numeral with a Russian ending is no mistake either.
enum MixedAlphabetRule {
  static func check(_ words: [LineWord], of line: TextLine, into findings: inout TextFindings) {
    for word in words where word.text.contains(where: \.isLatinLetter) {
      guard word.text.contains(where: \.isCyrillicLetter), !isRoman(word.text) else { continue }
      let position = line.position(at: word.start) ?? line.inlines[0].position
      findings.append(.mixedAlphabet(word.text, at: position))
    }
  }

  /// A Roman numeral with a Russian ending, «IIго» or «XVIIIв».
  private static func isRoman(_ word: Substring) -> Bool {
    let numeral = word.prefix { "IVX".contains($0) }
    let ending = word[numeral.endIndex...]
    return numeral.count > 1 && (1...3).contains(ending.count)
      && ending.allSatisfy { $0.isCyrillicLetter && $0.isLowercase }
  }
}

extension Diagnostic {
  fileprivate static func mixedAlphabet(_ word: Substring, at position: FilePosition) -> Self {
    let latin = word.filter(\.isLatinLetter)
    let cyrillic = word.filter(\.isCyrillicLetter)
    let (few, name) = latin.count <= cyrillic.count ? (latin, "латинские") : (cyrillic, "русские")
    return Diagnostic(
      .mixedAlphabet, .warning, at: position,
      "В слове «\(word)» смешаны русские и латинские буквы", text: String(word),
      hint: "Наберите слово одним алфавитом: \(name) буквы — «\(few)»")
  }
}
