package import SvodNumbers

/// A rule of `section.yml` that finds problem zones or good practices among published figures.
package struct ZoneRule: Sendable, Hashable {
  package typealias ID = Identifier<ZoneRule>

  /// When the rule finds something.
  package enum Condition: Sendable, Hashable {
    /// The cycle's target is not reached.
    case belowTarget
    /// Worse than a year before, by so many percentage points or units at least.
    case worseBy(ExactDecimal)
    /// So many cycles in a row worse, two at least.
    case worseInARow(Int)
    /// The worst figure of the organization's cluster.
    case lowestInCluster
    /// The best figure of the organization's cluster, and better than a year before.
    case bestInClusterAndBetter
  }

  package var id: ID
  /// The author's own words for the rule; nil where the condition's are enough.
  package var title: String?
  package var condition: Condition
  /// What stands higher is found by heavier rules; not below zero.
  package var weight: ExactDecimal

  package init(id: ID, title: String?, condition: Condition, weight: ExactDecimal) {
    self.id = id
    self.title = title
    self.condition = condition
    self.weight = weight
  }
}

extension ZoneRule {
  /// Whether the rule finds good practices and not problem zones.
  package var isGood: Bool {
    switch condition {
    case .bestInClusterAndBetter: true
    case .belowTarget, .worseBy, .worseInARow, .lowestInCluster: false
    }
  }

  /// Whether the rule speaks of a place in a cluster, which the internal edition alone may do.
  package var comparesWithCluster: Bool {
    switch condition {
    case .lowestInCluster, .bestInClusterAndBetter: true
    case .belowTarget, .worseBy, .worseInARow: false
    }
  }
}
