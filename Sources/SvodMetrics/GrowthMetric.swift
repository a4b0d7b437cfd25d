import SvodContent
import SvodFigures
import SvodNumbers

/// The growth of all organizations together: Σ this / Σ last − 1 (`product.md` § 3).
///
/// Averages are weighted by their bases, so that the two sums are those of all persons together; an
/// amount that may be added has the weight of one. An organization that had nothing last year adds
/// to the first sum alone.
///
/// - Parameter figures: growths, at least one; their earlier amounts may be zero.
/// - Returns: both amounts, unless no number can hold the base; absent where all began at nothing.
func pooledGrowth(_ figures: [Figure]) -> PooledOutcome {
  var (now, before) = (Ratio.zero, Ratio.zero)
  var bases = ExactSum()
  var areAverages = false
  for figure in figures {
    switch figure {
    case .growth(let amount, let earlier, let base):
      let weight = base.map { Ratio($0) } ?? .one
      now = now + amount * weight
      before = before + earlier * weight
      if let base {
        areAverages = true
        bases.add(base)
      }
    case .share, .percentage, .answer, .count, .mean, .tally, .distribution:
      preconditionFailure("no growth among growths: \(figure)")
    }
  }
  if before.isZero { return .absent(.zeroDenominator) }
  guard areAverages else { return .figure(.growth(now: now, before: before, base: nil)) }
  guard let base = bases.total else { return .incomputable(.tooLarge) }
  return .figure(.growth(now: now / Ratio(base), before: before / Ratio(base), base: base))
}
