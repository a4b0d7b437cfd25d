import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers

/// Hides more of a cycle, so that no hidden cell can be found by subtraction.
///
/// Totals are over all organizations, so a total less what is shown of it is the sum of what is
/// hidden. Further cells are hidden beside, smallest first and never by their values, until
/// `HiddenSums` judges each of them safe (`product.md` § 4). Shares of the same groups hide the
/// same cells, since one may be the other's complement. A total that no hiding makes safe is
/// hidden itself, after the tallies of the conditions derived from the indicator; what was to be
/// hidden for its sake is then shown.
struct ComplementarySuppression {
  /// A collected indicator and the conditions derived from it: one sum betrays them together.
  struct Family {
    let source: Int
    let sums: ColumnSums

    var indicators: [Int] { [source] + sums.derived }
  }

  let areas: Areas
  let families: [Family]
  /// By the indicator's place.
  private(set) var columns: [PassedColumn?]

  /// Takes what passed of a cycle cell by cell, and the sums of the indicators with hidden cells.
  init(_ columns: [PassedColumn?], _ sums: [ColumnSums?], _ areas: Areas) {
    self.areas = areas
    self.columns = columns
    families = sums.enumerated().compactMap { source, sums in
      sums.map { Family(source: source, sums: $0) }
    }
  }

  /// Hides what has to be hidden.
  mutating func run() {
    if families.isEmpty { return }
    hideWhatFollowsFromHiddenTotals()
    for area in areas.isRegional ? Array(areas.municipalities) : [Areas.section] {
      for alike in familiesOfSameGroups(in: area) { protect(area, alike) }
    }
    if areas.isRegional {
      for family in families { protectRegion(family) }
    }
  }

  /// A condition's tally tells of the same persons as its source's total.
  private mutating func hideWhatFollowsFromHiddenTotals() {
    for family in families {
      for area in 0..<areas.count {
        if columns[family.source]?.isTotalHidden(area) == true {
          hideTotals(of: family, in: area)
        } else if family.sums.hidesTallies,
          !hidden(family, among: areas.organizations[area]).isEmpty
        {
          hideTallies(family.sums.derived, in: area)
        }
      }
    }
  }

  private mutating func hideTotals(of family: Family, in area: Int) {
    hideTallies(family.indicators, in: area)
  }

  private mutating func hideTallies(_ indicators: [Int], in area: Int) {
    for indicator in indicators
    where columns[indicator]?.totals[area].outcome.figure != nil {
      columns[indicator]?.hideTotal(area, of: areas[area])
    }
  }
}

extension ComplementarySuppression {
  /// The families with hidden cells in an area, those of the same organizations and n together.
  private func familiesOfSameGroups(in area: Int) -> [[Family]] {
    let organizations = areas.organizations[area]
    var groups: [[ExactDecimal?]: [Family]] = [:]
    var order: [[ExactDecimal?]] = []
    for family in families where !hidden(family, among: organizations).isEmpty {
      let sizes = organizations.map(family.sums.denominator)
      let isShare = sizes.contains { $0 != nil }
      let key = isShare ? sizes : [ExactDecimal(family.source)]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(family)
    }
    return order.compactMap { groups[$0] }
  }

  private func hidden(_ family: Family, among organizations: [Int]) -> [Int] {
    columns[family.source].map { column in
      organizations.filter { column.cells[$0].isHidden }
    } ?? []
  }

  /// Hides cells of an area beside those hidden, or the totals that nothing makes safe.
  private mutating func protect(_ area: Int, _ alike: [Family]) {
    let organizations = areas.organizations[area]
    let hidden = Set(alike.flatMap { self.hidden($0, among: organizations) })
    let further = organizations.filter { !hidden.contains($0) && alike[0].sums.size(of: $0) != nil }
      .sorted { first, second in
        let (left, right) = (alike[0].sums.size(of: first), alike[0].sums.size(of: second))
        return left == right ? first < second : (left ?? .zero) < (right ?? .zero)
      }
    var known = alike.map { Known(family: $0, told: told(of: $0, in: area), hidden) }
    var chosen: [Int] = []
    for organization in further {
      let isSafe = known.allSatisfy(\.isSafe)
      if isSafe { break }
      chosen.append(organization)
      for place in known.indices { known[place].add(organization) }
    }
    let betrayed = known.filter { !$0.isSafe }.map(\.family)
    guard betrayed.isEmpty else {
      for family in betrayed { hideNextTotals(of: family, in: area) }
      return protect(area, alike)
    }
    for family in alike { hide(Array(hidden) + chosen, of: family) }
  }

  /// The conditions' tallies go first: what the acts order to be shown is the total.
  private mutating func hideNextTotals(of family: Family, in area: Int) {
    let told = told(of: family, in: area)
    guard told.isSum, !told.conditions.isEmpty else { return hideTotals(of: family, in: area) }
    for condition in told.conditions {
      columns[condition]?.hideTotal(area, of: areas[area])
    }
  }

  /// A condition is hidden wherever it applies to a hidden value.
  private mutating func hide(_ organizations: [Int], of family: Family) {
    for indicator in family.indicators where columns[indicator]?.cells.isEmpty == false {
      let applicable = organizations.filter {
        columns[indicator]?.cells[$0].entry != .absent(.notApplicable)
      }
      columns[indicator]?.hide(applicable)
    }
  }

  /// Which sums a reader knows of a family in an area.
  private func told(of family: Family, in area: Int) -> Told {
    let isTold = { columns[$0]?.totals[area].outcome.figure != nil }
    return Told(isSum: isTold(family.source), conditions: Set(family.sums.derived.filter(isTold)))
  }

  /// The region's total less those of its municipalities that are shown.
  private mutating func protectRegion(_ family: Family) {
    hideTalliesThatTellMore(of: family)
    guard let column = columns[family.source] else { return }
    var known = Known(
      family: family, told: told(of: family, in: Areas.section),
      hiddenOutsideMunicipalTotals(of: family))
    var further = areas.municipalities
      .filter {
        !column.isTotalHidden($0) && !hidden(family, among: areas.organizations[$0]).isEmpty
      }
      .sorted { (column.totals[$0].behind, $0) < (column.totals[$1].behind, $1) }[...]
    while !known.isSafe, let next = further.popFirst() {
      hideTotals(of: family, in: next)
      for organization in hidden(family, among: areas.organizations[next]) {
        known.add(organization)
      }
    }
    if known.isSafe { return }
    hideNextTotals(of: family, in: Areas.section)
    protectRegion(family)
  }

  /// Where a municipality hides a condition's tally and shows its source's total, what the region's
  /// tally leaves over is not what its total leaves over; it is hidden rather than judged.
  private mutating func hideTalliesThatTellMore(of family: Family) {
    guard let source = columns[family.source] else { return }
    for condition in family.sums.derived {
      let tellsMore = areas.municipalities.contains { area in
        columns[condition]?.isTotalHidden(area) == true && !source.isTotalHidden(area)
          && !hidden(family, among: areas.organizations[area]).isEmpty
      }
      if tellsMore { columns[condition]?.hideTotal(Areas.section, of: .section) }
    }
  }

  private func hiddenOutsideMunicipalTotals(of family: Family) -> Set<Int> {
    let isShown = areas.municipalities.filter {
      columns[family.source]?.totals[$0].outcome.figure != nil
    }
    let shown = Set(isShown)
    return Set(
      hidden(family, among: areas.organizations[Areas.section]).filter {
        !shown.contains(areas.own[$0])
      })
  }
}

/// What totals tell of a family.
struct Told {
  var isSum: Bool
  var conditions: Set<Int>
}

/// A family's hidden cells with what is told of them.
private struct Known {
  let family: ComplementarySuppression.Family
  private let told: Told
  /// Nil once the amounts are too great to be added.
  private var sums: [HiddenSums]?

  init(
    family: ComplementarySuppression.Family, told: Told, _ hidden: some Sequence<Int>
  ) {
    self.family = family
    self.told = told
    sums = family.sums.sums(
      of: Array(hidden), isSumTold: told.isSum, told: told.conditions)
  }

  var isSafe: Bool {
    if !told.isSum, told.conditions.isEmpty { return true }
    return sums?.areSafe ?? false
  }

  mutating func add(_ organization: Int) {
    guard let parts = family.sums.parts(organization) else {
      if family.sums.size(of: organization) != nil { sums = nil }
      return
    }
    sums?.add(parts)
  }
}
