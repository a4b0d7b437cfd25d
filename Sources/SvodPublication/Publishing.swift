import SvodContent
import SvodFigures
import SvodMetrics

/// The way of the data through the gate, from collected columns to published ones.
struct Publishing {
  private let collected: CollectedData
  private let gate: Gate
  private let rules: [ComparisonRules]
  /// All places in the register.
  private let everybody: [Int]
  /// By year, then by indicator.
  private var passed: [PassedColumn?]
  private(set) var breaks: Breaks

  init(_ collected: CollectedData, through gate: Gate, _ content: Content) {
    self.collected = collected
    self.gate = gate
    rules = collected.catalogue.indicators.map { ComparisonRules($0, gate.rules) }
    everybody = Array(content.organizations.organizations.indices)
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
    guard let metric = collected.metrics[indicator], let passed = self[year, indicator],
      let change = municipalChange(year: year, indicator: indicator)
    else { return nil }
    return PublishedColumn(
      passed: passed, change: change,
      peers: Peers(passed.cells, metric: metric, clusters))
  }

  private subscript(year: Int, indicator: Int) -> PassedColumn? {
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
    guard let column = collected[year, place],
      let total = collected.total(
        year: year, indicator: place, over: everybody)
    else { return }
    let source = indicator.derivation.flatMap { collected.catalogue.index(of: $0.source) }
    let passed = gate.pass(
      column, total: total, of: indicator, source: source.flatMap { self[year, $0] })
    breaks.add(flagged: column, passed, year: collected.years[year], indicator: place)
    self.passed[self.place(year, place)] = passed
  }
}

extension Publishing {
  private func municipalChange(year: Int, indicator: Int) -> MunicipalChange? {
    let series = Series(
      (0...year).compactMap { place in
        self[place, indicator].map {
          Series.Point(
            year: collected.years[place], outcome: $0.total.outcome,
            cut: breaks.cut(year: collected.years[place], indicator: indicator))
        }
      })
    let all = Change(atEndOf: series, by: rules[indicator])
    guard all.comparison != nil, let matched = matchedSet(year: year, indicator: indicator),
      matched.isChanged
    else { return MunicipalChange(all: all, judged: all) }
    let change = matchedChange(matched, year: year, indicator: indicator)
    let withoutMatch = Change.incomparable(Incomparability(.differentOrganizations))
    return MunicipalChange(
      all: all,
      matched: change.map {
        MunicipalChange.Matched(organizations: matched.organizations.count, change: $0)
      },
      judged: matched.isPartial ? change ?? withoutMatch : all)
  }

  /// The organizations of a year and of the one before; nil where the values are not theirs.
  private func matchedSet(year: Int, indicator: Int) -> MatchedSet? {
    guard year > 0, let now = collected[year, indicator],
      let before = collected[year - 1, indicator],
      collected.catalogue.indicators[indicator].level == .organization,
      now.municipality.entry == .none, before.municipality.entry == .none
    else { return nil }
    return MatchedSet(
      everybody, absentRule: collected.catalogue.indicators[indicator].absent,
      before: { before.cells[$0].outcome }, now: { now.cells[$0].outcome },
      isCut: {
        breaks.cut(year: collected.years[year], indicator: indicator, organization: $0) != nil
      })
  }

  /// The change on the same organizations; nil where it would give away what is hidden.
  private func matchedChange(_ matched: MatchedSet, year: Int, indicator: Int) -> Change? {
    guard !matched.organizations.isEmpty,
      mayLeaveOut(matched.leftOutBefore, year: year - 1, indicator: indicator),
      mayLeaveOut(matched.leftOutNow, year: year, indicator: indicator),
      let before = point(matched, year: year - 1, indicator: indicator),
      let now = point(matched, year: year, indicator: indicator)
    else { return nil }
    return Change(atEndOf: Series([before, now]), by: rules[indicator])
  }

  /// Whether the total less these organizations betrays none of them.
  private func mayLeaveOut(_ leftOut: [Int], year: Int, indicator: Int) -> Bool {
    guard
      gate.hasEnoughBehind(leftOut.count, of: collected.catalogue.indicators[indicator])
    else { return false }
    guard let cells = self[year, indicator]?.cells, !cells.isEmpty else { return true }
    return !leftOut.contains { cells[$0].isHidden }
  }

  private func point(_ matched: MatchedSet, year: Int, indicator: Int) -> Series.Point? {
    guard
      let total = collected.total(
        year: year, indicator: indicator, over: matched.organizations)
    else { return nil }
    let cells = self[year, indicator]?.cells ?? []
    let solitary = matched.organizations.count == 1 ? matched.organizations.first : nil
    let isHidden = gate.hides(
      total, of: collected.catalogue.indicators[indicator],
      isSolitary: solitary.map { !cells.isEmpty && cells[$0].isHidden } ?? false)
    return isHidden ? nil : Series.Point(year: collected.years[year], outcome: total.outcome)
  }
}
