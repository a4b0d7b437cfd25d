import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// An indicator as a column of a heat table.
struct HeatColumn {
  let place: Int
  let indicator: Indicator
  let figures: MunicipalFigures?

  private let digest: SectionDigest
  private let year: Int
  private let page: Route

  init(_ place: Int, in year: Int, _ digest: SectionDigest, on page: Route) {
    self.place = place
    self.digest = digest
    self.year = year
    self.page = page
    indicator = digest.section.catalogue.indicators[place]
    figures = digest.indicatorYear(place, of: digest.area(of: page), year)?.figures
  }

  /// «5.1.1», or the title where the indicator has no number.
  var name: String { digest.indicatorNames[place] }

  private var style: ValueStyle { digest.styles[place] }

  /// The column's head and foot.
  func column() -> HeatMap.Column {
    HeatMap.Column(
      code: indicator.number,
      title: RussianHyphenation.softened(digest.indicatorTitles[place]),
      unit: style.kind == .condition ? nil : style.unit,
      link: page.link(
        to: .indicator(indicator.id, of: page.municipality, year: year)), middle: middle,
      anchor: indicator.id.text)
  }

  private var middle: ValueCell {
    if let figures, let tally = figures.shownTally {
      let members = digest.wording.numbers.members(tally.met, of: tally.of)
      // Where the answers of some are hidden, the sum is of the others.
      return ValueCell(figures.hidden > 0 ? members + " показанных" : members, .words)
    }
    return figures?.median.map {
      ValueCell(digest.wording.text(magnitude: $0, style), .number)
    } ?? ValueCell(Wording.uncompared, .absence)
  }

  /// What an organization's row has in the column.
  func cell(
    of place: Int, _ organization: Organization, _ words: inout HeatWording
  ) -> HeatMap.Cell {
    let section = digest.section
    guard indicator.applies(to: organization, in: year),
      let outcome = section.outcome(organization: place, indicator: self.place, year: year),
      outcome.absence != .notApplicable
    else { return .inapplicable }
    words.note(outcome)
    let value = digest.wording.cell(outcome, style)
    guard let figure = outcome.figure,
      let others = section.surroundings(
        organization: place, indicator: self.place, year: year, within: .municipality)
    else { return .value(value, nil, nil) }
    if others.median != nil || others.met != nil { words.showsCompared = true }
    guard let heat = section.heat(of: figure, among: others, indicator: self.place) else {
      return .value(value, nil, nil)
    }
    let level = HeatMap.Level(heat)
    words.note(level)
    return .value(value, level, sign(of: level))
  }

  /// Better is above the middle, unless less is better.
  private func sign(of level: HeatMap.Level) -> Sign {
    switch level {
    case .muchBetter, .better: indicator.better == .lower ? .down : .up
    case .worse, .muchWorse: indicator.better == .lower ? .up : .down
    }
  }
}

extension HeatMap.Level {
  fileprivate init(_ heat: Heat) {
    self =
      switch heat {
      case .muchBetter: .muchBetter
      case .better: .better
      case .worse: .worse
      case .muchWorse: .muchWorse
      }
  }
}
