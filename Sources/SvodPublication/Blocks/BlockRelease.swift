import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers

/// Chooses the blocks of an indicator that may be told instead of hidden cells (`product.md` § 4).
///
/// Blocks are fixed and do not overlap, so nothing of one can be found by comparing it with
/// another; whether the sums of the cycles betray something beside it, `BlockJudge` says. Blocks
/// are told in the order of the register, as long as all hidden cells stay safe.
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
    return wanted.filter { hiddenYears(of: $0.0).isEmpty || judge.tell($0.0) }
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
  /// What a sum over organizations is of: the organizations of a cycle whose total is told, parted
  /// as the changes on the same organizations part them.
  private struct Column: Hashable {
    let year: Int
    let area: Int?
    let parts: [Bool]
  }

  /// Nil where a hidden amount is too great to be added.
  private func judge() -> BlockJudge? {
    var columns: [Column: Int] = [:]
    var isTold: [Bool] = []
    var cells: [BlockJudge.Cell] = []
    for year in years {
      guard let sums = publishing.sums(year: year, indicator: indicator) else { continue }
      let parts = parts(in: year, sums)
      for organization in collected.areas.own.indices
      where hiddenYears(of: organization).contains(year) {
        guard collected[year, indicator]?.cells[organization].outcome.figure != nil else {
          continue
        }
        let area = toldArea(of: organization, in: year)
        let column = Column(
          year: year, area: area, parts: parts.map { $0.contains(organization) })
        if columns[column] == nil {
          columns[column] = columns.count
          isTold.append(area != nil)
        }
        guard let part = sums.parts(organization)?.first, let place = columns[column] else {
          return nil
        }
        cells.append(BlockJudge.Cell(organization: organization, part: part, column: place))
      }
    }
    return BlockJudge(
      cells, columns: columns.count, isTold: { isTold[$0] },
      organizations: collected.areas.own.count)
  }

  /// The smallest area of which a reader knows the hidden sum; nil where there is none.
  ///
  /// Of a total that is hidden because of its value it is known to lie near one of its ends, which
  /// beside a block may be as good as known.
  private func toldArea(of organization: Int, in year: Int) -> Int? {
    [collected.areas.own[organization], Areas.section].first { area in
      publishing[year, indicator]?.totals[area].outcome.figure != nil
        || publishing.isHiddenByValue(year: year, indicator: indicator, area: area)
    }
  }

  /// The organizations on which changes to and from a cycle are told.
  private func parts(in year: Int, _ sums: ColumnSums) -> [Set<Int>] {
    let areas = Set(collected.areas.own + [Areas.section]).sorted()
    return ([indicator] + sums.derived).flatMap { place in
      [year, year + 1].filter { $0 < collected.years.count }.flatMap { end in
        areas.compactMap { area in
          publishing.toldSet(year: end, indicator: place, of: area).map {
            Set($0.organizations)
          }
        }
      }
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
