import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers

/// Chooses the blocks of an indicator that may be told instead of hidden cells (`product.md` § 4).
///
/// Blocks are fixed and do not overlap, so nothing of one can be found by comparing it with
/// another; whether the sums of the cycles betray something beside it, `BlockJudge` says, block by
/// block in the order of the register.
struct BlockRelease {
  let publishing: Publishing
  let indicator: Int
  /// The places of the block's cycles.
  let years: Range<Int>

  private var collected: CollectedData { publishing.collected }

  /// Nil where the block is not over, or the indicator has no blocks.
  init?(_ publishing: Publishing, indicator: Int, firstYear: Int) {
    let entry = publishing.collected.catalogue.indicators[indicator]
    let all = publishing.collected.years
    guard let first = all.firstIndex(of: firstYear),
      first + PublicationRules.blockLength <= all.count,
      entry.derivation == nil, entry.level == .organization, entry.kind.hasBlocks,
      entry.since.map({ $0 <= firstYear }) ?? true,
      publishing.gate.rules.smallGroups(of: entry) != nil,
      publishing.gate.showsOrganizations(of: entry)
    else { return nil }
    self.publishing = publishing
    self.indicator = indicator
    years = first..<first + PublicationRules.blockLength
  }

  /// What is told, by organization.
  func told() -> [(organization: Int, block: CycleBlock)] {
    let wanted = collected.areas.own.indices.compactMap { organization in
      block(of: organization).map { (organization, $0) }
    }
    if wanted.isEmpty { return [] }
    guard var judge = judge() else { return wanted.filter { hiddenYears(of: $0.0).isEmpty } }
    return wanted.filter { organization, _ in
      hiddenYears(of: organization).isEmpty
        || !isTiedOtherwise(organization) && judge.tell(organization)
    }
  }

  /// A block that is wanted and whole; nil where a cycle is missing or a break lies between.
  private func block(of organization: Int) -> CycleBlock? {
    guard !hiddenYears(of: organization).isEmpty || isSomeCycleSmall(of: organization),
      years.dropFirst().allSatisfy({ !isCut(organization, $0) })
    else { return nil }
    let outcomes = years.map { collected[$0, indicator]?.cells[organization].outcome }
    let isWhole = outcomes.allSatisfy { $0?.figure != nil || $0 == .absent(.zeroDenominator) }
    guard isWhole, let metric = collected.metrics[indicator] else { return nil }
    let entry = collected.catalogue.indicators[indicator]
    let pooled = MunicipalOutcome(pooling: metric, of: entry, over: Array(outcomes.indices)) {
      outcomes[$0] ?? .absent(.missing)
    }
    guard let figure = pooled.outcome.figure, pooled.behind > 1, let group = figure.group,
      let least = publishing.gate.threshold(of: entry), least <= group
    else { return nil }
    let all = collected.years
    return CycleBlock(years: all[years.lowerBound]...all[years.upperBound - 1], figure: figure)
  }

  private func hiddenYears(of organization: Int) -> [Int] {
    years.filter { publishing[$0, indicator]?.cells[organization].isHidden == true }
  }

  private func isSomeCycleSmall(of organization: Int) -> Bool {
    let rules = publishing.gate.rules.smallGroups(of: collected.catalogue.indicators[indicator])
    guard let least = rules?.noVerdictBelow else { return false }
    return years.contains { year in
      publishing[year, indicator]?.cells[organization].outcome.figure?.group.map {
        $0 < ExactDecimal(least)
      } == true
    }
  }

  private func isCut(_ organization: Int, _ year: Int) -> Bool {
    publishing.breaks.cut(
      year: collected.years[year], indicator: indicator, organization: organization) != nil
  }
}

extension BlockRelease {
  /// A sum over organizations.
  private struct Column: Hashable {
    let year: Int
    let area: Int
    /// Whether its cells have come in after the last publication, whose total was shown.
    var isNew = false
  }

  /// Nil where a hidden amount is too great to be added.
  private func judge() -> BlockJudge? {
    var places: [Column: Int] = [:]
    var columns: [ClosedRange<Int>?] = []
    var cells: [BlockJudge.Cell] = []
    for year in years {
      guard let sums = publishing.sums(year: year, indicator: indicator) else { continue }
      for organization in collected.areas.own.indices
      where hiddenYears(of: organization).contains(year)
        && collected[year, indicator]?.cells[organization].outcome.figure != nil
      {
        let area = collected.areas.own[organization]
        let column = Column(year: year, area: area, isNew: isNew(organization, year, area))
        if places[column] == nil {
          places[column] = columns.count
          columns.append(known(of: column, sums))
        }
        guard let part = sums.parts(organization)?.first, let place = places[column] else {
          return nil
        }
        cells.append(BlockJudge.Cell(organization: organization, part: part, column: place))
      }
    }
    return BlockJudge(cells, columns: columns)
  }

  /// What a reader knows of a sum of hidden cells: its amount, or that it lies near one of its
  /// ends.
  private func known(of column: Column, _ sums: ColumnSums) -> ClosedRange<Int>? {
    let hidden = collected.areas.organizations[column.area].filter {
      hiddenYears(of: $0).contains(column.year)
        && isNew($0, column.year, column.area) == column.isNew
    }
    guard let sums = sums.sums(of: hidden)?.first else { return nil }
    if isTotalShown(column) { return sums.sum...sums.sum }
    let isHiddenByValue = publishing.isHiddenByValue(
      year: column.year, indicator: indicator, area: column.area)
    return isHiddenByValue ? sums.betraying.first { $0.contains(sums.sum) } : nil
  }

  private func isTotalShown(_ column: Column) -> Bool {
    publishing[column.year, indicator]?.totals[column.area].outcome.figure != nil
  }

  private func isNew(_ organization: Int, _ year: Int, _ area: Int) -> Bool {
    publishing.earlierTelling(of: indicator, year: year).map {
      $0.isTold[area] && !$0.hidden.contains(organization)
    } == true
  }

  /// Whether more is known of an organization's cells than the totals shown: a region's tells of
  /// them together with those of other municipalities, or one that was public before.
  private func isTiedOtherwise(_ organization: Int) -> Bool {
    let area = collected.areas.own[organization]
    return hiddenYears(of: organization).contains { year in
      let isToldByRegion =
        area != Areas.section && !isTotalShown(Column(year: year, area: area))
        && isTotalShown(Column(year: year, area: Areas.section))
      return isToldByRegion
        || publishing.isSilenced(year: year, indicator: indicator, area: area)
    }
  }
}

extension Indicator.Kind {
  /// Whether cycles can be added up to one figure of the same kind.
  fileprivate var hasBlocks: Bool {
    switch self {
    case .share, .count, .mean: true
    case .condition, .growth, .distribution, .presence: false
    }
  }
}
