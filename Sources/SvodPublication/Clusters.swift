import SvodContent

/// Which cluster each organization belongs to in one year.
struct Clusters: Sendable {
  /// By organization; nil for one without a cluster.
  let places: [Int?]
  let count: Int

  init(_ organizations: [Organization], year: Int) {
    var known: [String: Int] = [:]
    places = organizations.map { organization in
      guard let cluster = organization.cluster(in: year) else { return nil }
      let place = known[cluster] ?? known.count
      known[cluster] = place
      return place
    }
    count = known.count
  }
}
