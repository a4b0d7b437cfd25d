import SvodContent
package import SvodDatasets
package import SvodManagement
package import SvodPlans
package import SvodPublication
package import SvodSearch

/// All pages of a section, each made when it is asked for.
package struct SectionPages: Sendable {
  /// What is to be written, in the order of the plan.
  package let addresses: [PageAddress]
  private let plan: SitePlan
  private let digest: SectionDigest
  private let calendars: [Document.ID: PlanCalendars]
  private let findings: [PublishedFinding]
  /// The pages that search engines shall find.
  private let found: [Route]
  private let search: SectionSearch

  /// Plans the pages of a section.
  ///
  /// - Parameters:
  ///   - section: what is published.
  ///   - register: its groups and its management cycle; nil for a section that keeps none.
  ///   - plan: its addresses.
  ///   - plans: its plans as they are judged; nil for a section without any.
  ///   - parties: those whom acts make responsible; nil where no names are known.
  ///   - findings: those of its texts that its author shows to the audience.
  ///   - openData: its files of data, whose sizes pages tell; nil to make them for pages alone.
  package init(
    of section: PublishedSection, _ register: ManagementRegister? = nil, plan: SitePlan,
    plans: PlanRegister? = nil, parties: PartyRegister? = nil, findings: [PublishedFinding] = [],
    openData: OpenData? = nil
  ) {
    self.plan = plan
    self.findings = findings
    let digest = SectionDigest(
      of: section, register, plans: plans, parties: parties, openData: openData)
    let calendars = digest.plans.plans.map { ($0.document.id, PlanCalendars(of: $0, digest)) }
    let isPublic = section.audience == .publicReaders
    found = isPublic ? plan.pages.filter(\.isToBeFound) : []
    var addresses = plan.addresses + calendars.flatMap { $0.1.places.map(PageAddress.calendar) }
    addresses += Feed.topics(of: digest).map(PageAddress.feed)
    if isPublic { addresses += Sitemap.Parts(pageCount: found.count).addresses + [.robots] }
    if plan.has(.obligations), ObligationCalendar(digest) != nil {
      addresses.append(.calendar(.obligations))
    }
    self.addresses = addresses
    self.calendars = Dictionary(uniqueKeysWithValues: calendars)
    self.digest = digest
    search = SectionSearch(of: digest, plan)
  }

  /// The files that the search page loads, made when they are first asked for; none without it.
  package var searchFiles: [SearchIndex.File] {
    plan.has(.search()) ? search.index.files : []
  }

  /// The page at an address of the plan: a pure function of the address and the section.
  package func page(at address: PageAddress) -> SitePage {
    switch address {
    case .page(let route): page(route)
    case .calendar(let place): .calendar(calendar(at: place))
    case .feed(let topic): .feed(Feed(of: topic, from: digest))
    case .sitemap(let part):
      .sitemap(
        Sitemap(part: part, of: .init(pageCount: found.count), found, from: digest))
    case .robots: .robots(RobotsFile(in: digest.section))
    case .moved(let path, let target, let anchor):
      .moved(MovedPage(from: path, to: target, anchor: anchor, digest, plan))
    }
  }

  private func calendar(at place: PlanCalendar.Place) -> PlanCalendar {
    if place == .obligations, let calendar = ObligationCalendar(digest)?.calendar {
      return calendar
    }
    guard let calendars = place.document.flatMap({ calendars[$0] }) else {
      preconditionFailure("the plan names a calendar of no plan: \(place.path)")
    }
    return calendars.calendar(at: place)
  }

  private func page(_ route: Route) -> SitePage {
    let frame = PageFrame(for: route, from: digest, plan: plan)
    switch route {
    case .home, .summary:
      let year = route.year ?? digest.section.settings.cycle
      return .summary(SummaryPage(in: year, from: digest, frame: frame))
    case .organizations(_, let year, let sheet):
      return .organizations(
        OrganizationsPage(in: year, sheet: sheet, from: digest, frame: frame))
    case .organization(let id, let year):
      return .organization(OrganizationPage(of: id, in: year, from: digest, frame: frame))
    case .indicators(_, let year):
      return .indicators(IndicatorsPage(in: year, from: digest, frame: frame))
    case .indicator(let id, _, let year, let sheet):
      return .indicator(
        IndicatorPage(of: id, in: year, sheet: sheet, from: digest, frame: frame))
    case .note(_, let year):
      return .note(NotePage(of: digest.area(of: route), in: year, from: digest, frame: frame))
    case .organizationNote(let id, let year):
      return .note(NotePage(of: id, in: year, from: digest, frame: frame))
    case .cycleFile(let year): return .table(TableFile(ofCycle: year, from: digest, on: route))
    case .expertFile(let year): return .table(evidence(of: year, on: route))
    case .direction, .cycle, .expert, .threads, .group, .meeting, .decisions, .openData,
      .corrections, .archive, .institution, .person:
      return .register(RegisterPage(of: route, from: digest, frame: frame))
    case .documents: return .documents(DocumentsPage(from: digest, frame: frame))
    case .document(let id): return .document(document(id, frame: frame))
    case .comparison(let id, let earlier):
      return .comparison(ComparisonPage(of: id, with: earlier, from: digest, frame: frame))
    case .search(let sheet):
      return .search(SearchPage(sheet: sheet, from: search, of: digest, frame: frame))
    case .findings: return .findings(FindingsPage(findings, from: digest, frame: frame))
    case .obligations: return .obligations(ObligationsPage(from: digest, frame: frame))
    case .updates: return .updates(UpdatesPage(from: digest, frame: frame))
    case .methodology: return .methodology(MethodologyPage(from: digest, frame: frame))
    case .accessibility: return .accessibility(AccessibilityPage(from: digest, frame: frame))
    case .notFound: return .notFound(NotFoundPage(frame: frame))
    }
  }

  private func evidence(of year: Int, on route: Route) -> TableFile {
    TableFile(ofEvidenceIn: year, from: digest, on: route)
  }

  private func document(_ id: Document.ID, frame: PageFrame) -> DocumentPage {
    DocumentPage(
      of: id, from: digest, findingCount: findings.count { $0.document == id }, frame: frame)
  }
}
