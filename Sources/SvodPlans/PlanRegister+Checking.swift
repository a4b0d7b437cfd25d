import SvodContent
import SvodDeadlines
package import SvodDiagnostics
import SvodLanguage
package import SvodNumbers

extension PlanRegister {
  /// Reports what is wrong with the terms of all plans, and gaps between one plan and the next.
  package func check(log: inout DiagnosticLog) {
    for plan in plans {
      plan.check(log: &log)
      let gaps = [gap(before: plan), plan.lateAdoption, gap(behind: plan)]
      for finding in gaps.compactMap(\.self) { log.report(finding) }
    }
    for stray in strayRecords { log.report(stray.finding) }
    for obligation in obligations where obligation.item == nil {
      for finding in obligation.unmatched { log.report(finding) }
    }
  }

  /// The days between the end of a plan and its own term for making the next one.
  private func gap(behind plan: DatedPlan) -> Diagnostic? {
    let isContinued = plans.contains { $0.document.planning.continues == plan.document.id }
    return isContinued ? nil : plan.lateSuccessor
  }

  /// The days without any plan between a plan and the one that it continues.
  private func gap(before plan: DatedPlan) -> Diagnostic? {
    guard let id = plan.document.planning.continues, let end = self[id]?.frame.period?.upperBound,
      let start = plan.start, end.adding(days: 1) < start
    else { return nil }
    return .planGap(plan.document, from: end.adding(days: 1), to: start.adding(days: -1))
  }
}

extension DatedPlan {
  /// The first day on which the plan is in force: of its period, but not before its adoption.
  package var start: CalendarDate? {
    guard let first = frame.period?.lowerBound else { return frame.adopted }
    return frame.adopted.map { max($0, first) } ?? first
  }

  /// An item of a plan that is to adopt the plan itself, after its period has begun.
  fileprivate var lateAdoption: Diagnostic? {
    guard let period = frame.period else { return nil }
    let late = items.first { item in
      let title = RussianFold.folded(item.item.title.plainText)
      let words = title.split { !$0.isLetter && !$0.isNumber }
      return words.contains { $0 == "план" || $0 == "плана" }
        && words.contains { Self.adoption.contains(where: $0.hasPrefix) }
        && words.contains { $0 == String(period.lowerBound.year) }
        && item.occurrences.contains { $0.end.map { $0 > period.lowerBound } ?? false }
    }
    guard let late, let end = late.occurrences.compactMap(\.end).first else { return nil }
    return .lateAdoption(
      late.item.number ?? late.item.title.plainText, from: period.lowerBound, until: end,
      at: late.item.position)
  }

  /// An item whose outcome is the next year's plan, due when this plan's period is over.
  fileprivate var lateSuccessor: Diagnostic? {
    guard let last = frame.period?.upperBound else { return nil }
    let late = items.first { item in
      let outcome = RussianFold.folded(item.outcome ?? "")
      let words = outcome.split { !$0.isLetter && !$0.isNumber }
      return words.first == "план" && words.contains { $0 == String(last.year + 1) }
        && item.occurrences.contains { $0.end.map { $0 > last } ?? false }
    }
    guard let late, let due = late.occurrences.compactMap(\.end).first(where: { $0 > last }) else {
      return nil
    }
    return .lateSuccessor(
      late.item.number ?? late.item.title.plainText, year: last.year + 1, from: last, until: due,
      at: late.item.position)
  }

  private static let adoption = ["утвержден", "закреплен", "приняти"]

  fileprivate func check(log: inout DiagnosticLog) {
    for item in items {
      for finding in item.findings(in: self) { log.report(finding) }
    }
    for finding in NumberGaps(of: self).findings { log.report(finding) }
    for date in document.planning.outsideDates where !uses(date) {
      log.report(.unusedOutsideDate(date, document))
    }
  }

  /// Whether a term of the plan speaks of dates that others set in these words.
  private func uses(_ date: OutsideDate) -> Bool {
    items.contains { item in
      guard case .outside(let phrase) = item.dated?.term.reading.deadline?.dependence else {
        return false
      }
      return date.isNamed(by: phrase)
    }
  }
}

extension Diagnostic {
  fileprivate static func unusedOutsideDate(_ date: OutsideDate, _ document: Document) -> Self {
    Diagnostic(
      .unusedOutsideDate, .warning, at: date.position ?? document.position,
      "Ни один срок плана не назван словами «\(date.phrase)»", text: date.phrase,
      hint: "Перепишите слова срока из таблицы плана; падежные окончания не важны")
  }

  fileprivate static func lateAdoption(
    _ item: String, from start: CalendarDate, until end: CalendarDate, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .planGap, .warning, at: position,
      "План действует с \(RussianDates.short(start)), а утвердить его по мероприятию «\(item)» "
        + "надо до \(RussianDates.short(end))", text: item,
      hint: "Проверьте срок мероприятия: до утверждения никакой план не действует")
  }

  fileprivate static func lateSuccessor(
    _ item: String, year: Int, from last: CalendarDate, until due: CalendarDate,
    at position: FilePosition
  ) -> Self {
    Diagnostic(
      .planGap, .warning, at: position,
      "План на \(year) год по мероприятию «\(item)» готовят до \(RussianDates.short(due)), "
        + "а этот план кончается \(RussianDates.short(last))", text: item,
      hint: "Проверьте срок мероприятия: между планами никакой план не действует")
  }

  fileprivate static func planGap(
    _ document: Document, from start: CalendarDate, to end: CalendarDate
  ) -> Self {
    Diagnostic(
      .planGap, .warning, at: document.position,
      "Между планами никакой план не действует: с \(RussianDates.short(start)) "
        + "по \(RussianDates.short(end))", text: document.id.text,
      hint: "Проверьте дату утверждения и период плана, если план был утверждён раньше")
  }
}
