/// The hidden cells of one indicator in one area and cycle, and what their sum tells of them.
///
/// A total that is shown, less the cells that are shown, is the sum of the hidden ones. The judge
/// is the one of complementary suppression (`domain.md` A6.1): each hidden cell must keep the room
/// that *safe* demands (`product.md` § 4) for a reader who knows every n, the sum, m ≤ n and that
/// all amounts are whole. The order of the cells does not matter, and cells of the same n are
/// alike.
struct HiddenSums {
  private(set) var cells: [HiddenCell: Int] = [:]
  private(set) var count = 0
  private(set) var sum = 0
  /// What the sum cannot be below, and not above.
  private(set) var possible = 0...0

  /// Adds a hidden cell with its amount.
  mutating func add(_ cell: HiddenCell, amount: Int) {
    cells[cell, default: 0] += 1
    count += 1
    sum += amount
    possible = possible.plus(cell.amounts)
  }

  /// Adds the cells of other sums.
  mutating func add(_ others: HiddenSums) {
    cells.merge(others.cells, uniquingKeysWith: +)
    count += others.count
    sum += others.sum
    possible = possible.plus(others.possible)
  }
}

extension HiddenSums {
  /// One in so many of all sums may betray a cell where the cells hidden are enough.
  private static let betrayingShare = 5

  /// Whether every cell keeps enough room beside the sum.
  var isSafe: Bool { count == 0 || safe?.contains(sum) ?? false }

  /// The sums beside which every cell keeps enough room; nil where there is none.
  ///
  /// With S above the least sum by e and below the greatest by d, a cell of width w keeps an
  /// interval of min(w, e, d, e + d − w): both e and d must be as wide as its room is, and each
  /// answer to its conditions must be within reach. So the safe sums are an interval.
  var safe: ClosedRange<Int>? {
    guard hasRoomApart else { return nil }
    let margins = cells.keys.margins
    let (low, high) = (possible.lowerBound + margins.above, possible.upperBound - margins.below)
    return low <= high ? low...high : nil
  }

  /// The sums that betray a cell, ascending.
  var betraying: [ClosedRange<Int>] {
    guard let safe else { return [possible] }
    var parts: [ClosedRange<Int>] = []
    if possible.lowerBound < safe.lowerBound {
      parts.append(possible.lowerBound...safe.lowerBound - 1)
    }
    if safe.upperBound < possible.upperBound {
      parts.append(safe.upperBound + 1...possible.upperBound)
    }
    return parts
  }

  /// Whether so much is hidden that few of all sums would betray an amount.
  ///
  /// This is known from the sizes of the groups alone. Sums betray at both ends of what is
  /// possible, each end as wide as the greatest room, hence the factor of 2.
  var isEnough: Bool {
    if count == 0 { return true }
    let room = cells.keys.lazy.map(\.room.width).max() ?? 0
    let all = possible.upperBound - possible.lowerBound + 1
    return hasRoomApart && 2 * room * Self.betrayingShare <= all
  }

  /// Whether each cell's room would fit into what all others may have together.
  private var hasRoomApart: Bool {
    let width = possible.upperBound - possible.lowerBound
    return cells.keys.allSatisfy {
      let own = $0.amounts.upperBound - $0.amounts.lowerBound
      return $0.room.width <= min(own, width - own)
    }
  }

  /// Whether every cell keeps enough room for a reader who knows only that the sum is one of some.
  ///
  /// - Parameter sums: ascending and without overlaps.
  /// - Returns: false where some cell has too few amounts left in all of them together.
  func isSafe(withinOneOf sums: [ClosedRange<Int>]) -> Bool {
    cells.keys.allSatisfy { cell in
      let windows = sums.map { cell.amounts(withSums: $0, of: possible) }.united
      return cell.isSafe(
        with: windows.flatMap { window in
          cell.pieces.compactMap { $0.clamped(from: window.lowerBound, to: window.upperBound) }
        })
    }
  }
}

extension Sequence<HiddenCell> {
  /// How far above the least sum, and below the greatest one, a sum must lie so that each cell
  /// keeps its room and each answer to a condition is possible.
  var margins: (above: Int, below: Int) {
    reduce(into: (above: 0, below: 0)) { margins, cell in
      let own = cell.marginsOfAnswers
      margins.above = Swift.max(margins.above, own.above, cell.room.width)
      margins.below = Swift.max(margins.below, own.below, cell.room.width)
    }
  }
}

extension HiddenCell {
  /// The same for the answers alone.
  ///
  /// The amounts that answer alike are an interval, but for the «no» to an equality, which is on
  /// both sides of a single amount and never out of reach where the cell's room is kept.
  fileprivate var marginsOfAnswers: (above: Int, below: Int) {
    var margins = (above: 0, below: 0)
    for bit in 0..<applying.bitWidth where applying >> bit & 1 == 1 {
      for answer in [0, 1] {
        let alike = pieces.filter { $0.met >> bit & 1 == answer }
        guard let first = alike.first, let last = alike.last else { continue }
        margins.above = max(margins.above, first.amounts.lowerBound - amounts.lowerBound)
        margins.below = max(margins.below, amounts.upperBound - last.amounts.upperBound)
      }
    }
    return margins
  }

  /// The amounts that a cell may have beside some sums of cells that it is one of.
  fileprivate func amounts(
    withSums sums: ClosedRange<Int>, of possible: ClosedRange<Int>
  ) -> ClosedRange<Int> {
    let low = amounts.upperBound - (possible.upperBound - sums.lowerBound)
    let high = amounts.lowerBound + (sums.upperBound - possible.lowerBound)
    return max(amounts.lowerBound, low)...min(amounts.upperBound, high)
  }
}

extension HiddenCell.Piece {
  /// What of the piece lies between two amounts.
  func clamped(from low: Int, to high: Int) -> Self? {
    let (low, high) = (max(amounts.lowerBound, low), min(amounts.upperBound, high))
    return low <= high ? Self(amounts: low...high, met: met) : nil
  }
}

extension ClosedRange<Int> {
  /// All that a number of this range and one of another can be together.
  func plus(_ other: Self) -> Self {
    lowerBound + other.lowerBound...upperBound + other.upperBound
  }
}

extension [ClosedRange<Int>] {
  /// The same numbers in as few intervals as there can be, ascending.
  var united: Self {
    sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { united, range in
      guard let last = united.last, range.lowerBound <= last.upperBound + 1 else {
        united.append(range)
        return
      }
      united[united.count - 1] = last.lowerBound...Swift.max(last.upperBound, range.upperBound)
    }
  }
}
