import SvodDiagnostics
import SvodFormats

/// Checks the form of the rules that find problem zones; they come into use later.
enum ZoneRuleCheck {
  private enum Key: String, ContentKey {
    case id
    case title
    case when
    case atLeast = "at-least"
    case weight
    case good
  }

  /// When a rule finds a zone.
  private enum Condition: String, CaseIterable {
    case belowTarget = "below-target"
    case worseBy = "worse-by"
    case worseInARow = "worse-in-a-row"
    case lowestInCluster = "lowest-in-cluster"
    case bestInClusterAndBetter = "best-in-cluster-and-better"
  }

  static func check(_ node: YAMLNode?, log: inout DiagnosticLog) {
    guard let node, let rules = node.items(log: &log) else { return }
    var ids = IdentifierRegister(owner: "правила")
    for rule in rules {
      guard let keys = YAMLMapping<Key>(rule, log: &log) else { continue }
      if let id = keys.required(.id, log: &log)?.scalar(log: &log) {
        _ = ids.take(id.text, at: id.position, log: &log)
      }
      _ = keys.required(.when, log: &log)?.choice(of: Condition.self, log: &log)
      _ = keys[.title]?.text(log: &log)
      _ = keys[.atLeast]?.decimal(log: &log)
      _ = keys[.weight]?.decimal(log: &log)
      _ = keys[.good]?.flag(log: &log)
    }
  }
}
