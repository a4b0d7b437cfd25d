import SvodContent

/// The number at the beginning of a heading: «2.», «II.», «Глава 1.», «Раздел 3», «Приложение 2».
struct HeadingMark {
  let isAppendix: Bool
  /// Whether it is one of a law's articles or sections, the parts of which are counted from 1.
  let isArticle: Bool
  /// The parts of the anchor; none for an appendix without a number.
  let components: [String]
  /// The number as written.
  let written: String
  /// How many characters of the heading it takes.
  let length: Int

  private static let chapters: Set<String> = [
    "глава", "раздел", "подраздел", "часть", "параграф", "статья", "§",
  ]

  init?(startOf heading: some StringProtocol) {
    var scanner = NumberScanner(heading.prefix(80))
    scanner.skipSpaces()
    let start = scanner
    isArticle = scanner.skipWord(of: ["статья", "§"]) != nil
    scanner = start
    if scanner.skipWord(of: ["приложение"]) != nil {
      isAppendix = true
      components = Self.appendixNumber(&scanner)
    } else {
      guard let number = Self.chapterNumber(&scanner) else { return nil }
      isAppendix = false
      components = number
    }
    written = scanner.written
    length = scanner.index
  }

  private static func appendixNumber(_ scanner: inout NumberScanner) -> [String] {
    let start = scanner
    if scanner.skip("№") || scanner.skip("N") { scanner.skipSpaces() }
    if let number = scanner.number() ?? scanner.romanNumber() { return number.components }
    if let letter = scanner.appendixLetter() {
      return [Transliteration.anchorPart(ofLetter: letter)]
    }
    scanner = start
    return []
  }

  private static func chapterNumber(_ scanner: inout NumberScanner) -> [String]? {
    if scanner.skipWord(of: chapters) != nil {
      return (scanner.letteredNumber() ?? scanner.number() ?? scanner.romanNumber())?.components
    }
    if let roman = scanner.romanNumber() {
      let isSentence = scanner.nextVisible?.beginsSentence ?? true
      return roman.ending == .none && !isSentence ? nil : roman.components
    }
    guard let number = scanner.number() else { return nil }
    if number.ending != .none { return number.components }
    let begins = number.components.count > 1 || scanner.nextVisible?.beginsSentence == true
    return begins && !number.hasHyphen && scanner.next?.isWhitespace != false
      ? number.components : nil
  }
}

extension NumberScanner {
  /// «Приложение А»: a capital that stands alone.
  fileprivate mutating func appendixLetter() -> Character? {
    var ahead = self
    guard let letter = ahead.next, letter.isUppercase, ahead.skip(letter) else { return nil }
    guard ahead.next.map({ $0.isWhitespace || $0 == "." }) ?? true else { return nil }
    self = ahead
    return letter
  }
}
