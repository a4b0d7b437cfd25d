/// All sums that some hidden cells may have together, by how many of them meet each condition.
///
/// Amounts that meet the same conditions are intervals, and so are their sums: nothing here grows
/// with the groups, only with the number of cells.
struct ReachableSums {
  /// More conditions than these are not told apart.
  static let greatestConditions = 12

  /// By the packed numbers of cells that meet each condition: the sums, ascending and apart.
  private(set) var sums: [Int: [ClosedRange<Int>]] = [0: [0...0]]
  private let areSumsKept: Bool
  /// The told conditions by their bits.
  private let told: [Int]
  /// Bits that hold how many cells meet one condition.
  private let bits: Int

  /// Starts with no cell.
  ///
  /// - Parameters:
  ///   - areSumsKept: whether sums are told, and not only what is met.
  ///   - toldConditions: those whose tallies are told, a bit for each.
  init(areSumsKept: Bool, toldConditions: Int) {
    self.areSumsKept = areSumsKept
    told = (0..<Self.greatestConditions).filter { toldConditions >> $0 & 1 == 1 }
    bits = min(20, 60 / max(1, told.count))
  }

  /// Packs numbers of cells by condition.
  func answers(_ met: [Int]) -> Int {
    told.enumerated().reduce(0) { $0 + met[$1.element] << (bits * $1.offset) }
  }

  /// Packs what one cell meets, given a bit for each condition.
  func answers(_ met: Int) -> Int {
    told.enumerated().reduce(0) { $0 + (met >> $1.element & 1) << (bits * $1.offset) }
  }

  /// Adds a cell of any amount that it may have.
  mutating func add(_ cell: HiddenCell) {
    var next: [Int: [ClosedRange<Int>]] = [:]
    for piece in cell.pieces {
      let answers = self.answers(piece.met)
      let amounts = areSumsKept ? piece.amounts : 0...0
      for (known, sums) in sums {
        next[known + answers, default: []] += sums.map {
          $0.lowerBound + amounts.lowerBound...$0.upperBound + amounts.upperBound
        }
      }
    }
    sums = next.mapValues(\.united)
  }
}

extension [ClosedRange<Int>] {
  /// The same numbers in as few intervals as there can be, ascending.
  fileprivate var united: [ClosedRange<Int>] {
    sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { united, range in
      guard let last = united.last, range.lowerBound <= last.upperBound + 1 else {
        united.append(range)
        return
      }
      united[united.count - 1] = last.lowerBound...Swift.max(last.upperBound, range.upperBound)
    }
  }
}
