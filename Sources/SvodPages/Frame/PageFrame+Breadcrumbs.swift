import SvodContent
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
    let parents = (earlierCycle(in: section) + Self.parents(of: route)).filter { plan.has($0.1) }
    return site + [home]
      + parents.map { Link(title: $0, address: route.link(to: $1)) }
      + [Link(title: title, address: nil, isCurrent: true)]
  }

  /// The summary above a page of another cycle than the current one, which the home page sums up.
  private func earlierCycle(in section: PublishedSection) -> [(String, Route)] {
    guard let year = route.year, year != section.settings.cycle, route.part != .summary else {
      return []
    }
    return [("Итоги \(Wording.forYear(year))", .summary(year: year))]
  }

  private static func parents(of route: Route) -> [(String, Route)] {
    switch route {
    case .home, .summary, .organizations, .indicators, .documents, .methodology, .accessibility,
      .notFound:
      []
    case .organization(_, let year): [("Организации", .organizations(year: year))]
    case .indicator(_, let year): [("Показатели", .indicators(year: year))]
    case .document: [("Документы", .documents)]
    }
  }
}
