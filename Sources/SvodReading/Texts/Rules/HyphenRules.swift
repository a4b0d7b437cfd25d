import SvodContent
import SvodDiagnostics

/// Finds words that have lost their hyphen: «нормативноправовой», «из за».
///
/// A closed list of pairs that the spelling dictionary writes with a hyphen (Орфографический
/// словарь РАН): a rule by endings alone would take «малокомплектный» for a mistake.
enum LostHyphenRule {
  private static let firstParts = [
    "нормативно", "учебно", "научно", "социально", "психолого", "организационно", "информационно",
    "материально", "финансово", "физкультурно", "художественно", "военно", "статистико",
    "коррекционно", "консультативно", "контрольно", "лечебно", "практико", "личностно",
    "системно", "технико", "экспертно", "административно", "культурно", "духовно", "программно",
  ]

  private static let secondParts = [
    "правов", "методическ", "педагогическ", "психологическ", "техническ", "технологическ",
    "экономическ", "аналитическ", "исследовательск", "воспитательн", "коммуникативн",
    "патриотическ", "эстетическ", "оздоровительн", "спортивн", "образовательн", "развивающ",
    "ориентирован", "деятельностн", "консультационн", "диагностическ", "измерительн",
    "профилактическ", "хозяйственн", "массов", "нравственн", "просветительск", "практическ",
    "разъяснительн", "распорядительн",
  ]

  /// Pairs of words that never stand apart.
  private static let pairs: Set<String> = [
    "из за", "из под", "какой либо", "какого либо", "какие либо", "каких либо", "какому либо",
    "каким либо", "кто либо", "кого либо", "что либо", "чего либо", "где либо", "когда либо",
    "по прежнему", "по видимому", "во первых", "во вторых", "все таки", "интернет сайт",
    "интернет сайте", "план график", "плана графика", "план графика",
  ]

  static func check(_ words: [LineWord], of line: TextLine, into findings: inout TextFindings) {
    for (index, word) in words.enumerated() {
      if let first = firstPart(of: word.text) {
        let right = "\(word.text.prefix(first))-\(word.text.dropFirst(first))"
        report(word.text, right, at: word.start, in: line, into: &findings)
      } else if index > 0, word.gap == " ", word.text.count < 10 {
        let pair = "\(words[index - 1].text) \(word.text)"
        guard pairs.contains(pair.lowercased()) else { continue }
        let right = pair.replacing(" ", with: "-")
        report(pair[...], right, at: words[index - 1].start, in: line, into: &findings)
      }
    }
  }

  /// How many letters stand before the missing hyphen.
  private static func firstPart(of word: Substring) -> Int? {
    guard word.count > 12, word.first?.isCyrillicLetter == true else { return nil }
    let lowered = word.lowercased()
    guard let first = firstParts.first(where: lowered.hasPrefix) else { return nil }
    let rest = lowered.dropFirst(first.count)
    return secondParts.contains(where: rest.hasPrefix) ? first.count : nil
  }

  private static func report(
    _ text: Substring, _ right: String, at start: Int, in line: TextLine,
    into findings: inout TextFindings
  ) {
    findings.append(
      .lostHyphen(text, right, at: line.position(at: start) ?? line.inlines[0].position))
  }
}

/// Finds words torn at their hyphen: «организационно- методической», «Лотц – Кислицына».
///
/// A hyphen that stands for the rest of a word is right: «одно- и двухлетние».
enum BrokenWordRule {
  private static let conjunctions: Set<String> = ["и", "или", "а", "но", "либо", "да", "с", "до"]

  static func check(_ words: [LineWord], of line: TextLine, into findings: inout TextFindings) {
    for (index, word) in words.enumerated().dropFirst() {
      let before = words[index - 1]
      if isTorn(before, word) {
        let torn = "\(before.text)\(word.gap)\(word.text)"
        let position = line.position(at: before.start) ?? line.inlines[0].position
        findings.append(.brokenWord(torn, "\(before.text)-\(word.text)", at: position))
      } else if isTornName(before, word, then: words.dropFirst(index + 1).first) {
        let torn = "\(before.text)\(word.gap)\(word.text)"
        let position = line.position(at: before.start) ?? line.inlines[0].position
        findings.append(.brokenWord(torn, "\(before.text)-\(word.text)", at: position))
      }
    }
  }

  private static func isTorn(_ before: LineWord, _ word: LineWord) -> Bool {
    guard word.gap.first == "-" || word.gap.first == "‐", word.gap.count > 1,
      word.gap.dropFirst().allSatisfy(\.isWhitespace)
    else { return false }
    return before.text.count > 2 && word.text.first?.isLowercase == true
      && word.text.first?.isCyrillicLetter == true
      && !conjunctions.contains(word.text.lowercased())
  }

  /// Two capitalised words with a dash in spaces between them and initials behind.
  private static func isTornName(
    _ before: LineWord, _ word: LineWord, then initial: LineWord?
  ) -> Bool {
    guard [" – ", " - ", " — "].contains(word.gap), before.isName, word.isName,
      let initial, initial.gap == " ", initial.text.count == 1,
      initial.text.first?.isUppercase == true
    else { return false }
    return true
  }
}

extension LineWord {
  fileprivate var isName: Bool {
    text.count > 2 && text.first?.isUppercase == true && text.dropFirst().allSatisfy(\.isLowercase)
  }
}

extension Diagnostic {
  fileprivate static func lostHyphen(
    _ text: Substring, _ right: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .lostHyphen, .warning, at: position, "В слове «\(text)» потерян дефис", text: String(text),
      hint: "Исправьте, если в подписанном акте дефис есть", example: right)
  }

  fileprivate static func brokenWord(
    _ torn: String, _ right: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .brokenWord, .warning, at: position, "Слово «\(torn)» разорвано у дефиса", text: torn,
      hint: "Уберите пробел, если в подписанном акте его нет", example: right)
  }
}
