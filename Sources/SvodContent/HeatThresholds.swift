package import SvodNumbers

/// How far from the median a value is told apart in a heat table, in the indicator's own unit.
///
/// Of a share and a growth that is percentage points.
package struct HeatThresholds: Sendable, Hashable {
  /// From this distance on a value is coloured.
  package var noticeable: ExactDecimal
  /// From this distance on it is coloured strongly; nil where the author gives one threshold.
  package var strong: ExactDecimal?

  package init(noticeable: ExactDecimal, strong: ExactDecimal?) {
    self.noticeable = noticeable
    self.strong = strong
  }

  /// What holds for a share unless the author says otherwise.
  static let ofShares = HeatThresholds(
    noticeable: ExactDecimal(5), strong: ExactDecimal(15))
}

extension Indicator {
  /// The thresholds in force; nil for kinds without distances, and for amounts without thresholds.
  package var heatThresholds: HeatThresholds? {
    switch kind {
    case .share: heat ?? .ofShares
    case .count, .mean, .growth: heat
    case .condition, .distribution, .presence: nil
    }
  }
}
