package import SvodContent
package import SvodFigures

extension MunicipalOutcome {
  /// The value of a set of organizations together.
  ///
  /// - Parameters:
  ///   - metric: how the indicator's figures are pooled.
  ///   - indicator: the entry of the catalogue.
  ///   - organizations: places in the register: a municipality, a cluster, a matched set.
  ///   - outcome: what each of them gave, hidden or not; a growth from nothing with its amounts.
  package init(
    pooling metric: Metric, of indicator: Indicator, over organizations: [Int],
    outcome: (Int) -> Outcome
  ) {
    var gathering = Gathering()
    for organization in organizations {
      gathering.add(outcome(organization), of: organization)
    }
    self.init(
      outcome: gathering.pooled(by: metric, of: indicator),
      given: gathering.given,
      expected: gathering.given + gathering.silent,
      behind: gathering.figures.count,
      withoutCounts: gathering.withoutCounts)
  }
}

extension Gathering {
  fileprivate func pooled(by metric: Metric, of indicator: Indicator) -> PooledOutcome {
    if figures.isEmpty { return .absent(commonReason) }
    switch metric {
    case .share:
      return withoutCounts.isEmpty ? pooledShare(figures) : .incomputable(.percentagesAlone)
    case .condition, .presence:
      return pooledCondition(
        figures, silent: silent, absentRule: indicator.absent,
        isNumber: indicator.unit == "ед.")
    case .count: return pooledCount(figures)
    case .mean: return pooledMean(figures)
    case .growth: return pooledGrowth(figures)
    case .distribution: return pooledDistribution(figures)
    }
  }
}
