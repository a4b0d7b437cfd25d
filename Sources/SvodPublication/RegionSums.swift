/// What the municipalities whose own totals are hidden have together, as a reader can know it.
///
/// Why a total is hidden may be known, and that tells of it: one that is hidden because of its
/// value lies near one of its ends, one that is hidden beside another does not.
struct RegionSums {
  /// What is known of a municipality's hidden sum.
  enum Knowledge {
    /// It is hidden because of the number of those behind it.
    case nothing
    case betraysCells
    case betraysNoCell
  }

  private struct Part {
    var sums: HiddenSums
    let allowed: [ClosedRange<Int>]
  }

  /// With more possible intervals nothing is called safe.
  private static let greatestCount = 1000

  /// Those of which nothing is known, together.
  private var open = HiddenSums()
  private var parts: [Part] = []

  /// Adds the hidden cells of a municipality; they may be none.
  mutating func add(_ sums: HiddenSums, _ knowledge: Knowledge) {
    switch knowledge {
    case .nothing: open.add(sums)
    case .betraysCells: parts.append(Part(sums: sums, allowed: sums.betraying))
    case .betraysNoCell:
      parts.append(Part(sums: sums, allowed: [sums.safe ?? sums.possible]))
    }
  }

  /// Whether every cell keeps enough room beside the region's total.
  var isSafe: Bool {
    let all = [Part(sums: open, allowed: [open.possible])] + parts
    let sum = all.reduce(0) { $0 + $1.sums.sum }
    return all.indices.allSatisfy { place in
      guard let others = sums(of: all, without: place) else { return false }
      let left = others.flatMap { others in
        all[place].allowed.compactMap {
          $0.intersection(sum - others.upperBound...sum - others.lowerBound)
        }
      }
      return all[place].sums.isSafe(withinOneOf: left.united)
    }
  }

  /// What all but one may have together, those with one interval first; nil where it is too much.
  private func sums(of parts: [Part], without place: Int) -> [ClosedRange<Int>]? {
    var known = [0...0]
    let others = parts.indices.filter { $0 != place }.map { parts[$0].allowed }
    for allowed in others.filter({ $0.count == 1 }) + others.filter({ $0.count > 1 }) {
      known = known.flatMap { sums in allowed.map(sums.plus) }.united
      if known.count > Self.greatestCount { return nil }
    }
    return known
  }
}

extension ClosedRange<Int> {
  /// What two ranges share; nil where they share nothing.
  fileprivate func intersection(_ other: Self) -> Self? {
    overlaps(other) ? clamped(to: other) : nil
  }
}
