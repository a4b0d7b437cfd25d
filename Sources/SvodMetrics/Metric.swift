package import SvodContent

/// How the figures of a kind of indicators are pooled.
package enum Metric: Sendable, Hashable, CaseIterable {
  case share
  case condition
  case count
  case mean
  case growth
  case distribution
  case presence

  /// The metric of a kind.
  package init(_ kind: Indicator.Kind) {
    switch kind {
    case .share: self = .share
    case .condition: self = .condition
    case .count: self = .count
    case .mean: self = .mean
    case .growth: self = .growth
    case .distribution: self = .distribution
    case .presence: self = .presence
    }
  }
}
