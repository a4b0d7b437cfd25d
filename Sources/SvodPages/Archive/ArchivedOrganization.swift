import SvodContent
import SvodLanguage
import SvodNumbers
import SvodPublication

/// An organization that works no longer, with the last cycle that has a page of it.
struct ArchivedOrganization {
  private let organization: Organization
  /// Nil where it was closed before the section's first cycle.
  private let lastYear: Int?

  /// Those that are closed on the section's day, the latest first.
  static func all(_ digest: SectionDigest) -> [ArchivedOrganization] {
    let closed = digest.section.organizations.organizations.compactMap { organization in
      organization.closed.map { (organization, $0) }
    }
    return closed.filter { pair in digest.section.asOf.map { pair.1 <= $0 } ?? true }
      .sorted { $1.1 < $0.1 }.map { organization, _ in
        ArchivedOrganization(
          organization: organization,
          lastYear: digest.section.cycles.map(\.year).last { organization.isOpen(in: $0) })
      }
  }

  /// Its last page, when it was closed, and who has come in its place.
  func item(_ digest: SectionDigest, on page: Route) -> RegisterPage.Item {
    let year = lastYear ?? digest.section.settings.cycle
    let name = RussianText.bound(organization.shortName(in: year))
    let title: RichText.Run =
      lastYear.map {
        .link(name, address: page.link(to: .organization(organization.id, year: $0)))
      } ?? .text(name)
    let life = OrganizationLife(of: organization, in: year, digest)
    let last = lastYear.map { RichText("Последняя страница\u{A0}— \(Wording.forYear($0)).") }
    return RegisterPage.Item(
      RichText([title]), remarks: [life.closure(on: page), last].compactMap(\.self))
  }
}
