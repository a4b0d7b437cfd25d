import SvodContent
import SvodDiagnostics
import SvodFormats

/// Checks the keys of decisions, which come into use later.
struct PlanKeyCheck {
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
    _ = keys[.decisionType]?.choice(of: DecisionType.self, log: &log)
    _ = keys[.responsible]?.scalars(single: .alone, log: &log)
    _ = keys[.due]?.date(log: &log)
    for scalar in keys[.indicators]?.scalars(single: .alone, log: &log) ?? [] {
      _ = subjects.indicators.place(of: scalar.text, at: scalar.position, log: &log)
    }
  }
}
