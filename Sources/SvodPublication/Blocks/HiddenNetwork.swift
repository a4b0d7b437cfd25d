/// Hidden amounts that add up in two ways: over the organizations of a cycle, and over the cycles
/// of an organization.
///
/// A sum is a node, a hidden amount an edge between the sums that it is part of; what is known of a
/// sum itself is an edge between it and the outside. Amounts that keep all sums are circulations
/// (Ford and Fulkerson, «Flows in Networks», 1962): how far one may be moved is the greatest flow
/// that the others can carry back, and whatever lies between is possible as well, since all of it
/// is whole.
struct HiddenNetwork {
  /// An amount between two sums.
  struct Edge {
    let row: Int
    let column: Int
    var amount: Int
    /// How far it may be moved.
    var bounds: ClosedRange<Int>
  }

  /// The outside: it takes and gives whatever is needed.
  static let outside = 0

  var edges: [Edge]
  let nodes: Int

  /// The least and the greatest amount of an edge that keep all sums.
  func reach(of edge: Int) -> ClosedRange<Int> {
    let own = edges[edge]
    var (up, down) = (self, self)
    let least = own.amount - down.move(edge, by: own.bounds.lowerBound - own.amount)
    let greatest = own.amount + up.move(edge, by: own.bounds.upperBound - own.amount)
    return least...greatest
  }

  /// The network in which it is known that an edge's amount is one of some.
  ///
  /// The others are moved if need be.
  ///
  /// - Returns: nil where that cannot be.
  func knowing(_ edge: Int, isIn bounds: ClosedRange<Int>) -> Self? {
    var network = self
    let amount = edges[edge].amount
    let wanted = min(max(amount, bounds.lowerBound), bounds.upperBound) - amount
    guard network.move(edge, by: wanted) == abs(wanted) else { return nil }
    network.edges[edge].amount += wanted
    network.edges[edge].bounds = bounds
    return network
  }

  /// Moves the other edges so that one may be moved, as far as they can; how far.
  private mutating func move(_ edge: Int, by wanted: Int) -> Int {
    let own = edges[edge]
    if own.row == own.column { return abs(wanted) }
    let (source, sink) = wanted > 0 ? (own.column, own.row) : (own.row, own.column)
    var moved = 0
    while moved < abs(wanted), let path = path(from: source, to: sink, without: edge) {
      moved += push(abs(wanted) - moved, along: path)
    }
    return moved
  }
}

extension HiddenNetwork {
  private typealias Step = (edge: Int, isUp: Bool)

  /// Edges to be moved one after another, upwards or downwards: the shortest such way.
  private func path(from source: Int, to sink: Int, without fixed: Int) -> [Step]? {
    var came = [(step: Step, node: Int)?](repeating: nil, count: nodes)
    var queue = [source][...]
    while let node = queue.popFirst() {
      if node == sink { return path(to: sink, from: source, by: came) }
      for (place, edge) in edges.enumerated() where place != fixed {
        let next: (node: Int, isUp: Bool)
        if edge.row == node, edge.amount < edge.bounds.upperBound {
          next = (edge.column, true)
        } else if edge.column == node, edge.amount > edge.bounds.lowerBound {
          next = (edge.row, false)
        } else {
          continue
        }
        if next.node == source || came[next.node] != nil { continue }
        came[next.node] = ((place, next.isUp), node)
        queue.append(next.node)
      }
    }
    return nil
  }

  private func path(
    to sink: Int, from source: Int, by came: [(step: Step, node: Int)?]
  ) -> [Step] {
    var path: [Step] = []
    var node = sink
    while node != source, let last = came[node] {
      path.append(last.step)
      node = last.node
    }
    return path
  }

  /// Moves as much as a way allows, up to what is wanted; at least one.
  private mutating func push(_ wanted: Int, along path: [Step]) -> Int {
    let room = path.reduce(wanted) { room, step in
      let edge = edges[step.edge]
      return min(
        room,
        step.isUp
          ? edge.bounds.upperBound - edge.amount : edge.amount - edge.bounds.lowerBound)
    }
    for step in path { edges[step.edge].amount += step.isUp ? room : -room }
    return room
  }
}
