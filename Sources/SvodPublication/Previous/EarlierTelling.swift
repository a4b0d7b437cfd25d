/// What the publication before tells of an indicator in a cycle, and what of it still holds.
///
/// Whatever was public is known: a cell that is hidden only now is found by it, and a total that is
/// new less one that was public is what has come in since, or was corrected.
struct EarlierTelling {
  /// The organizations that were hidden.
  let hidden: Set<Int>
  /// Those that were shown with what they have still.
  let known: Set<Int>
  /// By area: whether its total was shown.
  let isTold: [Bool]
  /// By area: whether its total was hidden.
  let wasHidden: [Bool]
  /// By area: whether those that were hidden have something else now, or some of them nothing.
  let isChanged: [Bool]

  /// The hidden cells that are of one sum each for a reader of both publications: of an area whose
  /// total was shown those hidden then, and those that have come since.
  ///
  /// - Parameters:
  ///   - cells: all that are hidden now.
  ///   - area: whose.
  /// - Returns: what the two publications leave unknown, in parts of which each has a sum.
  func unknownParts(of cells: Set<Int>, in area: Int) -> [Set<Int>] {
    let unknown = cells.subtracting(known)
    guard isTold[area] else { return [unknown] }
    return [unknown.intersection(hidden), unknown.subtracting(hidden)]
  }

  /// Whether a hidden cell is of the part to which more can be added: an earlier sum is what it is.
  func isOpen(_ cell: Int, in area: Int) -> Bool {
    !known.contains(cell) && !(isTold[area] && hidden.contains(cell))
  }
}
