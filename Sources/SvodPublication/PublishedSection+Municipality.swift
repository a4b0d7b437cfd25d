import SvodContent
package import SvodFigures
import SvodMetrics
import SvodNumbers

extension PublishedSection {
  /// What an indicator shows of the municipality in a cycle.
  ///
  /// - Returns: nil for kinds without figures and for years that are no cycle.
  package func municipal(indicator: Int, year: Int) -> MunicipalFigures? {
    guard let column = column(year: year, indicator: indicator) else { return nil }
    var figures = MunicipalFigures(
      total: column.passed.total, hidden: column.passed.hiddenCount, sample: OrderedSample([]))
    switch column.peers.all {
    case .magnitudes(let sample):
      figures.sample = sample
      figures.median = median(of: sample)
      figures.extremes = extremes(of: sample, column)
    case .answers(let met, let count):
      figures.shownTally = count > 0 ? Tally(met: met, of: count) : nil
    }
    return figures
  }

  /// The change of the municipality's value on the cycle before; nil where `municipal` is.
  package func municipalChange(indicator: Int, year: Int) -> MunicipalChange? {
    column(year: year, indicator: indicator)?.change
  }

  /// The municipality's value over the cycles up to a year; nil where `municipal` is.
  package func municipalSeries(indicator: Int, through year: Int) -> Series? {
    guard let last = place(of: year), column(year: year, indicator: indicator) != nil else {
      return nil
    }
    return Series(
      cycles[...last].compactMap { cycle in
        column(year: cycle.year, indicator: indicator).map {
          Series.Point(
            year: cycle.year, outcome: $0.passed.total.outcome,
            cut: breaks.cut(year: cycle.year, indicator: indicator))
        }
      })
  }

  /// The municipality's best and worst cycle up to a year and a run of declines.
  package func municipalRuns(indicator: Int, through year: Int) -> Runs? {
    municipalSeries(indicator: indicator, through: year).map {
      Runs(of: $0, better: rules[indicator].better, since: rules[indicator].since)
    }
  }

  /// How the municipality's value stands to the cycle's target; nil where there is no figure.
  package func municipalTarget(indicator: Int, year: Int) -> TargetStatus? {
    column(year: year, indicator: indicator)?.passed.total.outcome.figure.map {
      TargetStatus(of: $0, catalogue.indicators[indicator], year: year, level: .municipality)
    }
  }

  /// Where a value given for the municipality itself comes from; nil for pooled and hidden ones.
  package func municipalProvenance(indicator: Int, year: Int) -> Provenance? {
    guard let column = column(year: year, indicator: indicator) else { return nil }
    return Provenance(column.passed.municipality, column.passed.remarks[-1], files, nil)
  }

  /// How many indicators of the municipality became better and worse in a cycle.
  package func verdicts(year: Int) -> VerdictCounts {
    var counts = VerdictCounts()
    for (place, indicator) in catalogue.indicators.enumerated() {
      guard let change = municipalChange(indicator: place, year: year) else { continue }
      counts.add(change.judged, role: indicator.role)
    }
    return counts
  }

  private func median(of sample: OrderedSample) -> Ratio? {
    guard sample.count >= settings.publication.compareFrom.median else { return nil }
    return sample.summary?.median
  }

  private func extremes(
    of sample: OrderedSample, _ column: PublishedColumn
  ) -> MunicipalFigures.Extremes? {
    let threshold = settings.publication.compareFrom
    guard sample.count >= threshold.extremes, let summary = sample.summary else { return nil }
    var extremes = MunicipalFigures.Extremes(
      minimum: summary.minimum, maximum: summary.maximum)
    guard sample.count >= threshold.names else { return extremes }
    for (organization, cell) in column.passed.cells.enumerated() {
      let magnitude = cell.outcome.figure?.magnitude
      if magnitude == summary.minimum { extremes.minimumHolders.append(organization) }
      if magnitude == summary.maximum { extremes.maximumHolders.append(organization) }
    }
    return extremes
  }
}
