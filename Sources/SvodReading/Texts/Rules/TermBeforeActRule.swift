import SvodActs
import SvodContent
import SvodDiagnostics
import SvodLanguage
import SvodNumbers

/// Finds terms of a plan that were over before the act that sets them.
struct TermBeforeActRule {
  let shelf: DocumentShelf

  func check(_ document: Document, _ lines: [TextLine], log: inout DiagnosticLog) {
    guard let date = date(of: document) else { return }
    var findings = TextFindings()
    for line in lines where line.place.setting == .cell(.deadline) {
      let dates = LineDates(of: line.words).all
      guard let last = dates.max(by: { $0.end < $1.end }), last.end < date else { continue }
      findings.append(
        .termBeforeAct(
          line.words, act: RussianDates.short(date),
          at: line.position(at: last.range.lowerBound) ?? document.position))
    }
    for finding in findings.merged { log.report(finding) }
  }

  /// The day of the act that brought the plan in; a later edition sets the earlier terms anew.
  private func date(of document: Document) -> CalendarDate? {
    let original = document.editionOf.flatMap { shelf[$0] } ?? document
    return original.date ?? original.approvedBy.flatMap { shelf[$0]?.date }
  }
}

extension Diagnostic {
  fileprivate static func termBeforeAct(
    _ term: String, act: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .termBeforeAct, .warning, at: position,
      "Срок «\(term)» прошёл до даты акта (\(act))", text: term,
      hint: "Проверьте срок по подписанному документу")
  }
}
