import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication

/// The published figures of an indicator for the section or one of its municipalities.
struct AreaFigures: JudgedFigures {
  let section: PublishedSection
  let entry: Indicator
  private let indicator: Int
  private let area: Area

  init(_ section: PublishedSection, _ indicator: Int, _ area: Area) {
    self.section = section
    self.indicator = indicator
    self.area = area
    entry = section.catalogue.indicators[indicator]
  }

  func figure(_ year: Int) -> Figure? {
    section.municipal(area, indicator: indicator, year: year)?.total.outcome.figure
  }

  /// While some have given nothing, only a target that is missed whatever they give.
  func missedTarget(_ figure: Figure, _ year: Int) -> ExactDecimal? {
    guard
      case .notReached(let target)? = section.municipalTarget(
        area, indicator: indicator, year: year)
    else { return nil }
    guard case .tally(let tally) = figure, tally.silent > 0 else { return target }
    let goal = Ratio(target, over: ExactDecimal(100))
    let all = tally.of + tally.silent
    let isMissed =
      switch entry.better {
      case .higher: Ratio(tally.met + tally.silent, over: all) < goal
      case .lower: goal < Ratio(tally.met, over: all)
      case .neither: false
      }
    return isMissed ? target : nil
  }

  func decline(
    _ year: Int
  ) -> (comparison: Comparison, matched: MunicipalChange.Matched?)? {
    guard let change = section.municipalChange(area, indicator: indicator, year: year),
      let comparison = change.judged.comparison, comparison.weight == .full,
      comparison.verdict == .worse
    else { return nil }
    return (comparison, change.judged == change.all ? nil : change.matched)
  }

  func improvement(_ year: Int) -> Comparison? { nil }

  func cluster(_ year: Int) -> Surroundings? { nil }
}
