package import SvodContent
package import SvodFigures
package import SvodNumbers

extension Surroundings {
  /// How a figure stands among the others of a sample.
  ///
  /// Takes a binary search, so that each of thousands of schools may be compared.
  ///
  /// - Parameters:
  ///   - figure: the organization's own figure, which is in the sample; nil where it has none.
  ///   - sample: the magnitudes of all figures that may be shown.
  ///   - threshold: from how many others extremes and a median are made.
  package init(
    of figure: Figure?, among sample: OrderedSample, from threshold: PublicationRules.CompareFrom
  ) {
    let summary = figure.map { sample.excluding($0.magnitude) } ?? sample.summary
    self.init(others: summary?.count ?? 0)
    guard let summary else { return }
    if summary.count >= threshold.extremes {
      extremes = Extremes(minimum: summary.minimum, maximum: summary.maximum)
    }
    if summary.count >= threshold.median { median = summary.median }
  }

  /// How an answer stands among the others' answers.
  ///
  /// - Parameters:
  ///   - answer: the organization's own answer, which is counted; nil where it has none.
  ///   - met: how many organizations meet the condition, of those that may be shown.
  ///   - count: how many answers may be shown.
  ///   - threshold: from how many others a number is given.
  package init(
    of answer: Bool?, amongMet met: Int, of count: Int,
    from threshold: PublicationRules.CompareFrom
  ) {
    let others = answer == nil ? count : count - 1
    self.init(others: others)
    if others >= threshold.extremes { self.met = answer == true ? met - 1 : met }
  }
}
