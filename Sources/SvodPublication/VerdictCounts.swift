import SvodFigures

/// How many indicators became better and worse, and what became of the others.
///
/// Headlines count verdicts of full weight only and name the rest.
package struct VerdictCounts: Sendable, Hashable {
  package var better = 0
  package var worse = 0
  package var unchanged = 0

  /// Changes that are usual for a group of such a size, which are counted apart.
  package var usualForGroup = 0

  /// Changes that were compared but are no verdict: small steps, small groups, no better direction.
  package var withoutVerdict = 0

  package var incomparable = 0

  /// Distributions, which differ from the year before by many numbers.
  package var uncompared = 0

  /// Facts that are never judged.
  package var context = 0

  package init() {}
}

extension VerdictCounts {
  mutating func add(_ change: Change) {
    switch change {
    case .incomparable: incomparable += 1
    case .compared(let comparison):
      switch comparison.weight {
      case .full: add(comparison.verdict)
      case .usualForGroup: usualForGroup += 1
      case .belowMinimumStep, .smallGroup: withoutVerdict += 1
      }
    }
  }

  private mutating func add(_ verdict: Comparison.Verdict) {
    switch verdict {
    case .better: better += 1
    case .worse: worse += 1
    case .unchanged: unchanged += 1
    case .increased, .decreased: withoutVerdict += 1
    }
  }
}
