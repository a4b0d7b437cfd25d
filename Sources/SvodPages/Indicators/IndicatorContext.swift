import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication

/// One indicator in one cycle, with the words it is spoken of in.
struct IndicatorContext: Sendable {
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

  var change: MunicipalChange? { section.municipalChange(indicator: place, year: year) }

  /// The organizations open in the cycle to which the indicator applies, by the register.
  var members: [Int] {
    let organizations = section.organizations.organizations
    return organizations.indices.filter {
      organizations[$0].isOpen(in: year) && indicator.applies(to: organizations[$0])
    }
  }

  /// The municipality's name in a sentence: «Заречного района», or plainly «муниципалитета».
  var municipalityGenitive: String {
    section.settings.municipalityGenitive ?? "муниципалитета"
  }

  /// A link to an organization's page, where the plan has it.
  func link(to organization: Organization) -> String? {
    let target = Route.organization(organization.id, year: year)
    return plan.has(target) ? route.link(to: target) : nil
  }

  /// The axis of strips; nil where the indicator has no scale.
  var scale: StripScale? {
    guard let figures, figures.sample.count > 0 else { return nil }
    switch indicator.kind {
    case .share: return .share
    case .count, .mean, .growth: return StripScale(spanning: magnitudes)
    case .condition, .presence, .distribution: return nil
    }
  }

  private var magnitudes: [Ratio] {
    members.compactMap {
      section.outcome(organization: $0, indicator: place, year: year)?.figure?.magnitude
    }
  }
}
