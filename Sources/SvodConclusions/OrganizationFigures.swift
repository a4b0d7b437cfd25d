import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication

/// One organization's published figures of an indicator.
struct OrganizationFigures: JudgedFigures {
  let section: PublishedSection
  let entry: Indicator
  private let indicator: Int
  private let organization: Int

  init(_ section: PublishedSection, _ indicator: Int, _ organization: Int) {
    self.section = section
    self.indicator = indicator
    self.organization = organization
    entry = section.catalogue.indicators[indicator]
  }

  func figure(_ year: Int) -> Figure? {
    section.outcome(organization: organization, indicator: indicator, year: year)?.figure
  }

  /// A target missed by one person of a class says nothing of the school.
  func missedTarget(_ figure: Figure, _ year: Int) -> ExactDecimal? {
    guard
      case .notReached(let target)? = section.target(
        organization: organization, indicator: indicator, year: year),
      isStep(figure.magnitude - Ratio(target, over: ExactDecimal(100)), figure)
    else { return nil }
    return target
  }

  func decline(
    _ year: Int
  ) -> (comparison: Comparison, matched: MunicipalChange.Matched?)? {
    comparison(year, .worse).map { ($0, nil) }
  }

  func improvement(_ year: Int) -> Comparison? { comparison(year, .better) }

  func cluster(_ year: Int) -> Surroundings? {
    section.surroundings(
      organization: organization, indicator: indicator, year: year, within: .cluster)
  }

  private func comparison(_ year: Int, _ verdict: Comparison.Verdict) -> Comparison? {
    let change = section.change(organization: organization, indicator: indicator, year: year)
    return change?.comparison.flatMap {
      $0.weight == .full && $0.verdict == verdict ? $0 : nil
    }
  }
}
