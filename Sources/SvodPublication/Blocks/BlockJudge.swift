/// Whether hidden cells stay safe when blocks of cycles are told beside the totals of each cycle.
///
/// Each cell keeps the room that *safe* demands (`product.md` § 4) for a reader who knows every n,
/// all sums of both kinds and how many meet each condition. What it finds possible is possible;
/// what it does not find, it calls betrayed, so a block may be withheld that harmed nobody.
struct BlockJudge {
  /// A hidden cell of an organization in a cycle.
  struct Cell {
    let organization: Int
    let part: ColumnSums.Part
    /// The sum over organizations that it is part of, told or not.
    let column: Int
    /// The conditions whose tallies are told of that sum, a bit for each.
    let toldConditions: Int
    /// Its piece, by its amount.
    let piece: HiddenCell.Piece
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
        amount: cell.part.amount, bounds: cell.bounds)
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
    var left = cell.part.cell.pieces.compactMap {
      $0.clamped(from: reach.lowerBound, to: reach.upperBound)
    }
    if cell.part.cell.isSafe(with: left) { return true }
    for piece in cell.part.cell.pieces where !left.contains(where: { $0.met == piece.met }) {
      for amount in amounts(of: piece, for: place) where canAnswer(piece, amount, place) {
        left.append(HiddenCell.Piece(amounts: amount...amount, met: piece.met))
      }
    }
    left.sort { $0.amounts.lowerBound < $1.amounts.lowerBound }
    return cell.part.cell.isSafe(with: left)
  }

  /// Those next to the present amount, and the one farthest from it.
  private func amounts(of piece: HiddenCell.Piece, for place: Int) -> [Int] {
    let nearest = nearest(piece, of: place)
    let isAbove = nearest == piece.amounts.lowerBound
    let near = (0..<3).map { nearest + (isAbove ? $0 : -$0) }
    let far = isAbove ? piece.amounts.upperBound : piece.amounts.lowerBound
    return Set(near + [far]).filter(piece.amounts.contains).sorted()
  }

  private func nearest(_ piece: HiddenCell.Piece, of place: Int) -> Int {
    let amount = cells[place].part.amount
    return piece.amounts.lowerBound > amount ? piece.amounts.lowerBound : piece.amounts.upperBound
  }

  /// Whether a cell may answer otherwise, alone or with another that answers the other way round.
  private func canAnswer(_ piece: HiddenCell.Piece, _ amount: Int, _ place: Int) -> Bool {
    let cell = cells[place]
    let gained = piece.met & ~cell.piece.met & cell.toldConditions
    let lost = cell.piece.met & ~piece.met & cell.toldConditions
    if gained == 0, lost == 0 { return network.canTake([place: amount]) }
    return cells.indices.contains { other in
      guard other != place, cells[other].column == cell.column else { return false }
      let own = cells[other].piece.met
      return cells[other].part.cell.pieces.contains { candidate in
        candidate.met & ~own & cell.toldConditions == lost
          && own & ~candidate.met & cell.toldConditions == gained
          && network.canTake([place: amount, other: nearest(candidate, of: other)])
      }
    }
  }
}

extension BlockJudge.Cell {
  /// How far the amount may be moved without another answer to a condition whose tally is told.
  fileprivate var bounds: ClosedRange<Int> {
    let answers = piece.met & toldConditions
    let pieces = part.cell.pieces
    guard let own = pieces.firstIndex(of: piece) else { return part.amount...part.amount }
    let first = pieces[..<own].lastIndex { $0.met & toldConditions != answers }.map { $0 + 1 } ?? 0
    let last = pieces[own...].firstIndex { $0.met & toldConditions != answers } ?? pieces.count
    return pieces[first].amounts.lowerBound...pieces[last - 1].amounts.upperBound
  }
}
