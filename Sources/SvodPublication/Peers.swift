import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers

/// The figures that may be shown of one indicator in one cycle, made ready for comparison.
struct Peers: Sendable {
  /// The figures of a set of organizations.
  enum Circle: Sendable {
    case magnitudes(OrderedSample)
    case answers(met: Int, count: Int)
  }

  let all: Circle
  /// By the clusters' places.
  let clusters: [Circle]

  init(_ cells: [Observation], metric: Metric, _ clusters: Clusters) {
    switch metric {
    case .condition, .presence:
      let answers = Self.answers(cells, clusters)
      all = answers.all
      self.clusters = answers.clusters
    case .share, .count, .mean:
      let samples = Self.samples(cells, clusters)
      all = .magnitudes(samples.all)
      self.clusters = samples.clusters.map { .magnitudes($0) }
    }
  }

  private static func answers(
    _ cells: [Observation], _ clusters: Clusters
  ) -> (all: Circle, clusters: [Circle]) {
    var all = (met: 0, count: 0)
    var parts = Array(repeating: all, count: clusters.count)
    for (cell, cluster) in zip(cells, clusters.places) {
      guard case .answer(let answer) = cell.entry else { continue }
      all.count += 1
      all.met += answer ? 1 : 0
      guard let cluster else { continue }
      parts[cluster].count += 1
      parts[cluster].met += answer ? 1 : 0
    }
    return (
      .answers(met: all.met, count: all.count),
      parts.map { .answers(met: $0.met, count: $0.count) }
    )
  }

  /// Sorts all figures once; a sample made of sorted values has nothing left to sort.
  private static func samples(
    _ cells: [Observation], _ clusters: Clusters
  ) -> (all: OrderedSample, clusters: [OrderedSample]) {
    var peers: [(magnitude: Ratio, cluster: Int?)] = []
    for (cell, cluster) in zip(cells, clusters.places) {
      guard let figure = cell.outcome.figure else { continue }
      peers.append((figure.magnitude, cluster))
    }
    peers.sort { $0.magnitude < $1.magnitude }
    var parts = [[Ratio]](repeating: [], count: clusters.count)
    for peer in peers {
      if let cluster = peer.cluster { parts[cluster].append(peer.magnitude) }
    }
    return (OrderedSample(peers.map(\.magnitude)), parts.map { OrderedSample($0) })
  }
}
