import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers

/// The figures that may be shown of one indicator in one cycle, made ready for comparison.
struct Peers: Sendable {
  /// The figures of a set of organizations, or of all municipalities.
  enum Circle: Sendable {
    case magnitudes(OrderedSample)
    case answers(met: Int, count: Int)
  }

  /// The organizations of each area, by the areas' places.
  let areas: [Circle]
  /// By the clusters' places.
  let clusters: [Circle]
  /// The municipalities' own values; nil in a section of one.
  let municipalities: Circle?

  init(_ passed: PassedColumn, metric: Metric, _ areas: Areas, _ clusters: Clusters) {
    switch metric {
    case .condition, .presence:
      self.areas = Self.answers(passed.cells, areas.own, areas)
      self.clusters = Self.answers(passed.cells, clusters)
    case .distribution:
      // What has no order has no least, middle and greatest.
      self.areas = Array(repeating: .magnitudes(OrderedSample([])), count: areas.count)
      self.clusters = Array(repeating: .magnitudes(OrderedSample([])), count: clusters.count)
    case .share, .count, .mean, .growth:
      let peers = Self.sorted(passed.cells)
      self.areas = Self.samples(peers, areas)
      self.clusters = Self.samples(peers, clusters)
    }
    municipalities =
      areas.isRegional && metric != .distribution
      ? Circle(areas.municipalities.map { passed.totals[$0].outcome }) : nil
  }

  private static func answers(
    _ cells: [Observation], _ own: [Int], _ areas: Areas
  ) -> [Circle] {
    var parts = Array(repeating: (met: 0, count: 0), count: areas.count)
    for (cell, area) in zip(cells, own) {
      guard case .answer(let answer) = cell.entry else { continue }
      for area in area == Areas.section ? [area] : [Areas.section, area] {
        parts[area].count += 1
        parts[area].met += answer ? 1 : 0
      }
    }
    return parts.map { .answers(met: $0.met, count: $0.count) }
  }

  private static func answers(_ cells: [Observation], _ clusters: Clusters) -> [Circle] {
    var parts = Array(repeating: (met: 0, count: 0), count: clusters.count)
    for (cell, cluster) in zip(cells, clusters.places) {
      guard let cluster, case .answer(let answer) = cell.entry else { continue }
      parts[cluster].count += 1
      parts[cluster].met += answer ? 1 : 0
    }
    return parts.map { .answers(met: $0.met, count: $0.count) }
  }

  /// Sorts all figures once; a sample made of sorted values has nothing left to sort.
  private static func sorted(
    _ cells: [Observation]
  ) -> [(organization: Int, magnitude: Ratio)] {
    var peers: [(organization: Int, magnitude: Ratio)] = []
    for (organization, cell) in cells.enumerated() {
      guard let figure = cell.outcome.figure else { continue }
      peers.append((organization, figure.magnitude))
    }
    return peers.sorted { $0.magnitude < $1.magnitude }
  }

  private static func samples(
    _ peers: [(organization: Int, magnitude: Ratio)], _ areas: Areas
  ) -> [Circle] {
    var parts = [[Ratio]](repeating: [], count: areas.count)
    parts[Areas.section] = peers.map(\.magnitude)
    if areas.isRegional {
      for peer in peers where areas.own[peer.organization] != Areas.section {
        parts[areas.own[peer.organization]].append(peer.magnitude)
      }
    }
    return parts.map { .magnitudes(OrderedSample($0)) }
  }

  private static func samples(
    _ peers: [(organization: Int, magnitude: Ratio)], _ clusters: Clusters
  ) -> [Circle] {
    var parts = [[Ratio]](repeating: [], count: clusters.count)
    for peer in peers {
      if let cluster = clusters.places[peer.organization] { parts[cluster].append(peer.magnitude) }
    }
    return parts.map { .magnitudes(OrderedSample($0)) }
  }
}

extension Peers.Circle {
  /// The municipalities' values: answers that they gave for themselves, or magnitudes.
  init(_ totals: [PooledOutcome]) {
    let figures = totals.compactMap(\.figure)
    var met = 0
    var count = 0
    for case .answer(let answer) in figures {
      count += 1
      met += answer ? 1 : 0
    }
    self =
      count > 0
      ? .answers(met: met, count: count) : .magnitudes(OrderedSample(figures.map(\.magnitude)))
  }
}
