package import SvodContent
package import SvodFigures
import SvodMetrics

extension PublishedSection {
  /// Whom an organization is compared with.
  package enum Circle: Sendable, Hashable, CaseIterable {
    /// All organizations of the section.
    case section
    /// The organization's own municipality: in a section of one, all organizations.
    case municipality
    /// The organization's cluster of that year.
    case cluster
  }

  /// What an indicator shows of an organization in a cycle.
  ///
  /// - Returns: nil where no organization has an outcome: for aggregates, for the municipality's
  ///   own indicators, and for years that are no cycle.
  package func outcome(organization: Int, indicator: Int, year: Int) -> Outcome? {
    cell(organization, indicator, year)?.outcome
  }

  /// The cycles up to a year, with the breaks between them; nil where `outcome` is.
  package func series(organization: Int, indicator: Int, through year: Int) -> Series? {
    guard var series = fullSeries(organization, indicator, through: year) else { return nil }
    // All hidden cells read alike, so a hidden one shows no break of its own.
    for place in series.points.indices
    where series.points[place].outcome == .absent(.suppressed) {
      let year = series.points[place].year
      series.points[place].cut = breaks.cut(year: year, indicator: indicator, of: .section)
    }
    return series
  }

  /// The amounts of a growth, also of one from nothing, which has no outcome; nil where hidden.
  package func growth(organization: Int, indicator: Int, year: Int) -> GrowthAmounts? {
    guard case .growth(let amounts)? = cell(organization, indicator, year)?.entry else {
      return nil
    }
    return amounts
  }

  /// The change on the cycle before; nil where `outcome` is, and of distributions.
  package func change(organization: Int, indicator: Int, year: Int) -> Change? {
    guard catalogue.indicators[indicator].kind.isCompared else { return nil }
    return fullSeries(organization, indicator, through: year).map {
      Change(atEndOf: $0, by: rules[indicator])
    }
  }

  /// The last told block that is over in a year beside the one before it; nil where one is wanting,
  /// they do not follow one another, or a break lies between.
  package func blockComparison(
    organization: Int, indicator: Int, year: Int
  ) -> Comparison? {
    let told = blocks(organization: organization, indicator: indicator, through: year)
    guard let now = told.last, let before = told.dropLast().last,
      before.years.upperBound + 1 == now.years.lowerBound,
      breaks.cut(
        year: now.years.lowerBound, indicator: indicator, organization: organization) == nil
    else { return nil }
    return Comparison(
      before: before.figure, in: before.years.upperBound, now: now.figure, by: rules[indicator])
  }

  /// The best and the worst cycle up to a year and a run of declines; nil where `outcome` is.
  package func runs(organization: Int, indicator: Int, through year: Int) -> Runs? {
    fullSeries(organization, indicator, through: year).map {
      Runs(of: $0, better: rules[indicator].better, since: rules[indicator].since)
    }
  }

  /// How the figure stands to the cycle's target; nil where there is no figure.
  package func target(organization: Int, indicator: Int, year: Int) -> TargetStatus? {
    outcome(organization: organization, indicator: indicator, year: year)?.figure.map {
      TargetStatus(of: $0, catalogue.indicators[indicator], year: year, level: .organization)
    }
  }

  /// How an organization stands among the others whose figures are shown.
  ///
  /// - Returns: nil where `outcome` is, and for the cluster of an organization without one.
  package func surroundings(
    organization: Int, indicator: Int, year: Int, within circle: Circle
  ) -> Surroundings? {
    guard let cell = cell(organization, indicator, year),
      let peers = peers(of: organization, indicator, year, within: circle)
    else { return nil }
    return Surroundings(
      of: cell.outcome.figure, in: peers, from: settings.publication.compareFrom)
  }

  /// What the author says of an organization's outcome; nothing where it is hidden.
  package func flags(organization: Int, indicator: Int, year: Int) -> Observation.Flags {
    guard let cell = cell(organization, indicator, year), cell.line > 0 else { return [] }
    return cell.flags
  }

  /// Where an organization's outcome comes from; nil where it is hidden or the files are silent.
  package func provenance(organization: Int, indicator: Int, year: Int) -> Provenance? {
    guard let column = column(year: year, indicator: indicator),
      let cell = cell(organization, indicator, year)
    else { return nil }
    return Provenance(
      cell, column.passed.remarks[.organization(organization)], files,
      submission(organization: organization, year: year))
  }

  /// How many indicators of an organization became better and worse.
  ///
  /// Indicators that do not apply to it are not counted, nor are those without organizations.
  package func verdicts(organization: Int, year: Int) -> VerdictCounts {
    var counts = VerdictCounts()
    for (place, indicator) in catalogue.indicators.enumerated() {
      guard let change = change(organization: organization, indicator: place, year: year) else {
        continue
      }
      counts.add(ofOrganization: change, role: indicator.role)
    }
    return counts
  }

  private func peers(
    of organization: Int, _ indicator: Int, _ year: Int, within circle: Circle
  ) -> Peers.Circle? {
    guard let peers = column(year: year, indicator: indicator)?.peers else { return nil }
    return switch circle {
    case .section: peers.areas[Areas.section]
    case .municipality: peers.areas[areas.own[organization]]
    case .cluster: cluster(of: organization, year: year).map { peers.clusters[$0] }
    }
  }

  private func fullSeries(
    _ organization: Int, _ indicator: Int, through year: Int
  ) -> Series? {
    guard let last = place(of: year), cell(organization, indicator, year) != nil else {
      return nil
    }
    return Series(
      cycles[...last].compactMap { cycle in
        cell(organization, indicator, cycle.year).map { cell in
          Series.Point(
            year: cycle.year, outcome: PooledOutcome(cell.outcome),
            cut: breaks.cut(
              year: cycle.year, indicator: indicator, organization: organization))
        }
      })
  }
}

extension Change {
  /// Whether the indicator does not apply in the cycle in question.
  fileprivate var isOfNothing: Bool {
    switch self {
    case .compared: false
    case .incomparable(let incomparability):
      incomparability.reason == .absentNow(.notApplicable)
    }
  }
}

extension Provenance {
  init?(
    _ cell: Observation, _ remark: ObservationTable.Remark?, _ files: [String],
    _ submission: Submission?
  ) {
    guard cell.line > 0, files.indices.contains(Int(cell.file)) else { return nil }
    self.init(
      file: files[Int(cell.file)], line: Int(cell.line), flags: cell.flags, note: remark?.note,
      document: remark?.document, submission: submission)
  }
}

extension VerdictCounts {
  /// Counts an indicator of an organization, unless it does not apply to it in the cycle.
  package mutating func add(ofOrganization change: Change, role: Indicator.Role) {
    if !change.isOfNothing { add(change, role: role) }
  }

  mutating func add(uncompared role: Indicator.Role) {
    switch role {
    case .context: context += 1
    case .result: uncompared += 1
    }
  }

  mutating func add(_ change: Change, role: Indicator.Role) {
    switch role {
    case .context: context += 1
    case .result: add(change)
    }
  }
}
