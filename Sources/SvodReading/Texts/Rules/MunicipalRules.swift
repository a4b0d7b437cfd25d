import SvodActs
import SvodContent
import SvodDiagnostics

/// What a municipal act cannot say, since it speaks of what is not the municipality's.
///
/// Words taken over from a region's act betray themselves by their level: a regional operator that
/// acts, a municipal programme that a region approves, executors and addressees from outside. Only
/// documents that say `level: municipal` are looked at.
///
/// Codes: `regional-actor`, `regional-approver`, `foreign-executor`, `foreign-scope`.
struct MunicipalRules {
  /// The section's municipality, in the nominative; nil for a region's section.
  private let municipality: String?

  init(municipality: String?) {
    self.municipality = municipality
  }

  func check(_ document: Document, _ lines: [TextLine], log: inout DiagnosticLog) {
    guard document.level == .municipal, let municipality else { return }
    var findings = TextFindings()
    let isCity = ForeignScopeRule.isCity(municipality)
    for line in lines {
      let words = LineWord.all(of: line.words)
      RegionalActorRule.check(words, of: line, into: &findings)
      RegionalApproverRule.check(line, into: &findings)
      ForeignScopeRule.check(words, of: line, isCity: isCity, into: &findings)
    }
    ForeignExecutorRule.check(document, into: &findings)
    for finding in findings.merged { log.report(finding) }
  }
}

/// Finds a regional body that acts in a municipal act: «региональным оператором разрабатываются»,
/// «Формирование регионального резерва» as a heading.
///
/// To give something to a regional operator, and to take part in what is regional, is right.
enum RegionalActorRule {
  private static let needle = TextNeedle("егиональн")
  private static let actors = ["региональным", "региональный"]
  private static let offices = ["оператор", "координатор"]
  private static let making = ["формирован", "создан", "разработ", "утвержден", "ведени"]

  static func check(_ words: [LineWord], of line: TextLine, into findings: inout TextFindings) {
    guard needle.isIn(line.words), line.place.setting != .quotation else { return }
    for (index, word) in words.enumerated() {
      if actors.contains(word.folded), let next = words.dropFirst(index + 1).first,
        isOffice(next, behind: word)
      {
        findings.append(
          .regionalActor(line.text(from: word, to: next), at: line.position(of: word)))
      }
      guard line.place.setting == .heading, word.begins(withOneOf: ["региональн"]),
        let verb = words[max(0, index - 2)..<index].first(where: { $0.begins(withOneOf: making) }),
        let last = words.dropFirst(index + 1).first
      else { continue }
      findings.append(
        .regionalHeading(line.text(from: verb, to: last), at: line.position(of: word)))
    }
  }

  /// In the nominative or instrumental, as who acts is named.
  private static func isOffice(_ word: LineWord, behind adjective: LineWord) -> Bool {
    let ending = adjective.folded == "региональным" ? "ом" : ""
    return offices.contains { word.folded == $0 + ending }
  }
}

/// Finds a municipal programme that a body of the region has approved.
enum RegionalApproverRule {
  private static let needle = TextNeedle("униципальн")
  private static let regional = ["област", "края", "республик", "автономн"]
  private static let municipal = ["муниципал", "район", "город", "округ", "поселен", "сель"]

  static func check(_ line: TextLine, into findings: inout TextFindings) {
    guard needle.isIn(line.words), line.place.setting != .quotation else { return }
    let acts = LineCitations(of: line.words).acts.filter { isRegional($0.issuer) }
    guard !acts.isEmpty else { return }
    let words = LineWord.all(of: line.words)
    for act in acts {
      guard let text = approved(before: act.range.lowerBound, words, line) else { continue }
      findings.append(
        .regionalApprover(
          text, act.words,
          at: line.position(at: act.range.lowerBound) ?? line.inlines[0].position))
    }
  }

  private static func isRegional(_ issuer: String) -> Bool {
    let words = LineWord.all(of: issuer)
    return words.contains { $0.begins(withOneOf: regional) }
      && !words.contains { $0.begins(withOneOf: municipal) && !$0.folded.hasPrefix("округа") }
  }

  /// «муниципальная программа» of «… (утверждена», where no other text stands between.
  private static func approved(
    before end: Int, _ words: [LineWord], _ line: TextLine
  ) -> String? {
    guard let verb = words.lastIndex(where: { $0.end <= end && $0.folded.hasPrefix("утвержд") }),
      end - words[verb].end < 3,
      let noun = words[..<verb].lastIndex(where: { ActNoun($0.folded) != nil }), noun > 0,
      words[noun - 1].folded.hasPrefix("муниципальн")
    else { return nil }
    let between = line.text(from: words[noun], to: words[verb])
    guard !between.contains(";"), !between.contains(". ") else { return nil }
    return line.text(from: words[noun - 1], to: words[noun])
  }
}

extension Diagnostic {
  private static let copied =
    "Проверьте, не перенесены ли слова из регионального акта; если так подписано, "
    + "поясните примечанием издателя"

  fileprivate static func regionalActor(_ words: String, at position: FilePosition) -> Self {
    Diagnostic(
      .regionalActor, .warning, at: position, "В муниципальном акте действует «\(words)»",
      text: words, hint: copied)
  }

  fileprivate static func regionalHeading(_ words: String, at position: FilePosition) -> Self {
    Diagnostic(
      .regionalActor, .warning, at: position,
      "Заголовок муниципального акта говорит о региональном уровне: «\(words)»", text: words,
      hint: copied)
  }

  fileprivate static func regionalApprover(
    _ text: String, _ act: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .regionalApprover, .warning, at: position,
      "Акт назван муниципальным («\(text)»), а утверждён региональным органом: «\(act)»",
      text: act, hint: "Проверьте, каким актом он утверждён, и чей это акт")
  }
}
