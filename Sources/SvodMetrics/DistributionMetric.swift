import SvodFigures
import SvodNumbers

/// The distribution of all organizations together: Σ per bucket (`product.md` § 3).
///
/// - Parameter figures: distributions over the same buckets, at least one.
/// - Returns: the sums, unless no number can hold one of them or all of them together.
func pooledDistribution(_ figures: [Figure]) -> PooledOutcome {
  var sums: [ExactSum] = []
  var total = ExactSum()
  for figure in figures {
    switch figure {
    case .distribution(let counts):
      if sums.isEmpty { sums = Array(repeating: ExactSum(), count: counts.count) }
      for (bucket, count) in counts.enumerated() {
        sums[bucket].add(count)
        total.add(count)
      }
    case .share, .percentage, .answer, .count, .mean, .tally, .growth:
      preconditionFailure("no distribution among distributions: \(figure)")
    }
  }
  let counts = sums.compactMap(\.total)
  guard counts.count == sums.count, total.total != nil else { return .incomputable(.tooLarge) }
  return .figure(.distribution(counts))
}
