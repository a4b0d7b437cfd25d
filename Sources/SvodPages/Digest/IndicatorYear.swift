import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication

/// What is the same of an indicator in a cycle on every page.
///
/// It is a class, so that the rows of thousands of pages keep one reference to it.
final class IndicatorYear: Sendable {
  let indicator: Indicator
  /// From an organization's page to the indicator's of the same cycle.
  let linkFromOrganization: String
  /// The municipality's value.
  let municipal: ValueCell
  let figures: MunicipalFigures
  /// How many organizations owe their values still.
  let silent: Int
  /// The axis of its strips; nil for conditions and where no value is shown.
  let scale: StripScale?
  /// The strip's own ends; nil where those of shares hold.
  let axis: StripAxis?
  /// Places of all shown values, ascending; empty where they are too many to draw.
  let places: [Double]

  init?(
    of indicator: Int, in year: Int, _ section: PublishedSection, _ wording: Wording,
    _ style: ValueStyle
  ) {
    guard let figures = section.municipal(indicator: indicator, year: year) else { return nil }
    self.figures = figures
    self.indicator = section.catalogue.indicators[indicator]
    let id = self.indicator.id
    linkFromOrganization =
      Route.organization(Organization.ID(""), year: year).link(to: .indicator(id, year: year))
    municipal = wording.cell(figures.total.outcome, style)
    silent = max(0, figures.total.expected - figures.total.given)
    let values = figures.sample.values
    let scale =
      switch style.kind {
      case .share, .growth: values.isEmpty ? nil : StripScale.share
      case .count, .mean: StripScale(spanning: values)
      case .condition, .distribution, .presence: nil as StripScale?
      }
    self.scale = scale
    axis =
      scale == .share ? nil : scale?.axis(unit: style.unit, numbers: wording.numbers)
    // One more than is drawn, for on its own page an organization is none of the others.
    let isDrawn = values.count <= StripChart.greatestPeerCount + 1
    places = isDrawn ? scale.map { values.map($0.place) } ?? [] : []
  }

  /// The places of the others, where one of the values is the page's own.
  func places(except own: Double?) -> [Double] {
    guard let own, let place = places.firstIndex(of: own) else { return places }
    var others = places
    others.remove(at: place)
    return others
  }
}
