import SvodContent
import SvodDiagnostics

/// Everything that is looked for in the wording of one document, in one walk through its lines.
///
/// Codes: `mixed-alphabet`, `lost-hyphen`, `broken-word`, `unclosed-quote`, `repeated-word`,
/// `torn-line`, `exam-class`.
enum WordingRules {
  static func findings(in lines: [TextLine]) -> [Diagnostic] {
    var findings = TextFindings()
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
    return findings.merged
  }
}
