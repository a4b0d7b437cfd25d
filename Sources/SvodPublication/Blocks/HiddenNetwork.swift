/// Hidden amounts that add up in two ways: over the organizations of a cycle, and over the cycles of
/// an organization.
///
/// A told sum is a node, a hidden amount an edge between the sums that it is part of. Amounts that
/// keep all sums are circulations (Ford and Fulkerson, «Flows in Networks», 1962): how far one may
/// be moved is the greatest flow that the others can carry back, and whatever lies between is
/// possible as well, since all of it is whole.
struct HiddenNetwork {
  /// A hidden amount between two sums.
  struct Edge {
    var row: Int
    var column: Int
    var amount: Int
    /// How far it may be moved.
    let bounds: ClosedRange<Int>
  }

  /// Stands for every sum that is not told: it takes and gives whatever is needed.
  static let free = 0

  var edges: [Edge]
  let nodes: Int

  /// The least and the greatest amount of an edge that keep all sums, no farther from the present
  /// one than is enough.
  func reach(of edge: Int, within enough: Int) -> ClosedRange<Int> {
    let own = edges[edge]
    let up = min(own.bounds.upperBound - own.amount, enough)
    let down = min(own.amount - own.bounds.lowerBound, enough)
    let greatest = own.amount + greatestFlow(own.column, to: own.row, up, without: [edge])
    let least = own.amount - greatestFlow(own.row, to: own.column, down, without: [edge])
    return least...greatest
  }

  private func greatestFlow(
    _ source: Int, to sink: Int, _ limit: Int, without fixed: Set<Int>
  ) -> Int {
    if source == sink { return limit }
    var network = self
    var flow = 0
    while flow < limit,
      let path = network.path(from: source, without: fixed, until: { $0 == sink })
    {
      flow += network.push(limit - flow, along: path)
    }
    return flow
  }

  /// Whether some edges may have other amounts, and the others be moved so that all sums are kept.
  func canTake(_ amounts: [Int: Int]) -> Bool {
    var network = self
    var surplus = [Int](repeating: 0, count: nodes)
    for (edge, amount) in amounts {
      let step = amount - edges[edge].amount
      surplus[edges[edge].column] += step
      surplus[edges[edge].row] -= step
      network.edges[edge].amount = amount
    }
    surplus[Self.free] = 0
    let fixed = Set(amounts.keys)
    return network.spread(&surplus, without: fixed) && network.fill(&surplus, without: fixed)
  }

  /// Moves every surplus to where something is wanting, or away.
  private mutating func spread(_ surplus: inout [Int], without fixed: Set<Int>) -> Bool {
    while let source = surplus.firstIndex(where: { $0 > 0 }) {
      guard
        let path = path(
          from: source, without: fixed, until: { $0 == Self.free || surplus[$0] < 0 })
      else { return false }
      let wanted =
        path.end == Self.free ? surplus[source] : min(surplus[source], -surplus[path.end])
      let moved = push(wanted, along: path)
      surplus[source] -= moved
      if path.end != Self.free { surplus[path.end] += moved }
    }
    return true
  }

  /// Takes what is still wanting from the sums that are not told.
  private mutating func fill(_ surplus: inout [Int], without fixed: Set<Int>) -> Bool {
    while let sink = surplus.firstIndex(where: { $0 < 0 }) {
      guard let path = path(from: Self.free, without: fixed, until: { $0 == sink }) else {
        return false
      }
      surplus[sink] += push(-surplus[sink], along: path)
    }
    return true
  }
}

extension HiddenNetwork {
  /// Edges to be moved one after another, upwards or downwards.
  private struct Path {
    var steps: [(edge: Int, isUp: Bool)] = []
    var end = HiddenNetwork.free
  }

  /// The shortest way along which something can be moved.
  private func path(
    from source: Int, without fixed: Set<Int>, until isEnd: (Int) -> Bool
  ) -> Path? {
    var came = [(edge: Int, isUp: Bool, node: Int)?](repeating: nil, count: nodes)
    var queue = [source][...]
    var isSeen = [Bool](repeating: false, count: nodes)
    isSeen[source] = true
    while let node = queue.popFirst() {
      if node != source, isEnd(node) { return path(to: node, by: came) }
      for (place, edge) in edges.enumerated() where !fixed.contains(place) {
        if edge.row == node, !isSeen[edge.column], edge.amount < edge.bounds.upperBound {
          came[edge.column] = (place, true, node)
          isSeen[edge.column] = true
          queue.append(edge.column)
        } else if edge.column == node, !isSeen[edge.row], edge.amount > edge.bounds.lowerBound {
          came[edge.row] = (place, false, node)
          isSeen[edge.row] = true
          queue.append(edge.row)
        }
      }
    }
    return nil
  }

  private func path(
    to end: Int, by came: [(edge: Int, isUp: Bool, node: Int)?]
  ) -> Path {
    var path = Path(end: end)
    var node = end
    while let step = came[node] {
      path.steps.append((step.edge, step.isUp))
      node = step.node
    }
    return path
  }

  /// Moves as much as a way allows, up to what is wanted; at least one.
  private mutating func push(_ wanted: Int, along path: Path) -> Int {
    let room = path.steps.reduce(wanted) { room, step in
      let edge = edges[step.edge]
      return min(
        room,
        step.isUp
          ? edge.bounds.upperBound - edge.amount : edge.amount - edge.bounds.lowerBound)
    }
    for step in path.steps { edges[step.edge].amount += step.isUp ? room : -room }
    return room
  }
}
