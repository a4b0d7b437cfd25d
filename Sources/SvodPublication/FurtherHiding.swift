/// Hides further cells beside those that rules hide, smallest first, until enough is hidden.
///
/// A greedy method that is safe is enough (`product.md` § 4). Which cells it takes, and how many,
/// follows from the sizes of groups alone, never from a value: whoever knows the rules learns
/// nothing from what is hidden. What is hidden so far is kept as sums, so a cell is added once.
struct FurtherHiding {
  /// Those whose totals are told beside the cells.
  private let columns: [ColumnSums]
  /// By column: what is hidden of it so far; nil where the amounts are too great to be added.
  private var hidden: [[HiddenSums]?]

  /// - Parameters:
  ///   - columns: those whose totals are told beside the cells; enough is hidden of none.
  ///   - members: by column, whose cells are hidden already.
  init(_ columns: [ColumnSums], beside members: [[Int]]) {
    self.columns = columns
    hidden = zip(columns, members).map { $0.sums(of: $1) }
  }

  /// Whether all that is hidden can be added up.
  ///
  /// Where it cannot, no further cell would make it enough. The total is then what must not be
  /// told: as a sum that nobody can judge it is not safe, and without it nothing is found by
  /// subtraction.
  var isJudged: Bool { hidden.allSatisfy { $0 != nil } }

  private var isEnough: Bool { hidden.allSatisfy { $0?.areEnough ?? false } }

  /// Hides the smallest candidates, those of the same size in the order of their places.
  ///
  /// - Parameters:
  ///   - candidates: organizations or municipalities by size.
  ///   - members: whose cells of a column are hidden with a candidate.
  /// - Returns: the candidates that are to be hidden, among them the one with which the sums can no
  ///   longer be judged.
  mutating func hide<Size: Comparable>(
    smallestOf candidates: [(size: Size, place: Int)], members: (_ column: Int, Int) -> [Int]
  ) -> [Int] {
    var further: [Int] = []
    for (_, candidate) in candidates.sorted(by: { $0 < $1 }) {
      if !isJudged || isEnough { break }
      for column in columns.indices {
        columns[column].add(members(column, candidate), to: &hidden[column])
      }
      further.append(candidate)
    }
    return further
  }
}
