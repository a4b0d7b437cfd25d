import SvodContent
import SvodLanguage
import SvodPublication

extension PageFrame {
  /// The way from the authority's own site to the page.
  static func breadcrumbs(of frame: PageFrame, in section: PublishedSection) -> [Link] {
    let route = frame.route
    var crumbs: [Link] = []
    if let site = frame.authoritySite { crumbs.append(Link(title: frame.authority, address: site)) }
    guard route != .home else {
      return crumbs + [Link(title: frame.sectionTitle, address: nil, isCurrent: true)]
    }
    let home = Link(title: frame.sectionTitle, address: frame.root + Route.home.path)
    let parents = parents(of: route).map { title, parent in
      Link(title: title, address: route.link(to: parent))
    }
    return crumbs + [home] + parents + [Link(title: frame.title, address: nil, isCurrent: true)]
  }

  private static func parents(of route: Route) -> [(String, Route)] {
    switch route {
    case .home, .summary, .organizations, .indicators, .documents, .methodology, .notFound: []
    case .organization(_, let year): [("Организации", .organizations(year: year))]
    case .indicator(_, let year): [("Показатели", .indicators(year: year))]
    case .document: [("Документы", .documents)]
    }
  }
}
