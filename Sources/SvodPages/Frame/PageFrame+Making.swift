import SvodContent
import SvodLanguage
package import SvodPublication

extension PageFrame {
  /// The frame of a page: where it stands among the others.
  ///
  /// - Parameters:
  ///   - route: the page.
  ///   - title: its own title.
  ///   - description: one plain sentence.
  ///   - section: what is published.
  ///   - plan: which pages there are.
  package init(
    for route: Route, title: String, description: String, in section: PublishedSection,
    plan: SitePlan
  ) {
    let settings = section.settings
    self.init(
      route: route, title: title, description: description, sectionTitle: settings.title,
      municipality: settings.municipality, authority: settings.authority,
      canonicalAddress: settings.address + route.canonicalPath)
    if route == .notFound { root = Self.path(ofAddress: settings.address) }
    authoritySite = settings.authoritySite
    isDemonstration = settings.isDemonstration
    email = settings.contacts.email
    phone = settings.contacts.phone
    navigation = Self.navigation(from: route, root: root, in: section, plan: plan)
    breadcrumbs = Self.breadcrumbs(of: self, in: section)
    years = Self.years(of: route, in: section, plan: plan)
  }

  /// The path of the section's address: `/monitoring/`.
  private static func path(ofAddress address: String) -> String {
    guard let scheme = address.firstRange(of: "://") else { return address }
    let rest = address[scheme.upperBound...]
    return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
  }

  private static func navigation(
    from route: Route, root: String, in section: PublishedSection, plan: SitePlan
  ) -> [Link] {
    let year = route.year ?? section.settings.cycle
    let entries: [(String, Route, Route.Part)] = [
      ("Итоги года", year == section.settings.cycle ? .home : .summary(year: year), .summary),
      ("Организации", .organizations(year: year), .organizations),
      ("Показатели", .indicators(year: year), .indicators),
      ("Документы", .documents, .documents),
      ("Методика", .methodology, .methodology),
    ]
    return entries.filter { plan.has($0.1) }.map { title, target, part in
      Link(title: title, address: root + target.path, isCurrent: route.part == part)
    }
  }

  private static func years(
    of route: Route, in section: PublishedSection, plan: SitePlan
  ) -> [Link] {
    guard let current = route.year ?? (route == .home ? section.settings.cycle : nil),
      section.cycles.count > 1, plan.has(.summary(year: current))
    else { return [] }
    return section.cycles.reversed().map { cycle in
      let target = route.inYear(cycle.year)
      let isCurrent = cycle.year == current
      let address = plan.has(target) && !isCurrent ? route.link(to: target) : nil
      return Link(title: String(cycle.year), address: address, isCurrent: isCurrent)
    }
  }
}
