import SvodContent
import SvodFigures
import SvodMetrics

/// The way of the data through the gate, from collected columns to published ones.
struct Publishing {
  let collected: CollectedData
  let gate: Gate
  let rules: [ComparisonRules]
  let areas: Areas
  /// What was public before; nil where nothing is known of that.
  let previous: PublishedFigures?
  let register: [Organization.ID]
  let municipalities: [Municipality.ID]
  /// By year, then by indicator.
  private var passed: [PassedColumn?]
  private(set) var breaks: Breaks
  /// By year, then by indicator, where cells of a collected indicator are hidden.
  private var sums: [ColumnSums?]
  /// By year: the totals that are hidden because of their value.
  private var betrayers: [Set<ComplementarySuppression.Place>] = []
  /// By year: the totals that are hidden because of what was public before.
  private var silenced: [Set<ComplementarySuppression.Place>] = []
  /// By growth: the organizations that are hidden in every cycle.
  private var tied: [Int: Set<Int>] = [:]
  /// By indicator: what no mean is below and none exceeds.
  private let scales: [ClosedRange<Int>]

  init(
    _ collected: CollectedData, through gate: Gate, _ content: Content,
    after previous: PublishedFigures?
  ) {
    self.collected = collected
    self.previous = previous
    register = content.organizations.organizations.map(\.id)
    municipalities = content.municipalities.municipalities.map(\.id)
    self.gate = gate
    rules = collected.catalogue.indicators.map { ComparisonRules($0, gate.rules) }
    areas = collected.areas
    breaks = Breaks(content.breaks, collected.catalogue, content.organizations)
    passed = Array(repeating: nil, count: collected.columns.count)
    sums = Array(repeating: nil, count: collected.columns.count)
    scales = collected.metrics.indices.map(collected.scale)
    for indicator in collected.metrics.indices where collected.metrics[indicator] == .growth {
      tied[indicator] = tiedOrganizations(of: indicator)
    }
    for year in collected.years.indices {
      let columns = pass(year: year)
      for (indicator, column) in columns.enumerated() {
        keep(column, year: year, indicator: indicator)
      }
    }
    for indicator in tied.keys.sorted() { hideTiedTotals(of: indicator) }
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
      changes: collected.catalogue.indicators[indicator].kind.isCompared
        ? (0..<areas.count).map { change(year: year, indicator: indicator, of: $0) } : [],
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

  /// What of a cycle may be shown, by indicator.
  private mutating func pass(year: Int) -> [PassedColumn?] {
    let indicators = collected.metrics.indices
    var columns = [PassedColumn?](repeating: nil, count: indicators.count)
    for indicator in indicators.sorted(by: { isSource($0) && !isSource($1) }) {
      columns[indicator] = passed(year: year, indicator: indicator, beside: columns)
    }
    let families = indicators.filter(isSource).compactMap { family($0, year: year) }
    for family in families { sums[place(year, family.source)] = family.sums }
    var suppression = ComplementarySuppression(columns, families, areas)
    suppression.run()
    betrayers.append(suppression.betrayers)
    silenced.append(suppression.silenced)
    columns = suppression.columns
    if areas.isRegional {
      for indicator in indicators where isSource(indicator) {
        protectMunicipalities(of: indicator, year: year, &columns)
      }
    }
    return zip(collected.catalogue.indicators, columns).map { indicator, column in
      column.map { gate.withholdingOrganizations(of: indicator, $0) }
    }
  }

  /// Nil where no rule hides anything.
  func family(_ source: Int, year: Int) -> ComplementarySuppression.Family? {
    let indicator = self.collected.catalogue.indicators[source]
    guard indicator.level == .organization, gate.threshold(of: indicator) != nil,
      let collected = collected[year, source]
    else { return nil }
    let showsOrganizations = gate.showsOrganizations(of: indicator)
    var conditions = conditions(of: source, year: year)
    // The answers of large groups are withheld, but need not stay unknown.
    if !showsOrganizations { conditions = conditions.map(\.askedOfNobody) }
    let sums = ColumnSums(
      collected.cells, conditions, scale: scales[source],
      countsBelow: showsOrganizations ? gate.threshold(of: indicator) : nil)
    let small = collected.cells.map { gate.isOfSmallGroup($0.entry, indicator) }
    return .init(
      source: source, sums: sums, smallGroups: showsOrganizations ? nil : small,
      earlier: earlierTelling(of: source, year: year))
  }

  private func conditions(of source: Int, year: Int) -> [ColumnSums.Condition] {
    collected.catalogue.indicators.enumerated().compactMap { place, indicator in
      guard let derivation = indicator.derivation, indicator.level == .organization,
        collected.catalogue.index(of: derivation.source) == source,
        let answers = collected[year, place]?.cells
      else { return nil }
      return .init(
        place: place, derivation: derivation, applies: answers.map(\.entry.isAnswer))
    }
  }

  private func passed(
    year: Int, indicator place: Int, beside columns: [PassedColumn?]
  ) -> PassedColumn? {
    let indicator = collected.catalogue.indicators[place]
    guard let column = collected[year, place] else { return nil }
    let totals = (0..<areas.count).compactMap {
      collected.total(year: year, indicator: place, of: $0)
    }
    let source = indicator.derivation.flatMap { collected.catalogue.index(of: $0.source) }
    let tied = (tied[place] ?? []).filter { column.cells[$0].outcome.figure != nil }
    return gate.pass(
      column, totals: totals, of: indicator, source: source.flatMap { columns[$0] }, tied: tied)
  }

  /// Hides a total, given by their places, that passed before.
  mutating func hideTotal(year: Int, indicator: Int, area: Int) {
    passed[place(year, indicator)]?.hideTotal(area, of: areas[area])
  }

  private mutating func keep(_ column: PassedColumn?, year: Int, indicator: Int) {
    guard let column, let collected = collected[year, indicator] else { return }
    breaks.add(flagged: collected, column, year: self.collected.years[year], indicator: indicator)
    passed[place(year, indicator)] = column
  }

  /// Whether a total is hidden because it would betray a cell.
  func isHiddenByValue(year: Int, indicator: Int, area: Int) -> Bool {
    betrayers[year].contains(.init(source: indicator, area: area))
  }

  /// Whether a total is hidden because of what was public before.
  func isSilenced(year: Int, indicator: Int, area: Int) -> Bool {
    silenced[year].contains(.init(source: indicator, area: area))
  }

  /// What is told by a sum of an indicator's cells in a year; of a condition, by its source's.
  func sums(year: Int, indicator: Int) -> ColumnSums? {
    let derivation = collected.catalogue.indicators[indicator].derivation
    let source = derivation.flatMap { collected.catalogue.index(of: $0.source) }
    return sums[place(year, source ?? indicator)]
  }
}

extension Observation.Entry {
  fileprivate var isAnswer: Bool {
    switch self {
    case .answer: true
    case .none, .absent, .share, .percentage, .count, .mean, .growth, .distribution: false
    }
  }
}
