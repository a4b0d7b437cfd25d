/// The hidden cells of one indicator in one area and cycle, and what their sums tell of them.
///
/// A total that is shown, less the cells that are shown, is the sum of the hidden ones; the tally
/// of a derived condition tells in the same way how many of them meet it. The judge is the one of
/// complementary suppression (`domain.md` A6.1): each hidden cell must keep the room that *safe*
/// demands (`product.md` § 4) for a reader who knows every n, these sums, m ≤ n and that all
/// amounts are whole. The order of the cells does not matter, and cells of the same n are alike.
struct HiddenSums {
  /// Up to how many cells it is reckoned what told conditions leave.
  ///
  /// More are called betrayed, so that their tallies are hidden: the work grows with this number
  /// for each condition.
  static func greatestExact(conditions: Int) -> Int {
    switch conditions {
    case ...1: 200
    case 2: 40
    default: 20
    }
  }

  /// Whether the sum is told; where it is not, the conditions alone are.
  let isSumTold: Bool
  /// The conditions whose tallies are told, a bit for each.
  let toldConditions: Int
  private(set) var cells: [HiddenCell: Int] = [:]
  private(set) var count = 0
  private(set) var sum = 0
  /// By the condition's bit: how many cells meet it, and to how many it applies.
  private(set) var met: [Int]
  private(set) var applying: [Int]

  init(isSumTold: Bool, toldConditions: Int = 0, conditions: Int = 0) {
    self.isSumTold = isSumTold
    self.toldConditions = toldConditions
    met = Array(repeating: 0, count: conditions)
    applying = met
  }

  /// Adds a hidden cell with its amount and the conditions that it meets.
  mutating func add(_ cell: HiddenCell, amount: Int, met: Int) {
    cells[cell, default: 0] += 1
    change(by: 1, cell, amount: amount, met: met)
  }

  /// Takes out a cell that was added.
  mutating func remove(_ cell: HiddenCell, amount: Int, met: Int) {
    guard let alike = cells[cell] else { return }
    cells[cell] = alike > 1 ? alike - 1 : nil
    change(by: -1, cell, amount: amount, met: met)
  }

  private mutating func change(by number: Int, _ cell: HiddenCell, amount: Int, met: Int) {
    count += number
    sum += number * amount
    for condition in self.met.indices {
      self.met[condition] += number * (met >> condition & 1)
      applying[condition] += number * (cell.applying >> condition & 1)
    }
  }
}

extension HiddenSums {
  /// Whether every cell keeps enough room.
  var isSafe: Bool {
    if count == 0 || !isSumTold && toldConditions == 0 { return true }
    guard isSafeByBounds else { return false }
    if toldConditions == 0 { return true }
    guard count <= Self.greatestExact(conditions: toldConditions.nonzeroBitCount) else {
      return false
    }
    return cells.keys.allSatisfy(isSafeExactly)
  }

  /// Whether the interval that the sum leaves to each cell is wide enough.
  ///
  /// It is max(lᵢ, S − (U − uᵢ)) … min(uᵢ, S − (L − lᵢ)), where each cell lies from l to u and
  /// these add up to L and U. Without conditions no interval is narrower than that.
  private var isSafeByBounds: Bool {
    let possible = cells.keys.map { ($0, possiblePieces(of: $0)) }
    var (lowest, highest) = (0, 0)
    for (cell, pieces) in possible {
      guard let first = pieces.first, let last = pieces.last else { return false }
      lowest += first.amounts.lowerBound * cells[cell, default: 0]
      highest += last.amounts.upperBound * cells[cell, default: 0]
    }
    return possible.allSatisfy { cell, pieces in
      guard isSumTold, let first = pieces.first, let last = pieces.last else {
        return cell.isSafe(with: pieces)
      }
      let low = sum - (highest - last.amounts.upperBound)
      let high = sum - (lowest - first.amounts.lowerBound)
      return cell.isSafe(with: pieces.compactMap { $0.clamped(from: low, to: high) })
    }
  }

  /// What conditions met by all or by none leave.
  private func possiblePieces(of cell: HiddenCell) -> [HiddenCell.Piece] {
    cell.pieces.filter { piece in
      met.indices.allSatisfy { condition in
        guard (cell.applying & toldConditions) >> condition & 1 == 1 else { return true }
        let isMet = piece.met >> condition & 1 == 1
        return isMet ? met[condition] > 0 : met[condition] < applying[condition]
      }
    }
  }

  /// Whether a cell keeps enough of the amounts that the others' sums and answers allow.
  private func isSafeExactly(_ cell: HiddenCell) -> Bool {
    var others = ReachableSums(areSumsKept: isSumTold, toldConditions: toldConditions)
    for (other, number) in cells {
      for _ in 0..<(other == cell ? number - 1 : number) { others.add(other) }
    }
    let told = others.answers(met)
    let left = cell.pieces.flatMap { piece -> [HiddenCell.Piece] in
      let rest = others.sums[told - others.answers(piece.met), default: []]
      guard isSumTold else { return rest.isEmpty ? [] : [piece] }
      return rest.reversed().compactMap {
        piece.clamped(from: sum - $0.upperBound, to: sum - $0.lowerBound)
      }
    }
    return cell.isSafe(with: left)
  }
}

extension HiddenCell.Piece {
  /// What of the piece lies between two amounts.
  func clamped(from low: Int, to high: Int) -> Self? {
    let (low, high) = (max(amounts.lowerBound, low), min(amounts.upperBound, high))
    return low <= high ? Self(amounts: low...high, met: met) : nil
  }
}
