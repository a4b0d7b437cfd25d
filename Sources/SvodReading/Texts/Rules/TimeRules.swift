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

/// Finds a management cycle whose steps stand in another order than they follow from one another.
///
/// Recommendations rest on the analysis, decisions on both, and their effect is judged last
/// (methodology of the evaluation of mechanisms, components 5 to 9).
enum CycleOrderRule {
  private struct Step: Hashable {
    let direction: Direction.ID
    let cycle: Int
  }

  private static let pairs: [(before: String, beforeWords: String, after: String, words: String)] =
    [
      ("analysis", "анализа", "recommendations", "Рекомендации"),
      ("analysis", "анализа", "decisions", "Управленческие решения"),
      ("decisions", "решений", "effect", "Анализ эффективности"),
    ]

  static func check(_ documents: [Document], log: inout DiagnosticLog) {
    for pair in pairs {
      let before = earliest(pair.before, documents)
      var told: Set<Document.ID> = []
      for document in documents {
        for step in steps(of: document, pair.after) {
          guard let date = document.date, let base = before[step], let first = base.date,
            date < first, told.insert(document.id).inserted
          else { continue }
          log.report(
            .brokenOrder(
              document,
              "\(pair.words) (\(RussianDates.short(date))) раньше "
                + "\(pair.beforeWords) (\(RussianDates.short(first)))", base))
        }
      }
    }
  }

  private static func steps(of document: Document, _ component: String) -> [Step] {
    // A plan says what is to come, not what was found.
    guard document.kind != "plan" else { return [] }
    return document.covers.filter { $0.component.text == component }.flatMap { coverage in
      let cycles = coverage.cycles.isEmpty ? [document.cycle].compactMap(\.self) : coverage.cycles
      return coverage.directions.flatMap { direction in
        cycles.map { Step(direction: direction, cycle: $0) }
      }
    }
  }

  private static func earliest(
    _ component: String, _ documents: [Document]
  ) -> [Step: Document] {
    var found: [Step: Document] = [:]
    for document in documents {
      guard let date = document.date else { continue }
      for step in steps(of: document, component) where found[step]?.date.map({ date < $0 }) ?? true
      {
        found[step] = document
      }
    }
    return found
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

  fileprivate static func brokenOrder(
    _ document: Document, _ words: String, _ base: Document
  ) -> Self {
    Diagnostic(
      .brokenCycleOrder, .warning, at: document.position,
      "Нарушен порядок управленческого цикла: \(words)", text: document.id.text,
      hint: "Проверьте даты документов и ключ covers",
      notes: [.init(at: base.position, "документ, который должен идти раньше")])
  }
}
