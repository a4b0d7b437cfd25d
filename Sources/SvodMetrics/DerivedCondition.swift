package import SvodContent
package import SvodFigures
package import SvodNumbers

extension Indicator.Derivation {
  /// Whether an organization meets the condition, by what its source shows.
  ///
  /// The exact value is tested: m / n itself, never a rounded percentage, so 249 of 250 is not
  /// 100 %. A condition on an empty set is not applicable; any other absence is the source's.
  package func outcome(of source: Outcome) -> Outcome {
    switch source {
    case .figure(let figure): .figure(.answer(holds(for: figure.magnitude)))
    case .absent(.zeroDenominator): .absent(.notApplicable)
    case .absent(let reason): .absent(reason)
    }
  }

  /// Whether an exact value meets the condition.
  package func holds(for magnitude: Ratio) -> Bool {
    switch comparison {
    case .equal: magnitude == threshold
    case .greater: magnitude > threshold
    case .atLeast: magnitude >= threshold
    case .less: magnitude < threshold
    case .atMost: magnitude <= threshold
    }
  }
}
