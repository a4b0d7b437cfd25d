import SvodContent
import SvodLanguage
import SvodPublication

extension PageFrame {
  /// The way from the authority's own site to the page, through pages of the same cycle.
  func breadcrumbs(
    to title: String, in section: PublishedSection, _ plan: SitePlan
  ) -> [Link] {
    let site = authoritySite.map { [Link(title: authority, address: $0)] } ?? []
    guard route != .home else {
      return site + [Link(title: sectionTitle, address: nil, isCurrent: true)]
    }
    let home = Link(title: sectionTitle, address: root + Route.home.path)
    let parents = (earlierCycle(in: section) + parents(in: section)).filter { plan.has($0.1) }
    return site + [home]
      + parents.map { Link(title: $0, address: route.link(to: $1)) }
      + [Link(title: title, address: nil, isCurrent: true)]
  }

  /// The summary above a page of another cycle than the current one, which the home page sums up.
  private func earlierCycle(in section: PublishedSection) -> [(String, Route)] {
    guard let year = route.year, year != section.settings.cycle, route != .summary(year: year)
    else { return [] }
    return [("Итоги \(Wording.forYear(year))", .summary(year: year))]
  }

  private func parents(in section: PublishedSection) -> [(String, Route)] {
    switch route {
    case .home, .summary, .cycle, .cycleFile, .group, .documents, .obligations, .updates,
      .methodology, .search, .openData, .corrections, .archive, .accessibility, .notFound:
      return []
    case .direction(_, let year), .expert(let year), .expertFile(let year), .threads(let year):
      return [("Управленческий цикл", .cycle(year: year))]
    case .meeting(_, let id): return [("Рабочая группа", .group(id))]
    case .decisions, .person: return []
    case .findings, .institution: return [("Документы", .documents)]
    case .organizations(let municipality, let year, _), .indicators(let municipality, let year):
      return Self.summary(of: municipality, year, in: section)
    case .organization(let id, let year):
      let municipality = section.organizations[id]?.municipality
      return Self.summary(of: municipality, year, in: section)
        + [("Организации", .organizations(of: municipality, year: year))]
    case .indicator(_, let municipality, let year, _):
      return Self.summary(of: municipality, year, in: section)
        + [("Показатели", .indicators(of: municipality, year: year))]
    case .note(let municipality, let year):
      return Self.summary(of: municipality, year, in: section)
    case .organizationNote(let id, let year):
      let organization = section.organizations[id]
      return Self.summary(of: organization?.municipality, year, in: section)
        + [("Организации", .organizations(of: organization?.municipality, year: year))]
        + (organization.map {
          [(RussianText.bound($0.shortName(in: year)), .organization($0.id, year: year))]
        } ?? [])
    case .document: return [("Документы", .documents)]
    case .comparison(let later, _):
      let title = section.documents.first { $0.id == later }?.title ?? later.text
      return [("Документы", .documents), (RussianText.bound(title), .document(later))]
    }
  }

  /// The municipality whose pages these are, in a regional section.
  private static func summary(
    of id: Municipality.ID?, _ year: Int, in section: PublishedSection
  ) -> [(String, Route)] {
    guard let municipality = id.flatMap({ section.municipalities[$0] }) else { return [] }
    return [(RussianText.bound(municipality.name), .summary(of: municipality.id, year: year))]
  }
}
