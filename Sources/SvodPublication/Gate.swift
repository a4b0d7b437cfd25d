import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers

/// The publication gate: what of the collected data an audience may be shown.
///
/// Whatever is derived for organizations is made of what passes here; nothing else is kept.
struct Gate {
  let audience: Audience
  let rules: PublicationRules
  let edition: Edition
  let areas: Areas

  /// Groups below this are hidden entire where an indicator is sensitive (`product.md` § 4).
  private static let sensitiveBelow = 10

  /// Whether single organizations may be shown.
  func showsOrganizations(of indicator: Indicator) -> Bool {
    audience.seesOrganizations(indicator.visibility)
  }

  /// Lets a column pass cell by cell, with the totals already made of all organizations.
  ///
  /// What of them betrays a hidden cell is found afterwards, by `ComplementarySuppression`.
  /// A derived condition needs what passed of its source; the cells that are tied to hidden ones of
  /// other cycles are hidden with them.
  func pass(
    _ column: CollectedColumn, totals: [MunicipalOutcome], of indicator: Indicator,
    source: PassedColumn?, tied: Set<Int> = []
  ) -> PassedColumn {
    var passed = PassedColumn(column, totals: totals)
    let hidden = tied.union(hiddenCells(of: column, indicator, source: source))
    passed.hide(hidden.sorted())
    for area in totals.indices where hidesTotal(area, of: passed, indicator, source: source) {
      passed.hideTotal(area, of: areas[area])
    }
    if indicator.level == .organization, !showsOrganizations(of: indicator) {
      hideBeside(&passed, indicator)
    }
    passed.remarks = passed.remarks.mapValues(edition.published)
    return passed
  }

  /// Takes away what single organizations gave, where none of them may be shown.
  func withholdingOrganizations(of indicator: Indicator, _ column: PassedColumn) -> PassedColumn {
    if showsOrganizations(of: indicator), indicator.level == .organization { return column }
    var column = column
    column.withholdOrganizations()
    return column
  }

  private func hidesTotal(
    _ area: Int, of passed: PassedColumn, _ indicator: Indicator, source: PassedColumn?
  ) -> Bool {
    switch indicator.level {
    case .municipality:
      // Municipalities are no persons: how many of them stand behind a value does not matter.
      return source?.isTotalHidden(area) == true || isOfSmallGroup(passed.totals[area], indicator)
    case .organization:
      let isSolitary = passed.isSolitaryCellHidden(area, of: areas.organizations[area])
      return hides(passed.totals[area], of: indicator, isSolitary: isSolitary)
    }
  }

  /// The places of the cells to hide.
  private func hiddenCells(
    of column: CollectedColumn, _ indicator: Indicator, source: PassedColumn?
  ) -> [Int] {
    if let source {
      // Of a derived condition, that is hidden whose source is hidden.
      return source.cells.indices.filter {
        source.cells[$0].isHidden && column.cells[$0].isApplicable
      }
    }
    guard threshold(of: indicator) != nil else { return [] }
    // Where no organization is shown, the total must not betray a large one either.
    if !showsOrganizations(of: indicator) {
      return column.cells.indices.filter { column.cells[$0].outcome.figure != nil }
    }
    return column.cells.indices.filter { isOfSmallGroup(column.cells[$0].entry, indicator) }
  }

  /// Whether the rule for small groups hides what an organization gave.
  func isOfSmallGroup(_ entry: Observation.Entry, _ indicator: Indicator) -> Bool {
    guard let below = threshold(of: indicator) else { return false }
    // Without n nobody can say that a group is large enough.
    return entry.isGroup(below: below) || indicator.isSensitive && entry.isPercentage
  }

  /// Below how many persons a group is hidden; nil where no rule holds.
  func threshold(of indicator: Indicator) -> ExactDecimal? {
    let below = rules.smallGroups(of: indicator)?.hideBelow
    guard indicator.isSensitive else { return below.map { ExactDecimal($0) } }
    return ExactDecimal(max(below ?? 0, Self.sensitiveBelow))
  }

  /// Whether a total must not be shown; a solitary one is that of one hidden organization.
  func hides(_ total: MunicipalOutcome, of indicator: Indicator, isSolitary: Bool) -> Bool {
    if total.outcome.figure == nil { return false }
    return isSolitary || !hasEnoughBehind(total.behind, of: indicator)
      || isOfSmallGroup(total, indicator)
  }

  private func isOfSmallGroup(_ total: MunicipalOutcome, _ indicator: Indicator) -> Bool {
    guard let below = threshold(of: indicator), let group = total.outcome.figure?.group else {
      return false
    }
    return group < below
  }

  /// Whether a sum over so many organizations gives none of them away by its number alone.
  func hasEnoughBehind(_ count: Int, of indicator: Indicator) -> Bool {
    if count == 0 || showsOrganizations(of: indicator) { return true }
    return count >= leastBehind(indicator)
  }

  func leastBehind(_ indicator: Indicator) -> Int {
    let source = indicator.derivation.flatMap { edition.catalogue[$0.source] }
    let concerns = [indicator.concerns, source?.concerns ?? indicator.concerns]
    return concerns.contains(.head) ? 3 : 2
  }
}

extension Observation {
  fileprivate var isApplicable: Bool { entry != .absent(.notApplicable) }
}

extension Observation.Entry {
  fileprivate var isPercentage: Bool {
    switch self {
    case .percentage: true
    case .none, .absent, .share, .answer, .count, .mean, .growth, .distribution: false
    }
  }

  /// Whether the entry speaks of at least one person, but of fewer than a threshold.
  ///
  /// The group of a share, a mean or a growth of averages is what it is made of; a count is a group
  /// itself, and so are both amounts of another growth; that of a distribution is all who are
  /// distributed. An empty group hides nobody.
  fileprivate func isGroup(below threshold: ExactDecimal) -> Bool {
    switch self {
    case .share(_, let size), .mean(_, let size), .count(let size):
      size.isGroup(below: threshold)
    case .growth(let amounts):
      amounts.base.map { $0.isGroup(below: threshold) }
        ?? (amounts.now.isGroup(below: threshold) || amounts.before.isGroup(below: threshold))
    case .distribution(let counts): counts.reduce(.zero, +).isGroup(below: threshold)
    case .none, .absent, .percentage, .answer: false
    }
  }
}

extension ExactDecimal {
  fileprivate func isGroup(below threshold: ExactDecimal) -> Bool {
    ExactDecimal.zero < self && self < threshold
  }
}
