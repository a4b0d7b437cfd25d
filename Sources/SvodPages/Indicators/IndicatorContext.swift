import SvodContent
import SvodFigures
import SvodLanguage
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
    let formerAnchors: [String]
    let name: String
    /// To its page of the cycle.
    let link: String
  }

  let digest: SectionDigest
  let area: Area
  let words: AreaWording
  /// Place in the catalogue.
  let place: Int
  let year: Int
  let indicator: Indicator
  let style: ValueStyle
  /// Nil for years that are no cycle.
  let shared: IndicatorYear?

  init(_ place: Int, of area: Area, in year: Int, _ digest: SectionDigest) {
    self.digest = digest
    self.area = area
    words = digest.words(of: area)
    self.place = place
    self.year = year
    indicator = digest.section.catalogue.indicators[place]
    style = digest.styles[place]
    shared = digest.indicatorYear(place, of: area, year)
  }

  var section: PublishedSection { digest.section }
  var wording: Wording { digest.wording }
  var figures: MunicipalFigures? { shared?.figures }
  /// The first sheet of the indicator's page.
  var route: Route { .indicator(indicator.id, of: municipality, year: year) }
  var municipality: Municipality.ID? { section.municipality(of: area)?.id }
  var isRegion: Bool { section.isRegion(area) }
  var change: MunicipalChange? { section.municipalChange(area, indicator: place, year: year) }

  /// Whom the indicator is collected of in the cycle, by the register; of a long list those of one
  /// sheet, for as many sheets as there are ask.
  func members(on sheet: Int) -> [Member] {
    let route = route
    let places = shared?.sheets.places(on: sheet) ?? 0..<Int.max
    return section.organizations(of: area).filter(places.contains).compactMap { place in
      let organization = section.organizations.organizations[place]
      guard organization.isOpen(in: year), indicator.applies(to: organization, in: year) else {
        return nil
      }
      return Member(
        place: place, anchor: organization.id.text, formerAnchors: organization.formerIDs,
        name: RussianText.bound(organization.shortName(in: year)),
        link: route.link(to: .organization(organization.id, year: year)))
    }
  }

  func outcome(of organization: Int, in year: Int) -> Outcome {
    section.outcome(organization: organization, indicator: place, year: year)
      ?? .absent(.missing)
  }
}
