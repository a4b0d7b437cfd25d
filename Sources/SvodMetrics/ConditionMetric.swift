import SvodContent
import SvodFigures
import SvodNumbers

/// The tally of a condition: organizations that meet it / organizations to which it applies
/// (`product.md` § 3).
///
/// - Parameters:
///   - figures: answers, at least one.
///   - silent: how many organizations of the set gave nothing.
///   - absentRule: whether the silent ones are left out, or stand in the set as «no».
///   - isNumber: whether the indicator's unit is «ед.» and the number alone is the value.
/// - Returns: a tally, or the number of those who meet the condition as a count.
func pooledCondition(
  _ figures: [Figure], silent: Int, absentRule: Indicator.AbsentRule, isNumber: Bool
) -> PooledOutcome {
  var met = 0
  for figure in figures {
    switch figure {
    case .answer(let answer): met += answer ? 1 : 0
    case .share, .percentage, .count, .mean, .tally, .growth, .distribution:
      preconditionFailure("no answer among answers: \(figure)")
    }
  }
  if isNumber { return .figure(.count(ExactDecimal(met))) }
  switch absentRule {
  case .excluded:
    return .figure(.tally(Tally(met: met, of: figures.count, silent: silent)))
  case .countsAsNo:
    return .figure(.tally(Tally(met: met, of: figures.count + silent)))
  }
}
