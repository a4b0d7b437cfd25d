import SvodActs
import SvodContent
import SvodDiagnostics

/// Reads what the texts of a section say of one another, once all of them are known.
struct TextReader {
  private let documents: [Document]
  private let shelf: DocumentShelf
  private let directions: DirectionTitleRule
  private let municipal: MunicipalRules
  private let aliases: [NameAlias]

  /// - Parameters:
  ///   - documents: all that the section has, by id.
  ///   - directions: as `directions.yml` names them.
  ///   - municipality: the section's own; nil for a region's section.
  ///   - aliases: spellings that `aliases.csv` ties to one body.
  init(
    _ documents: [Document], directions: [Direction], municipality: String?,
    aliases: [NameAlias] = []
  ) {
    self.aliases = aliases
    self.directions = DirectionTitleRule(directions)
    municipal = MunicipalRules(municipality: municipality)
    self.documents = documents
    shelf = DocumentShelf(documents)
  }

  /// Finds references, citations and abbreviations and reports what is wrong with the texts.
  ///
  /// - Parameter log: takes the findings of all rules about texts.
  /// - Returns: the documents with what was found.
  func read(log: inout DiagnosticLog) -> [Document] {
    let requisites = RequisiteRules(shelf: shelf)
    let terms = TermBeforeActRule(shelf: shelf)
    var dates = CitedDatesRule()
    var spellings = TwoSpellingsRule(aliases + documents.flatMap(\.planning.aliases))
    var operators = TwoOperatorsRule()
    for document in documents {
      let lines = TextLine.all(of: document.act)
      let head = document.headTexts.map { TextLine($0, ActTextPlace(.quotation, anchor: nil)) }
      for finding in WordingRules.findings(in: lines, head: head) { log.report(finding) }
      requisites.check(document, lines, log: &log)
      terms.check(document, lines, log: &log)
      directions.check(document, log: &log)
      municipal.check(document, lines, log: &log)
      ScopeRule.check(document, log: &log)
      operators.gather(document, lines)
      for line in lines {
        spellings.gather(line)
        gather(line, into: &dates)
      }
    }
    dates.report(into: &log)
    spellings.report(into: &log)
    operators.report(into: &log)
    AppendixGapRule.check(documents, log: &log)
    let citations = CitationReader(shelf: shelf)
    return documents.map { AbbreviationReader.read(citations.read($0, log: &log)) }
  }

  private func gather(_ line: TextLine, into dates: inout CitedDatesRule) {
    for act in LineCitations(of: line.words).acts {
      dates.gather(act, at: line.position(at: act.range.lowerBound) ?? line.inlines[0].position)
    }
  }
}
