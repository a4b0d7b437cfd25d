import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads `recommendations.yml`.
struct RecommendationRuleReader {
  private enum Key: String, ContentKey {
    case zone
    case indicators
    case text
    case addressee
    case due
  }

  let subjects: JudgementSubjects

  func read(_ root: YAMLNode, log: inout DiagnosticLog) -> [RecommendationRule] {
    (root.items(log: &log) ?? []).compactMap { rule($0, log: &log) }
  }

  private func rule(_ node: YAMLNode, log: inout DiagnosticLog) -> RecommendationRule? {
    guard let keys = YAMLMapping<Key>(node, log: &log) else { return nil }
    let zone = keys.required(.zone, log: &log)?.scalar(log: &log).flatMap {
      subjects.rules.accept($0.text, at: $0.position, severity: .error, log: &log)
        ? $0.text : nil
    }
    let text = keys.required(.text, log: &log)?.text(log: &log)
    let written = keys[.indicators]?.scalars(single: .alone, log: &log) ?? []
    let indicators = written.compactMap { scalar in
      subjects.indicators.place(of: scalar.text, at: scalar.position, log: &log).map {
        subjects.catalogue[$0].id
      }
    }
    let addressee = keys[.addressee]?.scalar(log: &log).flatMap {
      AddresseeText.addressee($0.text, at: $0.position, log: &log)
    }
    let due = keys[.due]?.date(log: &log)
    // A list of unknown names alone must not become one of all indicators.
    guard let zone, let text, written.isEmpty == indicators.isEmpty else { return nil }
    var rule = RecommendationRule(rule: .init(zone), indicators: indicators, text: text)
    rule.addressee = addressee
    rule.due = due
    return rule
  }
}
