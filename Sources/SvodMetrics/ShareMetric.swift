import SvodFigures
import SvodNumbers

/// The pooled share of organizations: Σm / Σn (`product.md` § 3), never the mean of shares.
///
/// A small school then weighs as much as it has pupils.
///
/// - Parameter figures: shares whose m and n are known, at least one.
/// - Returns: both sums, unless no number can hold them.
func pooledShare(_ figures: [Figure]) -> PooledOutcome {
  var numerator = ExactSum()
  var denominator = ExactSum()
  for figure in figures {
    switch figure {
    case .share(let m, let n):
      numerator.add(m)
      denominator.add(n)
    case .percentage, .answer, .count, .mean, .tally, .growth, .distribution:
      preconditionFailure("a share without m and n among shares: \(figure)")
    }
  }
  guard let m = numerator.total, let n = denominator.total else {
    return .incomputable(.tooLarge)
  }
  return .figure(.share(numerator: m, denominator: n))
}
