package import SvodContent

/// A kind of indicator whose figures are computed.
package enum Metric: Sendable, Hashable, CaseIterable {
  case share
  case condition
  case count
  case mean
  case presence

  /// The metric of a kind; nil for kinds that are listed without figures.
  package init?(_ kind: Indicator.Kind) {
    switch kind {
    case .share: self = .share
    case .condition: self = .condition
    case .count: self = .count
    case .mean: self = .mean
    case .presence: self = .presence
    case .growth, .distribution: return nil
    }
  }

  /// The metric of an indicator of a catalogue; nil for one that is listed without figures.
  ///
  /// A derived condition is computed when its source is collected and is a share, a count or a
  /// mean: those are the values that a threshold tests.
  package init?(_ indicator: Indicator, in catalogue: IndicatorCatalogue) {
    if let derivation = indicator.derivation {
      guard let source = catalogue[derivation.source], source.derivation == nil,
        let metric = Metric(source.kind)
      else { return nil }
      switch metric {
      case .share, .count, .mean: break
      case .condition, .presence: return nil
      }
    }
    self.init(indicator.kind)
  }
}
