package import SvodContent
package import SvodFigures
import SvodNumbers

extension Outcome {
  /// What an author's entry shows.
  ///
  /// - Parameters:
  ///   - entry: what the files say.
  ///   - isOwed: whether the indicator applies to the organization and the organization was
  ///     expected to give it; silence is then missing data, otherwise there is nothing to give.
  package init(of entry: Observation.Entry, isOwed: Bool) {
    switch entry {
    case .none:
      self = .absent(isOwed ? .missing : .notApplicable)
    case .absent(let reason):
      self = .absent(reason)
    case .share(let numerator, let denominator):
      self =
        denominator.isZero
        ? .absent(.zeroDenominator)
        : .figure(.share(numerator: numerator, denominator: denominator))
    case .percentage(let percentage):
      self = .figure(.percentage(percentage))
    case .answer(let answer):
      self = .figure(.answer(answer))
    case .count(let amount):
      self = .figure(.count(amount))
    case .mean(let mean, let base):
      self =
        base.isZero ? .absent(.zeroDenominator) : .figure(.mean(Ratio(mean), base: base))
    case .growth(let amounts):
      self =
        amounts.before.isZero
        ? .absent(.zeroDenominator) : .figure(Figure(contributing: amounts))
    case .distribution(let counts):
      self =
        counts.allSatisfy(\.isZero)
        ? .absent(.zeroDenominator) : .figure(.distribution(counts))
    }
  }

  /// What an author's entry brings to the value of many.
  ///
  /// It is what the entry shows, but for a growth from nothing: that is no figure by itself, and
  /// its amount is part of the sum all the same.
  package init(contributing entry: Observation.Entry) {
    switch entry {
    case .growth(let amounts): self = .figure(Figure(contributing: amounts))
    case .none, .absent, .share, .percentage, .answer, .count, .mean, .distribution:
      self.init(of: entry, isOwed: false)
    }
  }
}

extension Figure {
  fileprivate init(contributing amounts: GrowthAmounts) {
    self = .growth(
      now: Ratio(amounts.now), before: Ratio(amounts.before), base: amounts.base)
  }
}
