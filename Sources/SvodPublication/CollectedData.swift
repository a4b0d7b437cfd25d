import SvodContent
import SvodFigures
import SvodMetrics

/// Everything collected and derived for an edition's catalogue, before the gate.
///
/// Nothing of it leaves the room.
struct CollectedData {
  let years: [Int]
  let catalogue: IndicatorCatalogue
  let areas: Areas
  /// By indicator; nil for one that is listed without figures.
  let metrics: [Metric?]
  /// By year, then by indicator; nil where there are no figures.
  private(set) var columns: [CollectedColumn?]

  init(_ content: Content, _ edition: Edition) {
    let organizations = content.organizations.organizations
    years = content.cycles.map(\.year)
    catalogue = edition.catalogue
    areas = Areas(organizations, content.municipalities)
    metrics = catalogue.indicators.map { Metric($0.kind) }
    columns = []
    columns.reserveCapacity(years.count * metrics.count)
    var applicability: [[Bool]] = []
    for year in years {
      applicability = catalogue.applicability(organizations, year: year, before: applicability)
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

extension IndicatorCatalogue {
  /// Which organizations each indicator measures in a year, by its place; what sets do not date
  /// is as it was the year before.
  fileprivate func applicability(
    _ organizations: [Organization], year: Int, before: [[Bool]]
  ) -> [[Bool]] {
    indicators.enumerated().map { place, indicator in
      if !before.isEmpty, indicator.appliesTo.sets.isEmpty { return before[place] }
      return organizations.map {
        indicator.level == .organization && indicator.applies(to: $0, in: year)
      }
    }
  }
}
