import SvodContent
import SvodDatasets
package import SvodDiagnostics
package import SvodManagement
import SvodPlans
package import SvodPublication

/// The plan of addresses: every page of the section, before any is made.
package struct SitePlan: Sendable {
  /// Pages in the order of the route table, then those that point on.
  package let addresses: [PageAddress]
  /// The pages alone.
  let pages: [Route]
  private let routes: Set<Route>
  private let formerPlaces: [String: [FormerPlace]]

  /// Plans a section and reports addresses that two pages would claim.
  ///
  /// A page appears when there is something to put on it; an organization open in a cycle has a
  /// page for it even without data.
  ///
  /// - Parameters:
  ///   - section: what is published.
  ///   - register: its groups and its management cycle; nil for a section that keeps none.
  ///   - parties: those whom acts make responsible; nil where no names are known.
  ///   - hasFindings: whether findings are shown to the audience.
  ///   - log: takes what is wrong with addresses.
  package init(
    of section: PublishedSection, _ register: ManagementRegister? = nil,
    parties: PartyRegister? = nil, hasFindings: Bool = false, log: inout DiagnosticLog
  ) {
    let named = parties.map { parties in
      parties.institutionIDs.map(Route.institution) + parties.people.map(Route.person)
    }
    let pages =
      Self.pages(of: section, register) + (named ?? []) + (hasFindings ? [.findings] : [])
    routes = Set(pages)
    let moved = Self.moved(in: section, beside: pages, log: &log)
    formerPlaces = FormerPlace.all(in: section, on: pages, and: moved, log: &log)
    addresses = pages.map(PageAddress.page) + moved
    self.pages = pages
  }

  /// Whether the section has the page.
  package func has(_ route: Route) -> Bool { routes.contains(route) }

  /// The places that once stood on a page, which may point on now.
  func formerPlaces(at path: String) -> [FormerPlace] { formerPlaces[path] ?? [] }

  private static func pages(
    of section: PublishedSection, _ register: ManagementRegister?
  ) -> [Route] {
    let years = section.catalogue.indicators.isEmpty ? [] : section.cycles.map(\.year)
    let hasOrganizations = !section.organizations.organizations.isEmpty
    var pages: [Route] = [.home]
    for year in hasOrganizations || !years.isEmpty ? section.cycles.map(\.year) : [] {
      pages.append(.summary(year: year))
      if hasOrganizations {
        pages += organizationPages(of: section, in: year, .section)
        pages += section.organizations.organizations.filter { $0.isOpen(in: year) }
          .map { .organization($0.id, year: year) }
      }
      if years.contains(year) { pages += indicatorPages(of: section, in: year, .section) }
      pages += municipalPages(of: section, in: year, hasIndicators: years.contains(year))
      pages += notes(of: section, in: year)
    }
    for year in section.cycles.map(\.year) {
      pages += directions(of: section, register).map { .direction($0, year: year) }
      pages += register.map { cyclePages($0, in: year) } ?? []
    }
    pages += register.map(groupPages) ?? []
    if !section.documents.isEmpty {
      pages += [.documents] + section.documents.map { .document($0.id) }
      pages += EditionChain.all(of: section.documents).flatMap(\.pairs).map {
        .comparison($0.later.id, with: $0.earlier.id)
      }
    }
    if section.documents.contains(where: Obligation.exist) { pages.append(.obligations) }
    if !SectionUpdates(of: section).all.isEmpty { pages.append(.updates) }
    if !years.isEmpty { pages.append(.methodology) }
    if !OpenData.years(of: section).isEmpty { pages.append(.openData) }
    if !years.isEmpty { pages += [.corrections, .archive] }
    if hasOrganizations || !section.catalogue.indicators.isEmpty || !section.documents.isEmpty {
      pages += (1...AlphabeticalIndex.sheetCount(of: section)).map { .search(sheet: $0) }
    }
    return pages + [.accessibility, .notFound]
  }

  /// The directions that have pages, in the regulation's order: all of them where anything is
  /// offered for a component, else those with indicators, where that are several.
  static func directions(
    of section: PublishedSection, _ register: ManagementRegister?
  ) -> [Direction.ID] {
    var directions: [Direction.ID] = []
    if let register, !register.matrix.isEmpty, register.hasProofs {
      directions = register.matrix.directions.map(\.id)
    }
    let measured = DirectionPart.all(of: section).map(\.id)
    if measured.count > 1 { directions += measured.filter { !directions.contains($0) } }
    return directions
  }

  /// The pages of every municipality, also of one that has no organization in the cycle.
  private static func municipalPages(
    of section: PublishedSection, in year: Int, hasIndicators: Bool
  ) -> [Route] {
    section.municipalities.municipalities.enumerated().flatMap { place, municipality in
      [.summary(of: municipality.id, year: year)]
        + organizationPages(of: section, in: year, .municipality(place))
        + (hasIndicators ? indicatorPages(of: section, in: year, .municipality(place)) : [])
    }
  }

  /// Whether there are drafts of the analytical note on a cycle.
  static func hasNotes(_ section: PublishedSection, in year: Int) -> Bool {
    section.audience == .workingGroup && !section.settings.zoneRules.isEmpty
      && section.cycles.contains { $0.year == year && $0.hasData }
  }

  private static func notes(of section: PublishedSection, in year: Int) -> [Route] {
    guard hasNotes(section, in: year) else { return [] }
    let areas = section.allAreas.map {
      Route.note(of: section.municipality(of: $0)?.id, year: year)
    }
    return areas
      + section.organizations.organizations.filter { $0.isOpen(in: year) }
      .map { .organizationNote($0.id, year: year) }
  }

  private static func organizationPages(
    of section: PublishedSection, in year: Int, _ area: Area
  ) -> [Route] {
    let list = Route.organizations(of: section.municipality(of: area)?.id, year: year)
    let sheets = ListSheets(ofOrganizationsIn: area, year: year, section)
    return (1...sheets.count).map(list.onSheet)
  }

  private static func indicatorPages(
    of section: PublishedSection, in year: Int, _ area: Area
  ) -> [Route] {
    let municipality = section.municipality(of: area)?.id
    let pages = section.catalogue.indicators.indices.flatMap { place -> [Route] in
      let id = section.catalogue.indicators[place].id
      let page = Route.indicator(id, of: municipality, year: year)
      let sheets = ListSheets(of: place, in: area, year: year, section)
      return (1...sheets.count).map(page.onSheet)
    }
    return [.indicators(of: municipality, year: year)] + pages
  }
}
