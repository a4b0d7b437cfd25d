import SvodContent
import SvodDiagnostics
import SvodFormats

/// Checks the keys of plans and decisions, which come into use later.
struct PlanKeyCheck {
  private enum OutsideDateKey: String, ContentKey {
    case phrase
    case start
    case end
  }

  private enum ScheduleKey: String, ContentKey {
    case item
    case document
  }

  private enum DecisionType: String, CaseIterable {
    case organizing
    case activating
    case coordinating
    case controlling
    case rewarding
    case advisory
  }

  let keys: YAMLMapping<DocumentKey>
  let subjects: DocumentSubjects

  func check(log: inout DiagnosticLog) {
    for item in keys[.outsideDates]?.items(log: &log) ?? [] { checkOutsideDate(item, log: &log) }
    for item in keys[.schedules]?.items(log: &log) ?? [] { checkSchedule(item, log: &log) }
    _ = keys[.decisionType]?.choice(of: DecisionType.self, log: &log)
    _ = keys[.responsible]?.scalars(single: .alone, log: &log)
    _ = keys[.due]?.date(log: &log)
    for entry in keys[.aliases]?.entries(log: &log) ?? [] { _ = entry.value.text(log: &log) }
    for scalar in keys[.indicators]?.scalars(single: .alone, log: &log) ?? [] {
      _ = subjects.indicators.place(of: scalar.text, at: scalar.position, log: &log)
    }
  }

  private func checkOutsideDate(_ node: YAMLNode, log: inout DiagnosticLog) {
    guard let keys = YAMLMapping<OutsideDateKey>(node, log: &log) else { return }
    _ = keys.required(.phrase, log: &log)?.text(log: &log)
    let start = keys[.start]?.date(log: &log)
    let end = keys[.end]?.date(log: &log)
    if let start, let end, end < start, let place = keys[.end] {
      log.report(.reversedTime("\(end)", start: "\(start)", at: place.position))
    }
  }

  private func checkSchedule(_ node: YAMLNode, log: inout DiagnosticLog) {
    guard let keys = YAMLMapping<ScheduleKey>(node, log: &log) else { return }
    _ = keys.required(.item, log: &log)?.text(log: &log)
    guard let document = keys.required(.document, log: &log)?.scalar(log: &log) else { return }
    _ = subjects.documents.accept(
      document.text, at: document.position, severity: .warning, log: &log)
  }
}

extension Diagnostic {
  fileprivate static func reversedTime(
    _ end: String, start: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .badDate, .error, at: position, "Срок кончается «\(end)», раньше начала (\(start))",
      text: end, hint: "Исправьте одну из двух дат", example: start)
  }
}
