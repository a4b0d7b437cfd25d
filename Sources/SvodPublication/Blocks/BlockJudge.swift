/// Whether hidden cells stay safe when blocks of cycles are told beside the totals of each cycle.
///
/// Each cell keeps the room that *safe* demands (`product.md` § 4) for a reader who knows every n and
/// all sums of both kinds. What it finds possible is possible; what it does not find, it calls
/// betrayed, so a block may be withheld that harmed nobody.
struct BlockJudge {
  /// A hidden cell of an organization in a cycle.
  struct Cell {
    let organization: Int
    let part: ColumnSums.Part
    /// The sum over organizations that it is part of, told or not.
    let column: Int
  }

  private let cells: [Cell]
  private var network: HiddenNetwork

  /// More cells tied together are not judged: nothing is told of them.
  private static let greatestCount = 400

  /// Takes the hidden cells of the cycles of a block.
  ///
  /// - Parameters:
  ///   - cells: by no order.
  ///   - columns: how many sums over organizations there are.
  ///   - isTold: whether the amounts of such a sum are told.
  ///   - organizations: how many there are, by their places.
  init(
    _ cells: [Cell], columns: Int, isTold: (Int) -> Bool, organizations: Int
  ) {
    self.cells = cells
    let edges = cells.map { cell in
      HiddenNetwork.Edge(
        row: HiddenNetwork.free,
        column: isTold(cell.column) ? organizations + 1 + cell.column : HiddenNetwork.free,
        amount: cell.part.amount, bounds: cell.part.cell.amounts)
    }
    network = HiddenNetwork(edges: edges, nodes: organizations + 1 + columns)
  }

  /// Tells an organization's block, if all cells are safe beside it; whether it does.
  mutating func tell(_ organization: Int) -> Bool {
    let before = network
    for place in cells.indices where cells[place].organization == organization {
      network.edges[place].row = organization + 1
    }
    let tied = cellsTied(to: organization)
    if tied.count <= Self.greatestCount, tied.allSatisfy(isSafe) { return true }
    network = before
    return false
  }

  /// The cells whose sums lead to an organization's block, directly or through others.
  private func cellsTied(to organization: Int) -> [Int] {
    var nodes: Set = [organization + 1]
    var tied: Set<Int> = []
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for (place, edge) in network.edges.enumerated()
      where !tied.contains(place) && (nodes.contains(edge.row) || nodes.contains(edge.column)) {
        tied.insert(place)
        nodes.formUnion([edge.row, edge.column].filter { $0 != HiddenNetwork.free })
        isGrowing = true
      }
    }
    return tied.sorted()
  }

  private func isSafe(_ place: Int) -> Bool {
    let cell = cells[place]
    let room = cell.part.cell.room
    let reach = network.reach(of: place, within: max(room.candidates, room.span))
    let left = cell.part.cell.pieces.compactMap {
      $0.clamped(from: reach.lowerBound, to: reach.upperBound)
    }
    // The reach was sought no farther than the room; an answer may lie beyond.
    return cell.part.cell.isSafe(with: left)
      || cell.part.cell.isSafe(with: left + answersBeyond(left, of: place))
  }

  /// The amounts next to those known to be possible, of the answers not among them.
  private func answersBeyond(
    _ left: [HiddenCell.Piece], of place: Int
  ) -> [HiddenCell.Piece] {
    cells[place].part.cell.pieces.compactMap { piece in
      let amount = nearest(piece, of: place)
      guard !left.contains(where: { $0.met == piece.met }), network.canTake([place: amount])
      else { return nil }
      return HiddenCell.Piece(amounts: amount...amount, met: piece.met)
    }
  }

  private func nearest(_ piece: HiddenCell.Piece, of place: Int) -> Int {
    let amount = cells[place].part.amount
    return piece.amounts.lowerBound > amount ? piece.amounts.lowerBound : piece.amounts.upperBound
  }
}
