package import SvodContent
package import SvodDiagnostics
package import SvodFormats

extension Act {
  /// Recognises the chapters, appendices, clauses and plan items of a text and anchors them.
  ///
  /// Nothing is renumbered and no word is changed; only the first heading is left out where it
  /// repeats the title.
  ///
  /// - Parameters:
  ///   - document: the parsed text.
  ///   - title: the title of the front matter.
  ///   - planTables: which tables are plans, so that their rows are items.
  ///   - log: takes `repeated-number` and what is wrong with the rows of plans.
  package init(
    structuring document: MarkdownDocument, title: String, planTables: PlanTableRule,
    log: inout DiagnosticLog
  ) {
    var structure = ActStructure(title: title, planTables: planTables, log: log)
    let blocks = structure.blocks(document.blocks)
    log = structure.log
    var outline = structure.outline
    self.init(
      titleAsWritten: structure.titleAsWritten, blocks: blocks, contents: outline.finished(),
      places: ActPlaces(structure.register.places))
  }
}
