package import SvodContent
package import SvodFigures
import SvodNumbers

extension TargetStatus {
  /// How a figure stands to the indicator's target of a cycle.
  ///
  /// Targets of shares, tallies and growths are in percent. A target of a count or a condition is
  /// the municipality's and says nothing of one organization.
  ///
  /// - Parameters:
  ///   - figure: the figure in question.
  ///   - indicator: the entry of the catalogue.
  ///   - year: the cycle.
  ///   - level: whose figure it is.
  package init(of figure: Figure, _ indicator: Indicator, year: Int, level: Indicator.Level) {
    guard let target = indicator.targets[year],
      let scale = Self.scale(of: figure, level)
    else {
      self = .notSet
      return
    }
    let goal = Ratio(target) / scale
    let isReached =
      switch indicator.better {
      case .higher: figure.magnitude >= goal
      case .lower: figure.magnitude <= goal
      case .neither: figure.magnitude == goal
      }
    self = isReached ? .reached(target) : .notReached(target)
  }

  /// By what a target is divided to stand beside a magnitude; nil where it has nothing to say.
  private static func scale(of figure: Figure, _ level: Indicator.Level) -> Ratio? {
    switch figure {
    case .share, .percentage, .tally, .growth: Ratio(100)
    case .mean: .one
    case .count: level == .municipality ? .one : nil
    case .answer, .distribution: nil
    }
  }
}
