import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication

/// One indicator in one cycle, with the words it is spoken of in.
///
/// It is a class, so that thousands of rows may ask it without copying it.
final class IndicatorContext: Sendable {
  /// An organization open in the cycle to which the indicator applies.
  struct Member: Sendable {
    /// Place in the register.
    let place: Int
    /// As the id of an address.
    let anchor: String
    let name: String
    /// To its page of the cycle, where the plan has it.
    let link: String?
  }

  let section: PublishedSection
  let plan: SitePlan
  /// Place in the catalogue.
  let place: Int
  let year: Int
  let indicator: Indicator
  let wording: Wording
  let style: ValueStyle
  /// Nil for kinds without figures.
  let figures: MunicipalFigures?

  init(_ id: Indicator.ID, in year: Int, of section: PublishedSection, plan: SitePlan) {
    guard let place = section.catalogue.index(of: id) else {
      preconditionFailure("the plan names an indicator that is not published: \(id)")
    }
    self.section = section
    self.plan = plan
    self.place = place
    self.year = year
    indicator = section.catalogue.indicators[place]
    wording = Wording(section.settings.publication)
    style = ValueStyle(indicator, section.settings.publication)
    figures = section.municipal(indicator: place, year: year)
  }

  var route: Route { .indicator(indicator.id, year: year) }

  /// Whom the indicator is collected of in the cycle, by the register.
  func members() -> [Member] {
    let route = route
    return section.organizations.organizations.enumerated().compactMap { place, organization in
      guard organization.isOpen(in: year), indicator.applies(to: organization) else { return nil }
      let target = Route.organization(organization.id, year: year)
      return Member(
        place: place, anchor: organization.id.text, name: organization.shortName(in: year),
        link: plan.has(target) ? route.link(to: target) : nil)
    }
  }

  var change: MunicipalChange? { section.municipalChange(indicator: place, year: year) }

  /// The municipality's name in a sentence: «Заречного района», or plainly «муниципалитета».
  var municipalityGenitive: String {
    section.settings.municipalityGenitive ?? "муниципалитета"
  }

  /// The axis of strips; nil where the indicator has no scale.
  var scale: StripScale? {
    guard let figures, figures.sample.count > 0 else { return nil }
    switch indicator.kind {
    case .share: return .share
    case .count, .mean, .growth: return StripScale(spanning: figures.sample.values)
    case .condition, .presence, .distribution: return nil
    }
  }
}
