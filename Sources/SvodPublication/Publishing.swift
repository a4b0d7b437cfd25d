import SvodContent
import SvodFigures
import SvodMetrics

/// The way of the data through the gate, from collected columns to published ones.
struct Publishing {
  let collected: CollectedData
  let gate: Gate
  let rules: [ComparisonRules]
  let areas: Areas
  /// By year, then by indicator.
  private var passed: [PassedColumn?]
  private(set) var breaks: Breaks

  init(_ collected: CollectedData, through gate: Gate, _ content: Content) {
    self.collected = collected
    self.gate = gate
    rules = collected.catalogue.indicators.map { ComparisonRules($0, gate.rules) }
    areas = collected.areas
    breaks = Breaks(content.breaks, collected.catalogue, content.organizations)
    passed = Array(repeating: nil, count: collected.columns.count)
    let sourcesFirst = collected.catalogue.indicators.indices.sorted {
      isSource($0) && !isSource($1)
    }
    for year in collected.years.indices {
      for indicator in sourcesFirst { pass(year: year, indicator: indicator) }
    }
  }

  /// The published columns by year, then by indicator; nil where there are no figures.
  func columns(_ clusters: [Clusters]) -> [PublishedColumn?] {
    collected.years.indices.flatMap { year in
      collected.metrics.indices.map { column(year: year, indicator: $0, clusters[year]) }
    }
  }

  private func column(year: Int, indicator: Int, _ clusters: Clusters) -> PublishedColumn? {
    guard let metric = collected.metrics[indicator], let passed = self[year, indicator]
    else { return nil }
    return PublishedColumn(
      passed: passed,
      changes: (0..<areas.count).map { change(year: year, indicator: indicator, of: $0) },
      peers: Peers(passed, metric: metric, areas, clusters))
  }

  subscript(year: Int, indicator: Int) -> PassedColumn? {
    passed[place(year, indicator)]
  }

  private func place(_ year: Int, _ indicator: Int) -> Int {
    year * collected.metrics.count + indicator
  }

  private func isSource(_ indicator: Int) -> Bool {
    collected.catalogue.indicators[indicator].derivation == nil
  }

  private mutating func pass(year: Int, indicator place: Int) {
    let indicator = collected.catalogue.indicators[place]
    guard let column = collected[year, place] else { return }
    let totals = (0..<areas.count).compactMap {
      collected.total(year: year, indicator: place, of: $0)
    }
    let source = indicator.derivation.flatMap { collected.catalogue.index(of: $0.source) }
    let passed = gate.pass(
      column, totals: totals, of: indicator, source: source.flatMap { self[year, $0] })
    breaks.add(flagged: column, passed, year: collected.years[year], indicator: place)
    self.passed[self.place(year, place)] = passed
  }
}
