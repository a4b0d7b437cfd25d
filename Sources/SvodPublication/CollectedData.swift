import SvodContent
import SvodFigures
import SvodMetrics

/// Everything collected and derived for an edition's catalogue, before the gate.
///
/// Nothing of it leaves the room.
struct CollectedData {
  let years: [Int]
  let catalogue: IndicatorCatalogue
  /// By indicator; nil for one that is listed without figures.
  let metrics: [Metric?]
  /// By year, then by indicator; nil where there are no figures.
  private(set) var columns: [CollectedColumn?]

  init(_ content: Content, _ edition: Edition) {
    let organizations = content.organizations.organizations
    let applicability = edition.catalogue.indicators.map { indicator in
      organizations.map { indicator.level == .organization && indicator.applies(to: $0) }
    }
    years = content.cycles.map(\.year)
    catalogue = edition.catalogue
    metrics = catalogue.indicators.map { [catalogue] in Metric($0, in: catalogue) }
    columns = []
    columns.reserveCapacity(years.count * metrics.count)
    for year in years {
      let isExpected = organizations.map { $0.isExpected(in: year) }
      collect(year, content.observations, edition.originals, applicability, isExpected)
      derive(year, applicability)
    }
  }

  /// The column of a year by its place and an indicator by its place.
  subscript(year: Int, indicator: Int) -> CollectedColumn? {
    columns[year * metrics.count + indicator]
  }

  private mutating func collect(
    _ year: Int, _ observations: ObservationTable, _ originals: [Int], _ applicability: [[Bool]],
    _ isExpected: [Bool]
  ) {
    for (place, indicator) in catalogue.indicators.enumerated() {
      guard metrics[place] != nil else {
        columns.append(nil)
        continue
      }
      let isMeasured = indicator.since.map { $0 <= year } ?? true
      let isOwed = zip(applicability[place], isExpected).map { isMeasured && $0 && $1 }
      let source = indicator.derivation == nil ? observations[year, originals[place]] : nil
      columns.append(CollectedColumn(source, isOwed: isOwed))
    }
  }

  private mutating func derive(_ year: Int, _ applicability: [[Bool]]) {
    let start = columns.count - metrics.count
    for (place, indicator) in catalogue.indicators.enumerated() where metrics[place] != nil {
      guard let derivation = indicator.derivation,
        let source = catalogue.index(of: derivation.source), let column = columns[start + source]
      else { continue }
      columns[start + place] = CollectedColumn(
        deriving: derivation, from: column, applies: applicability[place])
    }
  }
}

extension CollectedData {
  /// The value of a set of organizations for an indicator in a year, both by their places.
  ///
  /// What was given for the municipality itself stands as given. The region of several
  /// municipalities asks the same of other sets.
  func total(
    year: Int, indicator place: Int, over organizations: [Int]
  ) -> MunicipalOutcome? {
    guard let metric = metrics[place], let column = self[year, place] else { return nil }
    let indicator = catalogue.indicators[place]
    switch indicator.level {
    case .municipality:
      return MunicipalOutcome(outcome: ownOutcome(of: indicator, column, year: year, organizations))
    case .organization:
      var total = MunicipalOutcome(pooling: metric, of: indicator, over: organizations) {
        column.cells[$0].outcome
      }
      if column.municipality.entry != .none {
        total.outcome = PooledOutcome(column.municipality.outcome)
      }
      return total
    }
  }

  private func ownOutcome(
    of indicator: Indicator, _ column: CollectedColumn, year: Int,
    _ organizations: [Int]
  ) -> PooledOutcome {
    guard let derivation = indicator.derivation,
      let source = catalogue.index(of: derivation.source),
      let total = total(year: year, indicator: source, over: organizations)
    else {
      let isMeasured = indicator.since.map { $0 <= years[year] } ?? true
      return PooledOutcome(Outcome(of: column.municipality.entry, isOwed: isMeasured))
    }
    return switch total.outcome {
    case .figure(let figure): PooledOutcome(derivation.outcome(of: .figure(figure)))
    case .absent(let reason): PooledOutcome(derivation.outcome(of: .absent(reason)))
    case .incomputable(let obstacle): .incomputable(obstacle)
    }
  }
}
