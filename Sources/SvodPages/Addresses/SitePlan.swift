import SvodContent
package import SvodDiagnostics
package import SvodPublication

/// The plan of addresses: every page of the section, before any is made.
package struct SitePlan: Sendable {
  /// Pages in the order of the route table, then those that point on.
  package let addresses: [PageAddress]
  private let routes: Set<Route>

  /// Plans a section and reports addresses that two pages would claim.
  ///
  /// A page appears when there is something to put on it; an organization open in a cycle has a
  /// page for it even without data.
  package init(of section: PublishedSection, log: inout DiagnosticLog) {
    let pages = Self.pages(of: section)
    routes = Set(pages)
    addresses =
      pages.map(PageAddress.page) + Self.moved(in: section, beside: pages, log: &log)
  }

  /// Whether the section has the page.
  package func has(_ route: Route) -> Bool { routes.contains(route) }

  private static func pages(of section: PublishedSection) -> [Route] {
    let years = section.catalogue.indicators.isEmpty ? [] : section.cycles.map(\.year)
    let hasOrganizations = !section.organizations.organizations.isEmpty
    var pages: [Route] = [.home]
    for year in hasOrganizations || !years.isEmpty ? section.cycles.map(\.year) : [] {
      pages.append(.summary(year: year))
      if hasOrganizations { pages += organizationPages(of: section, in: year) }
      if years.contains(year) { pages += indicatorPages(of: section, in: year) }
    }
    if !section.documents.isEmpty {
      pages += [.documents] + section.documents.map { .document($0.id) }
    }
    if !years.isEmpty { pages.append(.methodology) }
    return pages + [.accessibility, .notFound]
  }

  private static func organizationPages(
    of section: PublishedSection, in year: Int
  ) -> [Route] {
    let open = section.organizations.organizations.filter { $0.isOpen(in: year) }
    return [.organizations(year: year)] + open.map { .organization($0.id, year: year) }
  }

  private static func indicatorPages(of section: PublishedSection, in year: Int) -> [Route] {
    [.indicators(year: year)]
      + section.catalogue.indicators.map { .indicator($0.id, year: year) }
  }
}
