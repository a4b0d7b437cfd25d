import SvodContent
import SvodDiagnostics

/// Finds a word written twice in a row: «для для».
enum RepeatedWordRule {
  private static let usual: Set<String> = ["чуть", "едва", "давно", "точь", "вот", "только", "так"]

  static func check(_ words: [LineWord], of line: TextLine, into findings: inout TextFindings) {
    for (index, word) in words.enumerated().dropFirst() {
      let before = words[index - 1]
      guard word.gap.allSatisfy(\.isWhitespace), word.text == before.text,
        word.text.first?.isCyrillicLetter == true, !usual.contains(String(word.text)),
        !isSpacedOut(index, words)
      else { continue }
      let position = line.position(at: before.start) ?? line.inlines[0].position
      findings.append(.repeatedWord(word.text, at: position))
    }
  }

  /// Letters set apart for emphasis, as in «П Р О Г Р А М М А».
  private static func isSpacedOut(_ index: Int, _ words: [LineWord]) -> Bool {
    guard words[index].text.count == 1 else { return false }
    return [index - 2, index + 1].contains {
      words.indices.contains($0) && words[$0].text.count == 1
    }
  }
}

/// Finds a line torn in two, whose second half begins with the word that ended the first.
enum TornLineRule {
  static func check(
    _ words: [LineWord], of line: TextLine, after before: LineWord?,
    into findings: inout TextFindings
  ) {
    guard line.place.setting == .body, let first = words.first, first.start == 0, let before,
      first.text.count > 3, first.text.first?.isLowercase == true, first.text == before.text
    else { return }
    findings.append(.tornLine(String(line.words.prefix(60)), at: line.inlines[0].position))
  }
}

extension Diagnostic {
  fileprivate static func repeatedWord(_ word: Substring, at position: FilePosition) -> Self {
    Diagnostic(
      .repeatedWord, .warning, at: position, "Слово «\(word)» повторено подряд",
      text: "\(word) \(word)", hint: "Уберите повтор, если в подписанном акте его нет")
  }

  fileprivate static func tornLine(_ words: String, at position: FilePosition) -> Self {
    Diagnostic(
      .tornLine, .warning, at: position,
      "Строка «\(words)» начинается словом, которым кончилась предыдущая", text: words,
      hint: "Соедините строки, если одну из них разорвал перенос страницы")
  }
}
