/// Which blocks of cycles may be told beside the totals of each cycle.
///
/// Each cell keeps the room that *safe* demands (`product.md` § 4) for a reader who knows every n,
/// all sums, and why a block is withheld. A block is told unless its sum lies near one of its ends,
/// and it is considered at all only where all cells stay safe whichever of the three is the case:
/// that follows from what is public, so a block that stands nowhere tells nothing.
struct BlockJudge {
  /// A hidden cell of an organization in a cycle.
  struct Cell {
    let organization: Int
    let part: ColumnSums.Part
    /// The sum over organizations that it is part of, by its place.
    let column: Int
  }

  private let cells: [Cell]
  private var network: HiddenNetwork
  /// By organization: the edge of its block's sum.
  private let rows: [Int: Int]

  /// More cells tied together are not judged: nothing is told of them.
  private static let greatestCount = 400

  /// Takes the hidden cells of the cycles of a block.
  ///
  /// - Parameters:
  ///   - cells: by no order.
  ///   - columns: what a reader knows of each sum over organizations; nil for nothing.
  init(_ cells: [Cell], columns: [ClosedRange<Int>?]) {
    self.cells = cells
    let organizations = Set(cells.map(\.organization)).sorted()
    let nodes = Dictionary(
      uniqueKeysWithValues: organizations.enumerated().map { ($1, columns.count + 1 + $0) })
    var edges = cells.map { cell in
      HiddenNetwork.Edge(
        row: nodes[cell.organization] ?? HiddenNetwork.outside, column: cell.column + 1,
        amount: cell.part.amount, bounds: cell.part.cell.amounts)
    }
    for (column, known) in columns.enumerated() {
      let own = cells.filter { $0.column == column }
      edges.append(.sum(of: own, row: column + 1, column: HiddenNetwork.outside, known: known))
    }
    var rows: [Int: Int] = [:]
    for (organization, node) in nodes.sorted(by: { $0.key < $1.key }) {
      let own = cells.filter { $0.organization == organization }
      rows[organization] = edges.count
      edges.append(.sum(of: own, row: HiddenNetwork.outside, column: node, known: nil))
    }
    self.rows = rows
    network = HiddenNetwork(edges: edges, nodes: columns.count + 1 + organizations.count)
  }

  /// Tells an organization's block, or not; whether it does.
  mutating func tell(_ organization: Int) -> Bool {
    guard let row = rows[organization], let parts = parts(of: organization, row) else {
      return false
    }
    let amount = network.edges[row].amount
    let isTold = parts.told.contains(amount)
    let known = isTold ? amount...amount : parts.ends.first { $0.contains(amount) }
    if let known, let network = network.knowing(row, isIn: known) { self.network = network }
    return isTold
  }

  /// The sums of a block that are told, and those near its ends; nil where it is not considered.
  private func parts(
    of organization: Int, _ row: Int
  ) -> (told: ClosedRange<Int>, ends: [ClosedRange<Int>])? {
    let tied = cellsTied(to: organization)
    let margins = cells.filter { $0.organization == organization }.map(\.part.cell).margins
    let possible = network.reach(of: row)
    let (low, high) = (possible.lowerBound + margins.above, possible.upperBound - margins.below)
    guard tied.count <= Self.greatestCount, low + 1 <= high - 1 else { return nil }
    let ends = [possible.lowerBound...low, high...possible.upperBound]
    // Between two sums that are safe all are: how far a cell can be moved is concave in the sum.
    let areSafe = (ends + [low + 1...low + 1, high - 1...high - 1]).allSatisfy { sums in
      network.knowing(row, isIn: sums).map { network in
        tied.allSatisfy { isSafe($0, in: network) }
      } ?? false
    }
    return areSafe ? (low + 1...high - 1, ends) : nil
  }

  /// The cells whose sums lead to an organization's block, directly or through others.
  private func cellsTied(to organization: Int) -> [Int] {
    var organizations: Set = [organization]
    var columns: Set<Int> = []
    var tied: Set<Int> = []
    var isGrowing = true
    while isGrowing {
      let reached = cells.indices.filter {
        organizations.contains(cells[$0].organization) || columns.contains(cells[$0].column)
      }
      isGrowing = reached.count > tied.count
      tied = Set(reached)
      organizations = Set(reached.map { cells[$0].organization })
      columns = Set(reached.map { cells[$0].column })
    }
    return tied.sorted()
  }

  private func isSafe(_ place: Int, in network: HiddenNetwork) -> Bool {
    let reach = network.reach(of: place)
    let cell = cells[place].part.cell
    return cell.isSafe(
      with: cell.pieces.compactMap {
        $0.clamped(from: reach.lowerBound, to: reach.upperBound)
      })
  }
}

extension HiddenNetwork.Edge {
  /// What is known of a sum of cells.
  fileprivate static func sum(
    of cells: [BlockJudge.Cell], row: Int, column: Int, known: ClosedRange<Int>?
  ) -> Self {
    let possible = cells.reduce(0...0) { $0.plus($1.part.cell.amounts) }
    return Self(
      row: row, column: column, amount: cells.reduce(0) { $0 + $1.part.amount },
      bounds: known ?? possible)
  }
}
