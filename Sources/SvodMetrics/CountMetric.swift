import SvodFigures
import SvodNumbers

/// The total of counts: Σ (`product.md` § 3).
///
/// - Parameter figures: counts, at least one.
/// - Returns: the sum, unless no number can hold it.
func pooledCount(_ figures: [Figure]) -> PooledOutcome {
  var sum = ExactSum()
  for figure in figures {
    switch figure {
    case .count(let amount): sum.add(amount)
    case .share, .percentage, .answer, .mean, .tally, .growth, .distribution:
      preconditionFailure("no count among counts: \(figure)")
    }
  }
  return sum.total.map { .figure(.count($0)) } ?? .incomputable(.tooLarge)
}
