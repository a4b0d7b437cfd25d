import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication

/// What is the same of an indicator of an area in a cycle on every page.
///
/// It is a class, so that the rows of thousands of pages keep one reference to it.
final class IndicatorYear: Sendable {
  let indicator: Indicator
  /// How the organizations of its page are parted.
  let sheets: ListSheets
  /// From an organization's page to the first sheet of the indicator's of the same cycle.
  let linkFromOrganization: String
  /// The same, to where the area's value is explained.
  let linkToCalculation: String
  /// The same to every sheet; empty where there is one.
  private let sheetLinks: [String]
  /// The area's value.
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
  /// The axis of all organizations of a region, which its own strips show none of.
  let organizationScale: StripScale?
  let organizationAxis: StripAxis?

  init?(
    of indicator: Int, _ area: Area, in year: Int, _ section: PublishedSection,
    _ wording: Wording, _ style: ValueStyle
  ) {
    guard let figures = section.municipal(area, indicator: indicator, year: year) else {
      return nil
    }
    self.figures = figures
    self.indicator = section.catalogue.indicators[indicator]
    let route = Route.indicator(
      self.indicator.id, of: section.municipality(of: area)?.id, year: year)
    sheets = ListSheets(of: indicator, in: area, year: year, section)
    let page = Route.organization(Organization.ID(""), year: year)
    linkFromOrganization = page.link(to: route)
    linkToCalculation = page.link(to: route, anchor: Route.calculationAnchor)
    let count = sheets.count
    sheetLinks = count > 1 ? (1...count).map { page.link(to: route.onSheet($0)) } : []
    municipal = wording.cell(figures.total.outcome, style)
    silent = max(0, figures.total.expected - figures.total.given)
    let values = figures.sample.values
    let scale = Self.scale(of: values, style)
    self.scale = scale
    axis = Self.axis(scale, wording, style)
    organizationScale = figures.organizations.flatMap { Self.scale(of: $0.values, style) }
    organizationAxis = Self.axis(organizationScale, wording, style)
    // One more than is drawn, for on its own page an organization is none of the others.
    let isDrawn = values.count <= StripChart.greatestPeerCount + 1
    places = isDrawn ? scale.map { values.map($0.place) } ?? [] : []
  }

  private static func scale(of values: [Ratio], _ style: ValueStyle) -> StripScale? {
    switch style.kind {
    case .share: values.isEmpty ? nil : StripScale.share
    case .growth: StripScale(spanningGrowths: values)
    case .count: StripScale(spanning: values, areWhole: style.decimals == 0)
    case .mean: StripScale(spanning: values)
    case .condition, .distribution, .presence: nil
    }
  }

  private static func axis(
    _ scale: StripScale?, _ wording: Wording, _ style: ValueStyle
  ) -> StripAxis? {
    scale == .share ? nil : scale?.axis(unit: style.unit, numbers: wording.numbers)
  }

  /// From an organization's page to the page that holds its row.
  func link(fromOrganization place: Int) -> String {
    sheetLinks.isEmpty ? linkFromOrganization : sheetLinks[sheets.sheet(of: place) - 1]
  }

  /// The places of the others, where one of the values is the page's own.
  func places(except own: Double?) -> [Double] {
    guard let own, let place = places.firstIndex(of: own) else { return places }
    var others = places
    others.remove(at: place)
    return others
  }
}
