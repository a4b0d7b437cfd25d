package import SvodContent
package import SvodFigures
import SvodNumbers

extension Indicator.Derivation {
  /// Whether an organization meets the condition, by what its source shows.
  ///
  /// The exact value is tested: m / n itself, never a rounded percentage, so 249 of 250 is not
  /// 100 %. A condition on an empty set is not applicable; any other absence is the source's.
  package func outcome(of source: Outcome) -> Outcome {
    switch source {
    case .figure(let figure): .figure(.answer(holds(for: figure)))
    case .absent(.zeroDenominator): .absent(.notApplicable)
    case .absent(let reason): .absent(reason)
    }
  }

  private func holds(for figure: Figure) -> Bool {
    switch comparison {
    case .equal: figure.magnitude == threshold
    case .greater: figure.magnitude > threshold
    case .atLeast: figure.magnitude >= threshold
    case .less: figure.magnitude < threshold
    case .atMost: figure.magnitude <= threshold
    }
  }
}
