import SvodConclusions
import SvodContent
import SvodDatasets
package import SvodDiagnostics
import SvodLanguage
package import SvodLinkSurvey
import SvodManagement
package import SvodNumbers
import SvodPages
import SvodPlans
package import SvodPublication
import SvodReading
import SvodRendering
import SvodTemplates

/// A section that has been read, checked and gated: all that its pages are made of.
///
/// The stages of the house, a line each; nothing flows back. A class, so that rooms which only hand
/// it on need not be compiled anew when what it is made of changes.
package final class SectionSource: Sendable {
  /// Where the section will stand, with a closing `/`: `https://zarechny.example/monitoring/`.
  package let address: String
  /// Whether it is the working group's edition, which is marked and kept from the public place.
  package let isInternal: Bool
  /// Links that only the web can answer for: those of texts, and the expert's sheet as published.
  package let outsideLinks: [OutsideLink]
  /// The rows of `accepted-findings.csv`, and the texts that they are about.
  private let acceptedFindings: [AcceptedFinding]
  private let documents: [Document]
  /// What changes among the numbers that are public; nil where nothing was published before.
  package let revisions: FigureRevisions?
  let pages: SectionPages
  let renderer: PageRenderer
  let assets: [TemplateFolder.Asset]
  /// What is written beside the pages, before them: pages tell what files weigh.
  let files: [SectionFile]

  /// The current cycle.
  let cycle: Int
  /// The ids of all organizations.
  let organizations: [String]

  /// How many pages the section has.
  package var pageCount: Int { pages.addresses.count }

  /// Reads content and templates and reports everything that is wrong with them.
  ///
  /// Nil when there is no telling what the pages would be.
  ///
  /// - Parameters:
  ///   - folders: where content and templates lie.
  ///   - asOf: the day that «по состоянию на» is reckoned from; nil leaves it to the content.
  ///   - audience: for whom the section is made.
  ///   - showsDrafts: whether recommendations are shown before they are approved, as in preview.
  ///   - previous: what was public before; nil where there was nothing.
  ///   - log: where findings go.
  /// - Throws: `SourceFailure` when a folder cannot be read.
  package init?(
    reading folders: ProjectFolders, asOf: CalendarDate?, for audience: Audience = .publicReaders,
    showsDrafts: Bool = false, after previous: PreviousPublication? = nil,
    log: inout DiagnosticLog
  ) throws {
    let files = try ContentFolder(listing: folders.content)
    let templateFolder = try TemplateFolder(reading: folders.templates)
    let content = Content(reading: files, log: &log)
    let renderer = PageRenderer(loading: templateFolder, from: folders.templates, log: &log)
    guard var content, let renderer else { return nil }
    let attached = AttachmentFolder(of: folders.content)
    content.documents = attached.sealing(content.documents, log: &log)
    let figures = previous?.figures(log: &log)
    let published = PublishedSection(
      gating: content, asOf: asOf, for: audience, showsDrafts: showsDrafts, after: figures)
    revisions = Self.revisions(
      of: published, since: figures, content.corrections, in: folders, log: &log)
    Conclusions(of: published).check(log: &log)
    let (register, plans, parties) = Self.registers(of: content, beside: published, log: &log)
    let review = FindingReview(
      of: log.diagnostics, accepting: content.acceptedFindings, in: content.documents)
    let findings = review.published(in: published)
    let plan = SitePlan(
      of: published, register, parties: parties, hasFindings: !findings.isEmpty, log: &log)
    acceptedFindings = content.acceptedFindings
    documents = content.documents
    (address, cycle) = (published.settings.address, published.settings.cycle)
    organizations = published.organizations.organizations.map(\.id.text)
    outsideLinks = Self.outsideLinks(of: register)
    isInternal = audience == .workingGroup
    let openData = OpenData(of: published)
    pages = SectionPages(
      of: published, register, plan: plan, plans: plans, parties: parties, findings: findings,
      openData: openData)
    assets = templateFolder.assets
    self.files = Self.files(of: published, assets, attached, openData)
    self.renderer = renderer
  }
}

extension SectionSource {
  /// The groups with the management cycle, the plans that their deeds count for, and those whom
  /// both make responsible.
  private static func registers(
    of content: Content, beside published: PublishedSection, log: inout DiagnosticLog
  ) -> (ManagementRegister, PlanRegister, PartyRegister) {
    let register = ManagementRegister(
      publishing: content.management, calendar: content.workingCalendar, beside: published)
    register.check(log: &log)
    let names = NameDirectory(of: content, naming: Set(register.people.map(\.id)))
    let plans = PlanRegister(
      of: published, calendar: content.workingCalendar, deeds: register.deeds, names: names)
    plans.check(log: &log)
    let parties = PartyRegister(
      of: published, register, plans, names: names, aliases: content.aliases,
      institutions: content.institutions)
    return (register, plans, parties)
  }

  /// Compares the section with the publication before, and reports what nobody told of.
  private static func revisions(
    of section: PublishedSection, since figures: PublishedFigures?, _ notices: [CorrectionNotice],
    in folders: ProjectFolders, log: inout DiagnosticLog
  ) -> FigureRevisions? {
    let revisions = figures.map {
      FigureRevisions(of: section, since: $0, announcedBy: notices)
    }
    RevisionFindings(section: section, content: folders.content)
      .report(revisions, notices, into: &log)
    return revisions
  }

  private static func outsideLinks(of register: ManagementRegister) -> [OutsideLink] {
    let settings = register.section.settings
    let sheet = register.proofs(in: settings.cycle).map { proof in
      let page = settings.address + Route.document(proof.document).canonicalPath
      return OutsideLink(
        page + (proof.link.anchor.map { "#\($0)" } ?? ""), at: proof.position)
    }
    return register.outsideAddresses.map { OutsideLink($0.address, at: $0.position) } + sheet
  }
}

extension SectionSource {
  /// Everything that was found, with what the author has accepted set apart.
  package func review(of diagnostics: [Diagnostic]) -> FindingReview {
    FindingReview(of: diagnostics, accepting: acceptedFindings, in: documents)
  }
}

extension PageRenderer {
  fileprivate init?(
    loading folder: TemplateFolder, from path: String, log: inout DiagnosticLog
  ) {
    let addresses = folder.assets.map { ($0.name, $0.path) }
    let templates = TemplateSet.load(
      files: folder.files, assets: Dictionary(uniqueKeysWithValues: addresses),
      pages: PageRenderer.declarations, folder: path, log: &log)
    guard let templates else { return nil }
    self.init(templates: templates)
  }
}
