import SvodContent
import SvodDiagnostics

/// Everything that is looked for in the wording of one document, in one walk through its lines.
///
/// Codes: `mixed-alphabet`, `lost-hyphen`, `broken-word`, `unclosed-quote`, `repeated-word`,
/// `torn-line`, `exam-class`.
enum WordingRules {
  /// All findings about a document's words, those of its text first.
  ///
  /// - Parameters:
  ///   - lines: the text.
  ///   - head: what readers see of the front matter.
  /// - Returns: each mistake once, with its further places in a note.
  static func findings(in lines: [TextLine], head: [TextLine]) -> [Diagnostic] {
    var findings = TextFindings()
    check(lines, into: &findings)
    check(head, into: &findings)
    return findings.merged
  }

  private static func check(_ lines: [TextLine], into findings: inout TextFindings) {
    var quotes = UnclosedQuoteRule()
    var last: LineWord?
    for line in lines {
      let words = LineWord.all(of: line.words)
      MixedAlphabetRule.check(words, of: line, into: &findings)
      LostHyphenRule.check(words, of: line, into: &findings)
      BrokenWordRule.check(words, of: line, into: &findings)
      RepeatedWordRule.check(words, of: line, into: &findings)
      TornLineRule.check(words, of: line, after: last, into: &findings)
      ExamClassRule.check(line, into: &findings)
      quotes.check(line, into: &findings)
      last = words.last
    }
    quotes.finish(into: &findings)
  }
}
