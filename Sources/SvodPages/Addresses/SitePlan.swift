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
    return pages + [.notFound]
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

extension SitePlan {
  /// Old addresses of `addresses.csv` and `former-ids` that lead to a page of the plan.
  private static func moved(
    in section: PublishedSection, beside pages: [Route], log: inout DiagnosticLog
  ) -> [PageAddress] {
    let byPath = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0) })
    var taken: [String: FilePosition] = [:]
    var moved: [PageAddress] = []
    for move in section.addresses + formerIDs(of: section) {
      let old = filePath(move.old)
      guard let target = byPath[filePath(move.new)] else {
        log.report(.unknownAddress(move, known: byPath.keys.sorted()))
        continue
      }
      if let page = byPath[old] {
        log.report(.claimedByPage(move, page: page.path))
      } else if let first = taken[old] {
        log.report(.claimedTwice(move, first: first))
      } else {
        taken[old] = move.position
        moved.append(.moved(from: old, to: target))
      }
    }
    return moved
  }

  private static func formerIDs(of section: PublishedSection) -> [MovedAddress] {
    let documents = section.documents.flatMap { document in
      document.formerIDs.map { former in
        MovedAddress(
          old: Route.document(.init(former)).path, new: Route.document(document.id).path,
          position: document.position)
      }
    }
    let indicators = section.catalogue.indicators.flatMap { indicator in
      indicator.formerIDs.flatMap { former in
        section.cycles.map { cycle in
          MovedAddress(
            old: Route.indicator(.init(former), year: cycle.year).path,
            new: Route.indicator(indicator.id, year: cycle.year).path,
            position: indicator.position)
        }
      }
    }
    return documents + indicators
  }

  /// `/2019/x/` and `2019/x/index.html` are one file.
  private static func filePath(_ address: String) -> String {
    let path = address.drop { $0 == "/" }
    return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : String(path)
  }
}

extension Diagnostic {
  fileprivate static func unknownAddress(_ move: MovedAddress, known: [String]) -> Self {
    let nearest = nearestName(to: move.new, among: known.map { "/" + $0 })
    return Diagnostic(
      .unknownAddress, .error, at: move.position,
      "Адрес «\(move.new)», на который должна указывать прежняя страница, не существует",
      text: move.new,
      hint: nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Укажите адрес страницы, которая есть в разделе")
  }

  fileprivate static func claimedByPage(_ move: MovedAddress, page: String) -> Self {
    Diagnostic(
      .addressCollision, .error, at: move.position,
      "По адресу «\(move.old)» в разделе стоит другая страница", text: move.old,
      hint: "Уберите эту строку: страница «/\(page)» уже занимает адрес")
  }

  fileprivate static func claimedTwice(_ move: MovedAddress, first: FilePosition) -> Self {
    Diagnostic(
      .addressCollision, .error, at: move.position,
      "Прежний адрес «\(move.old)» указан дважды", text: move.old,
      hint: "Оставьте одну из двух строк",
      notes: [.init(at: first, "Здесь адрес указан впервые")])
  }
}
