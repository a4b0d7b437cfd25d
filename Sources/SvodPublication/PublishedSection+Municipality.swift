package import SvodContent
package import SvodFigures
import SvodMetrics
import SvodNumbers

extension PublishedSection {
  /// What an indicator shows of an area in a cycle.
  ///
  /// The extremes, the median and the sample are those of its organizations; of a region, those of
  /// its municipalities.
  ///
  /// - Returns: nil for years that are no cycle.
  package func municipal(_ area: Area, indicator: Int, year: Int) -> MunicipalFigures? {
    guard let column = column(year: year, indicator: indicator) else { return nil }
    let place = areas.place(of: area)
    var figures = MunicipalFigures(
      total: column.passed.totals[place],
      hidden: column.passed.hiddenCount(of: areas.organizations[place]),
      sample: OrderedSample([]))
    if areas.isRegional, case .section = area,
      case .magnitudes(let sample) = column.peers.areas[place]
    {
      figures.organizations = sample
    }
    switch circle(of: place, column.peers) {
    case .magnitudes(let sample):
      figures.sample = sample
      figures.median = median(of: sample)
      figures.extremes = extremes(of: sample, place, column)
    case .answers(let met, let count):
      figures.shownTally = count > 0 ? Tally(met: met, of: count) : nil
    }
    return figures
  }

  /// The change of an area's value on the cycle before; nil where `municipal` is, and of
  /// distributions, which are not compared.
  package func municipalChange(_ area: Area, indicator: Int, year: Int) -> MunicipalChange? {
    guard catalogue.indicators[indicator].kind.isCompared else { return nil }
    return column(year: year, indicator: indicator)?.changes[areas.place(of: area)]
  }

  /// An area's value over the cycles up to a year; nil where `municipal` is.
  package func municipalSeries(_ area: Area, indicator: Int, through year: Int) -> Series? {
    guard let last = place(of: year), column(year: year, indicator: indicator) != nil else {
      return nil
    }
    let place = areas.place(of: area)
    return Series(
      cycles[...last].compactMap { cycle in
        column(year: cycle.year, indicator: indicator).map {
          Series.Point(
            year: cycle.year, outcome: $0.passed.totals[place].outcome,
            cut: breaks.cut(year: cycle.year, indicator: indicator, of: area))
        }
      })
  }

  /// How an area's value stands to the cycle's target; nil where there is no figure.
  package func municipalTarget(_ area: Area, indicator: Int, year: Int) -> TargetStatus? {
    column(year: year, indicator: indicator)?.passed.totals[areas.place(of: area)].outcome.figure
      .map {
        TargetStatus(of: $0, catalogue.indicators[indicator], year: year, level: .municipality)
      }
  }

  /// Where a value given for the area itself comes from; nil for pooled and hidden ones.
  package func municipalProvenance(_ area: Area, indicator: Int, year: Int) -> Provenance? {
    guard let passed = column(year: year, indicator: indicator)?.passed,
      let given = passed.given[area]
    else { return nil }
    return Provenance(given, passed.remarks[.area(area)], files, nil)
  }

  /// How many indicators of an area became better and worse in a cycle.
  package func verdicts(of area: Area, year: Int) -> VerdictCounts {
    var counts = VerdictCounts()
    for (place, indicator) in catalogue.indicators.enumerated() {
      guard indicator.kind.isCompared else {
        counts.add(uncompared: indicator.role)
        continue
      }
      guard let change = municipalChange(area, indicator: place, year: year) else { continue }
      counts.add(change.judged, role: indicator.role)
    }
    return counts
  }

  /// How a municipality's value stands among the others' of the region.
  ///
  /// - Returns: nil where `municipal` is, and in a section of one municipality.
  package func surroundings(
    municipality: Int, indicator: Int, year: Int
  ) -> Surroundings? {
    guard let column = column(year: year, indicator: indicator),
      let circle = column.peers.municipalities
    else { return nil }
    let place = areas.place(of: .municipality(municipality))
    return Surroundings(
      of: column.passed.totals[place].outcome.figure, in: circle,
      from: settings.publication.compareFrom)
  }

  /// A region shows its municipalities, where it shows any; a municipality its organizations.
  private func circle(of area: Int, _ peers: Peers) -> Peers.Circle {
    area == Areas.section ? peers.municipalities ?? peers.areas[area] : peers.areas[area]
  }

  private func median(of sample: OrderedSample) -> Ratio? {
    guard sample.count >= settings.publication.compareFrom.median else { return nil }
    return sample.summary?.median
  }

  private func extremes(
    of sample: OrderedSample, _ area: Int, _ column: PublishedColumn
  ) -> MunicipalFigures.Extremes? {
    let threshold = settings.publication.compareFrom
    guard sample.count >= threshold.extremes, let summary = sample.summary else { return nil }
    var extremes = MunicipalFigures.Extremes(
      minimum: summary.minimum, maximum: summary.maximum)
    guard sample.count >= threshold.names else { return extremes }
    for (holder, magnitude) in magnitudes(of: area, column.passed) {
      if magnitude == summary.minimum { extremes.minimumHolders.append(holder) }
      if magnitude == summary.maximum { extremes.maximumHolders.append(holder) }
    }
    return extremes
  }

  /// The magnitudes shown of an area's organizations, or of a region's municipalities.
  private func magnitudes(of area: Int, _ passed: PassedColumn) -> [(Int, Ratio)] {
    if areas.isRegional, area == Areas.section {
      return municipalities.municipalities.indices.compactMap { municipality in
        let place = areas.place(of: .municipality(municipality))
        return passed.totals[place].outcome.figure.map { (municipality, $0.magnitude) }
      }
    }
    return areas.organizations[area].compactMap { organization in
      passed.cells[organization].outcome.figure.map { (organization, $0.magnitude) }
    }
  }
}

extension Surroundings {
  /// How a figure stands in a circle that it is part of.
  init(
    of figure: Figure?, in circle: Peers.Circle, from threshold: PublicationRules.CompareFrom
  ) {
    switch circle {
    case .magnitudes(let sample): self.init(of: figure, among: sample, from: threshold)
    case .answers(let met, let count):
      self.init(
        of: figure.map { $0 == .answer(true) }, amongMet: met, of: count, from: threshold)
    }
  }
}
