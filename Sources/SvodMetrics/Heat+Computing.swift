package import SvodContent
package import SvodFigures
import SvodNumbers

extension Heat {
  /// How a figure stands to the others of its surroundings; nil where it is not told apart.
  ///
  /// A figure is told apart from a threshold of the indicator on, only where the distance from the
  /// median amounts to the least number of persons or organizations that makes a verdict too, and
  /// only in a group large enough for one (`design/wording.md`; `product.md` § 3). A share without
  /// its n, and what has no better direction, are never told apart. An answer is, where most of the
  /// others give the other one, by as many organizations again; but not a computed condition's,
  /// which one person may decide.
  ///
  /// - Parameters:
  ///   - figure: one organization's own.
  ///   - others: the surroundings that the figure was taken out of.
  ///   - rules: the indicator's.
  ///   - compareFrom: from how many others a median is made, and with it this.
  package init?(
    of figure: Figure, among others: Surroundings, by rules: ComparisonRules,
    from compareFrom: PublicationRules.CompareFrom
  ) {
    guard rules.better != .neither, others.others >= compareFrom.median else { return nil }
    switch figure {
    case .answer(let answer):
      guard let met = others.met, !rules.isDerived else { return nil }
      self.init(of: answer, amongMet: met, of: others.others, by: rules)
    case .share, .count, .mean, .growth:
      guard let median = others.median else { return nil }
      self.init(of: figure, median: median, by: rules)
    case .percentage, .tally, .distribution:
      return nil
    }
  }

  private init?(of answer: Bool, amongMet met: Int, of count: Int, by rules: ComparisonRules) {
    // Twice as many as the others' most frequent answer is away from a tie.
    let lead = answer ? count - 2 * met : 2 * met - count
    if lead < 2 * rules.minimumStep { return nil }
    self = answer == (rules.better == .higher) ? .better : .worse
  }

  private init?(of figure: Figure, median: Ratio, by rules: ComparisonRules) {
    let difference = figure.magnitude - median
    guard let heat = rules.heat, !difference.isZero,
      difference.magnitude >= figure.distance(heat.noticeable)
    else { return nil }
    if let step = figure.step(of: difference, by: rules), step < Ratio(rules.minimumStep) {
      return nil
    }
    if let least = rules.noVerdictBelow, figure.isSmaller(than: least) { return nil }
    let isStrong = heat.strong.map { difference.magnitude >= figure.distance($0) } ?? false
    if (difference.sign > 0) == (rules.better == .higher) {
      self = isStrong ? .muchBetter : .better
    } else {
      self = isStrong ? .muchWorse : .worse
    }
  }
}

extension Figure {
  /// A threshold in the measure of magnitudes: those of a share and a growth are fractions.
  fileprivate func distance(_ threshold: ExactDecimal) -> Ratio {
    switch self {
    case .share, .growth: Ratio(threshold, over: ExactDecimal(100))
    case .percentage, .answer, .count, .mean, .tally, .distribution: Ratio(threshold)
    }
  }
}
