import SvodContent
package import SvodManagement
package import SvodPlans
package import SvodPublication

/// All pages of a section, each made when it is asked for.
package struct SectionPages: Sendable {
  /// What is to be written, in the order of the plan.
  package let addresses: [PageAddress]
  private let plan: SitePlan
  private let digest: SectionDigest
  private let calendars: [Document.ID: PlanCalendars]
  private let findings: [PublishedFinding]

  /// Plans the pages of a section.
  ///
  /// - Parameters:
  ///   - section: what is published.
  ///   - register: its groups and its management cycle; nil for a section that keeps none.
  ///   - plan: its addresses.
  ///   - plans: its plans as they are judged; nil for a section without any.
  ///   - parties: those whom acts make responsible; nil where no names are known.
  ///   - findings: those of its texts that its author shows to the audience.
  package init(
    of section: PublishedSection, _ register: ManagementRegister? = nil, plan: SitePlan,
    plans: PlanRegister? = nil, parties: PartyRegister? = nil, findings: [PublishedFinding] = []
  ) {
    self.plan = plan
    self.findings = findings
    let digest = SectionDigest(of: section, register, plans: plans, parties: parties)
    let calendars = digest.plans.plans.map { ($0.document.id, PlanCalendars(of: $0, digest)) }
    addresses =
      plan.addresses + calendars.flatMap { $0.1.places.map(PageAddress.calendar) }
      + (plan.addresses.contains(.page(.obligations)) && ObligationCalendar(digest) != nil
        ? [.calendar(.obligations)] : [])
    self.calendars = Dictionary(uniqueKeysWithValues: calendars)
    self.digest = digest
  }

  /// The page at an address of the plan: a pure function of the address and the section.
  package func page(at address: PageAddress) -> SitePage {
    switch address {
    case .page(let route): page(route)
    case .calendar(let place): .calendar(calendar(at: place))
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
    case .home:
      return .summary(
        SummaryPage(in: digest.section.settings.cycle, from: digest, frame: frame))
    case .summary(_, let year):
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
    case .expertFile(let year):
      return .table(TableFile(ofEvidenceIn: year, from: digest, on: route))
    case .direction, .cycle, .expert, .threads, .group, .meeting, .decisions, .institution,
      .person:
      return .register(RegisterPage(of: route, from: digest, frame: frame))
    case .documents: return .documents(DocumentsPage(from: digest, frame: frame))
    case .document(let id): return .document(document(id, frame: frame))
    case .comparison(let later, let earlier):
      return .comparison(ComparisonPage(of: later, with: earlier, from: digest, frame: frame))
    case .findings: return .findings(FindingsPage(findings, from: digest, frame: frame))
    case .obligations: return .obligations(ObligationsPage(from: digest, frame: frame))
    case .methodology: return .methodology(MethodologyPage(from: digest, frame: frame))
    case .accessibility: return .accessibility(AccessibilityPage(from: digest, frame: frame))
    case .notFound: return .notFound(NotFoundPage(frame: frame))
    }
  }

  private func document(_ id: Document.ID, frame: PageFrame) -> DocumentPage {
    DocumentPage(
      of: id, from: digest, findingCount: findings.count { $0.document == id }, frame: frame)
  }
}
