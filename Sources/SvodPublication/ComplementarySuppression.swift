import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers

/// Hides more of a cycle, so that no hidden cell can be found by subtraction.
///
/// Totals are over all organizations, so a total less what is shown of it is the sum of what is
/// hidden. Which cells are hidden beside follows from the sizes of the groups alone, smallest
/// first: what is hidden must tell nothing, not even to a reader who knows why it is (Kenthapadi,
/// Mishra and Nissim, «Simulatable auditing», 2005). Whether the total stands beside them is the
/// only thing that depends on values: where the hidden sum, near one of its ends, betrays a cell to
/// `HiddenSums`, the total is hidden as well, and both ends stay possible (`product.md` § 4).
///
/// Shares of the same groups hide the same cells and totals, since one may be the other's
/// complement. The tally of a derived condition is hidden beside every hidden cell.
struct ComplementarySuppression {
  /// A collected indicator and the conditions derived from it: one sum betrays them together.
  struct Family {
    let source: Int
    let sums: ColumnSums
    /// By organization: whether its group is small; nil where organizations are shown.
    ///
    /// Where none of them is shown, every cell is hidden.
    let smallGroups: [Bool]?
    /// Nil where nothing was public before.
    let earlier: EarlierTelling?

    var indicators: [Int] { [source] + sums.derived }
  }

  /// A family's total in an area.
  struct Place: Hashable {
    let source: Int
    let area: Int
  }

  let areas: Areas
  let families: [Family]
  /// By the indicator's place.
  private(set) var columns: [PassedColumn?]
  /// The totals that are hidden because of their value, or of that of a linked family.
  private(set) var betrayers: Set<Place> = []
  /// The totals that are hidden because of what was public before.
  private(set) var silenced: Set<Place> = []
  /// The municipalities' totals that are hidden beside others.
  var besides: Set<Place> = []

  /// Takes what passed of a cycle cell by cell, and the indicators of which cells may be hidden.
  init(_ columns: [PassedColumn?], _ families: [Family], _ areas: Areas) {
    self.areas = areas
    self.columns = columns
    self.families = families
  }

  /// Hides what has to be hidden.
  mutating func run() {
    if families.isEmpty { return }
    for family in families { hideWhatWasHidden(of: family) }
    for area in areas.isRegional ? Array(areas.municipalities) : [Areas.section] {
      for linked in linkedFamilies(in: area) { protect(area, linked) }
    }
    for family in families { hideTotalsThatWereHidden(of: family, in: areas.municipalities) }
    if areas.isRegional {
      for linked in linkedFamilies(in: Areas.section) { protectRegion(linked) }
    }
    for family in families { hideTotalsThatWereHidden(of: family, in: 0..<1) }
    for family in families { hideTalliesBesideCells(of: family) }
  }

  /// Hides cells of an area beside those hidden, and the totals that betray them none the less.
  private mutating func protect(_ area: Int, _ linked: [Family]) {
    let organizations = areas.organizations[area]
    let summed = linked.filter { isTotalShown($0, area) }
    var hidden = Set(linked.flatMap { self.hidden($0, among: organizations) })
    let known = linked.reduce(into: Set<Int>()) { $0.formUnion($1.earlier?.known ?? []) }
    // Linked families are of the same groups, so the size in the first that has one is that in all.
    let candidates = organizations.filter { !hidden.contains($0) && !known.contains($0) }
      .compactMap { organization in
        linked.lazy.compactMap { $0.sums.size(of: organization) }.first.map { ($0, organization) }
      }
    var hiding = FurtherHiding(
      summed.map(\.sums), beside: summed.map { $0.openPart(of: hidden, in: area) })
    let further = hiding.hide(smallestOf: candidates) { family, organization in
      summed[family].openPart(of: [organization], in: area)
    }
    hidden.formUnion(further)
    for family in linked { hide(hidden.sorted(), of: family) }
    for family in linked where family.isSilenced(by: hidden, in: area) {
      silence(family, in: area)
    }
    let told = linked.filter { isTotalShown($0, area) }
    if told.allSatisfy({ $0.isSafe(hidden, in: area) }) { return }
    betrayers.formUnion(told.map { Place(source: $0.source, area: area) })
    for family in linked { hideTotals(of: family.indicators, in: area) }
  }

  /// What was hidden once stays hidden: the totals beside it are known.
  private mutating func hideWhatWasHidden(of family: Family) {
    guard let earlier = family.earlier else { return }
    let hidden = earlier.hidden.filter {
      columns[family.source]?.cells[$0].outcome.figure != nil
    }
    hide(hidden.sorted(), of: family)
  }

  private mutating func hideTotalsThatWereHidden(of family: Family, in places: Range<Int>) {
    for area in places where family.earlier?.wasHidden[area] == true {
      silence(family, in: area)
    }
  }

  mutating func silence(_ family: Family, in area: Int) {
    if isTotalShown(family, area) { silenced.insert(Place(source: family.source, area: area)) }
    hideTotals(of: family.indicators, in: area)
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

  /// How many organizations meet a condition would tell of those whose answers are hidden.
  ///
  /// Where no organization is shown, that is told as long as no group is small.
  private mutating func hideTalliesBesideCells(of family: Family) {
    for area in 0..<areas.count {
      let isTotalHidden = columns[family.source]?.isTotalHidden(area) == true
      let betraying = family.sums.derived.filter { condition in
        isTotalHidden
          || areas.organizations[area].contains {
            family.smallGroups?[$0] ?? true && columns[condition]?.cells[$0].isHidden == true
          }
      }
      hideTotals(of: betraying, in: area)
    }
  }
}

extension ComplementarySuppression {
  mutating func hideTotals(of indicators: [Int], in area: Int) {
    for indicator in indicators
    where columns[indicator]?.totals[area].outcome.figure != nil {
      columns[indicator]?.hideTotal(area, of: areas[area])
    }
  }

  func isTotalShown(_ family: Family, _ area: Int) -> Bool {
    columns[family.source]?.totals[area].outcome.figure != nil
  }

  func hidden(_ family: Family, among organizations: [Int]) -> [Int] {
    columns[family.source].map { column in
      organizations.filter { column.cells[$0].isHidden }
    } ?? []
  }

  /// The families with hidden cells in an area, with all that are of the same groups.
  ///
  /// Groups are the same where most of n are: a correction may have changed one of them alone.
  func linkedFamilies(in area: Int) -> [[Family]] {
    let organizations = areas.organizations[area]
    var links: [[Family]] = []
    for family in families {
      let own = links.indices.filter { place in
        links[place].contains { areOfSameGroups($0, family, organizations) }
      }
      let linked = own.flatMap { links[$0] } + [family]
      for place in own.reversed() { links.remove(at: place) }
      links.append(linked)
    }
    return links.filter { linked in
      linked.contains { !hidden($0, among: organizations).isEmpty }
    }
  }

  private func areOfSameGroups(
    _ first: Family, _ second: Family, _ organizations: [Int]
  ) -> Bool {
    guard first.smallGroups == nil, second.smallGroups == nil else { return false }
    let both = organizations.compactMap { organization in
      first.sums.denominator(of: organization).flatMap { size in
        second.sums.denominator(of: organization).map { size == $0 }
      }
    }
    return 2 * both.count(where: \.self) > both.count
  }
}

extension ComplementarySuppression.Family {
  /// Whether so much is hidden of an area that few of all sums would betray an amount.
  func isEnough(_ hidden: Set<Int>, in area: Int) -> Bool {
    sums.sums(of: openPart(of: hidden, in: area))?.areEnough ?? false
  }

  /// Those of hidden cells to which more can be added.
  func openPart(of hidden: Set<Int>, in area: Int) -> [Int] {
    hidden.filter { earlier?.isOpen($0, in: area) ?? true }
  }

  /// Whether every hidden cell of an area keeps enough room beside its total.
  func isSafe(_ hidden: Set<Int>, in area: Int) -> Bool {
    let parts = earlier?.unknownParts(of: hidden, in: area) ?? [hidden]
    return parts.allSatisfy { sums.sums(of: $0)?.areSafe ?? false }
  }

  /// Whether an area's new total less the one that was public would tell of few, or of a
  /// correction.
  func isSilenced(by hidden: Set<Int>, in area: Int) -> Bool {
    guard let earlier, earlier.isTold[area] else { return false }
    return earlier.isChanged[area] || !isEnough(hidden, in: area)
  }
}
