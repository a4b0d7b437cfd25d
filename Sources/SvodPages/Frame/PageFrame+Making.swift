import SvodContent
import SvodManagement
import SvodPublication

extension PageFrame {
  /// The frame of a page: where it stands among the others.
  ///
  /// - Parameters:
  ///   - route: the page.
  ///   - digest: what is published.
  ///   - plan: which pages there are.
  init(for route: Route, from digest: SectionDigest, plan: SitePlan) {
    let settings = digest.section.settings
    let title = PageTitle(of: route, digest)
    self.init(
      route: route, title: title.full, description: "", sectionTitle: settings.title,
      municipality: settings.municipality, authority: settings.authority,
      canonicalAddress: settings.address + route.canonicalPath)
    sectionAddress = settings.address
    isInternal = digest.section.audience == .workingGroup
    if route == .notFound { root = Self.path(ofAddress: settings.address) }
    authoritySite = settings.authoritySite
    isDemonstration = settings.isDemonstration
    email = settings.contacts.email
    phone = settings.contacts.phone
    navigation = navigation(in: digest, plan)
    searchAddress = plan.has(.search()) ? root + Route.search().path : nil
    breadcrumbs = breadcrumbs(to: title.short, in: digest.section, plan)
    if plan.has(.corrections) { corrections = root + Route.corrections.path }
    years = years(in: digest.section, plan)
    feeds = Self.feeds(of: route, digest)
    updatesAddress = plan.has(.updates) ? root + Route.updates.path : nil
    formerPlaces = plan.formerPlaces(at: route.path).map { place in
      let anchor = place.targetAnchor.map { "#\($0)" } ?? ""
      let address = place.target == route ? anchor : route.link(to: place.target) + anchor
      return FormerPlace(
        anchor: place.anchor, link: Link(title: place.title(on: route, digest), address: address))
    }
  }

  /// The frame with the page's own answer as its description.
  func described(by answer: RichText) -> PageFrame {
    var frame = self
    frame.description = answer.plain
    return frame
  }

  /// The path of the section's address: `/monitoring/`.
  private static func path(ofAddress address: String) -> String {
    guard let scheme = address.firstRange(of: "://") else { return address }
    let rest = address[scheme.upperBound...]
    return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
  }

  private func navigation(in digest: SectionDigest, _ pages: SitePlan) -> [Link] {
    let current = digest.section.settings.cycle
    let year = route.year ?? current
    let plan = digest.currentPlan.map { Route.document($0) }
    let isPlan = plan == route
    let entries: [(String, Route, Route.Part)] = [
      (
        digest.firstYear == nil ? "Главная" : "Итоги года",
        year == current ? .home : .summary(year: year), .summary
      ),
      ("Организации", .organizations(year: year), .organizations),
      ("Показатели", .indicators(year: year), .indicators),
      ("Направления", .cycle(year: year), .directions),
      ("Документы", .documents, .documents),
      ("Календарь", .obligations, .obligations),
      (
        "Рабочая группа",
        digest.management.groups.first.map { Route.group($0.group.id) } ?? .decisions, .groups
      ),
      ("Методика", .methodology, .methodology),
      ("Открытые данные", .openData, .openData),
      ("Архив", .archive, .archive),
    ]
    let links = entries.filter { pages.has($0.1) }.map { title, target, part in
      Link(title: title, address: root + target.path, isCurrent: route.part == part && !isPlan)
    }
    guard let plan else { return links }
    // Before the documents, of which it is the one that is asked for most.
    let place = links.firstIndex { $0.address == root + Route.documents.path } ?? links.count
    let link = Link(title: "План", address: root + plan.path, isCurrent: isPlan)
    return Array(links[..<place] + [link] + links[place...])
  }

  private func years(in section: PublishedSection, _ plan: SitePlan) -> [Link] {
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
