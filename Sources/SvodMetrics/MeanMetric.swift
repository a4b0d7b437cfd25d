import SvodFigures
import SvodNumbers

/// The pooled mean of organizations: Σ(value · base) / Σbase (`product.md` § 3).
///
/// It is the mean that one would get of all persons together.
///
/// - Parameter figures: means with their bases, at least one.
/// - Returns: the mean of all and its base, unless no number can hold the base.
func pooledMean(_ figures: [Figure]) -> PooledOutcome {
  var weighted = Ratio.zero
  var base = ExactSum()
  for figure in figures {
    switch figure {
    case .mean(let mean, let group):
      weighted = weighted + mean * Ratio(group)
      base.add(group)
    case .share, .percentage, .answer, .count, .tally, .growth, .distribution:
      preconditionFailure("no mean among means: \(figure)")
    }
  }
  guard let base = base.total else { return .incomputable(.tooLarge) }
  return .figure(.mean(weighted / Ratio(base), base: base))
}
