package import SvodContent
package import SvodFigures
import SvodMetrics
package import SvodNumbers

/// The section as an audience may see it: all that pages, downloads and charts are made of.
///
/// Outcomes are computed once and pass the gate; only those that passed are kept, and whatever is
/// derived for organizations is derived from them, so nothing can betray a hidden cell. Totals
/// alone are over all organizations. Organizations are named by their places in the register,
/// indicators by their places in `catalogue`, cycles by their years. It is a class, so that whoever
/// keeps hold of it copies one reference and not all the lists that it is made of.
package final class PublishedSection: Sendable {
  package let audience: Audience
  package let settings: SectionSettings
  /// None where the section is of one municipality.
  package let municipalities: MunicipalityRegistry
  package let organizations: OrganizationRegistry
  package let components: [CycleComponent]
  /// The day of the list of directions and components; nil where the author gives none.
  package let directionsVersion: CalendarDate?
  /// Of `clusters.yml`, without acts that the audience may not know of.
  package let clusterRules: [Cluster]
  /// The day of «по состоянию на»; nil where the content holds no date at all.
  package let asOf: CalendarDate?
  /// What was changed after it was published, the latest first.
  package let corrections: [PublishedCorrection]

  let areas: Areas
  let files: [String]
  let breaks: Breaks
  let rules: [ComparisonRules]
  private let edition: Edition
  private let years: Range<Int>
  private let columns: [PublishedColumn?]
  private let clusters: [Clusters]
  private let blocks: Blocks
  /// By year, then by the areas' places.
  private let participations: [[Participation]]
  private let submissions: [SubmissionPlace: Submission]
  private let submittedYears: Set<Int>

  /// Computes and gates a content.
  ///
  /// - Parameters:
  ///   - content: the checked content.
  ///   - asOf: the day to reckon from; nil for the section's own, or the latest fact's.
  ///   - audience: for whom.
  ///   - showsDrafts: whether recommendations are shown before they are approved, as in preview.
  ///   - previous: what the publication before showed; nil where there was none.
  package init(
    gating content: Content, asOf: CalendarDate? = nil, for audience: Audience = .publicReaders,
    showsDrafts: Bool = false, after previous: PublishedFigures? = nil
  ) {
    let edition = Edition(content, for: audience, showsDrafts: showsDrafts)
    let register = content.organizations.organizations
    let publication = content.section.publication
    let collected = CollectedData(content, edition)
    let gate = Gate(
      audience: audience, rules: publication, edition: edition, areas: collected.areas)
    let publishing = Publishing(collected, through: gate, content, after: previous)
    self.audience = audience
    settings = content.section
    municipalities = content.municipalities
    organizations = content.organizations
    areas = collected.areas
    components = content.components
    directionsVersion = content.directionsVersion
    clusterRules = edition.clusters
    self.asOf = asOf ?? content.section.asOf ?? content.latestFact
    files = content.observations.files.map(\.path)
    breaks = publishing.breaks
    rules = edition.catalogue.indicators.map { ComparisonRules($0, publication) }
    self.edition = edition
    years = edition.cycles.first.map { $0.year..<$0.year + edition.cycles.count } ?? 0..<0
    clusters = collected.years.map { Clusters(register, year: $0) }
    let columns = publishing.columns(clusters)
    self.columns = columns
    corrections = Self.corrections(of: content, through: gate, edition, columns, after: previous)
    blocks = publishing.blocks()
    participations = collected.years.indices.map {
      Participation.all(collected, year: $0, names: publication.printsMissing)
    }
    submissions = Self.submissions(of: content, for: audience)
    submittedYears = Set(content.submissions.map(\.year))
  }
}

extension PublishedSection {
  /// The notices of corrections that may be read, the latest first.
  private static func corrections(
    of content: Content, through gate: Gate, _ edition: Edition, _ columns: [PublishedColumn?],
    after previous: PublishedFigures?
  ) -> [PublishedCorrection] {
    let release = CorrectionRelease(
      gate: gate, catalogue: edition.catalogue, organizations: content.organizations,
      previous: previous
    ) { indicator, year in
      let place = edition.cycles.firstIndex { $0.year == year }
      return place.flatMap { columns[$0 * edition.originals.count + indicator]?.passed }
    }
    return release.corrections(of: content.corrections).sorted { $1.date < $0.date }
  }

  private static func submissions(
    of content: Content, for audience: Audience
  ) -> [SubmissionPlace: Submission] {
    Dictionary(
      content.submissions.map {
        (
          SubmissionPlace($0.year, $0.organization),
          $0.published(for: audience, of: content.section.authority)
        )
      },
      uniquingKeysWith: { first, _ in first })
  }
}

extension PublishedSection {
  /// By year, ascending and without gaps.
  package var cycles: [Cycle] { edition.cycles }

  /// With those indicators of their goals that the audience may know of.
  package var mechanisms: [Mechanism] { edition.mechanisms }

  /// The indicators that the audience may know of, with the visibility that holds.
  package var catalogue: IndicatorCatalogue { edition.catalogue }

  /// The documents that the audience may know of, without links to others.
  package var documents: [Document] { edition.documents }

  /// What people decided about values, as far as the audience may know of it.
  package var judgements: Judgements { edition.judgements }

  /// The moved pages of what the audience may know of.
  package var addresses: [MovedAddress] { edition.addresses }
}

/// What finds a submission.
private struct SubmissionPlace: Hashable {
  let year: Int
  let organization: Organization.ID

  init(_ year: Int, _ organization: Organization.ID) {
    self.year = year
    self.organization = organization
  }
}

extension PublishedSection {
  /// Whether an indicator shows no single organization.
  package func isAggregate(_ indicator: Int) -> Bool {
    !audience.seesOrganizations(catalogue.indicators[indicator].visibility)
  }

  /// How many organizations of an area gave a cycle's data; nil for a year that is no cycle.
  package func participation(of area: Area, year: Int) -> Participation? {
    place(of: year).map { participations[$0][areas.place(of: area)] }
  }

  /// Whether anybody writes down who gave a cycle's data.
  package func keepsSubmissions(of year: Int) -> Bool { submittedYears.contains(year) }

  /// Who gave and checked an organization's data of a cycle.
  package func submission(organization: Int, year: Int) -> Submission? {
    submissions[SubmissionPlace(year, organizations.organizations[organization].id)]
  }

  /// The position of a year among the cycles, which follow one another without gaps.
  func place(of year: Int) -> Int? {
    years.contains(year) ? year - years.lowerBound : nil
  }

  /// Whether the section sums up a region of several municipalities.
  package var isRegional: Bool { areas.isRegional }

  /// The section as a whole, and its municipalities where it has several.
  package var allAreas: [Area] { (0..<areas.count).map { areas[$0] } }

  /// The organizations of an area, by their places in the register.
  package func organizations(of area: Area) -> [Int] {
    areas.organizations[areas.place(of: area)]
  }

  /// The smallest area that an organization belongs to.
  package func area(of organization: Int) -> Area { areas[areas.own[organization]] }

  func column(year: Int, indicator: Int) -> PublishedColumn? {
    columnPlace(year, indicator).flatMap { columns[$0] }
  }

  /// What passed of an organization; nil where no single one may be shown or gives the indicator.
  func cell(_ organization: Int, _ indicator: Int, _ year: Int) -> Observation? {
    // Reached in its place: a copied column is a dozen counted references.
    guard let place = columnPlace(year, indicator), let cells = columns[place]?.passed.cells,
      cells.indices.contains(organization)
    else { return nil }
    return cells[organization]
  }

  private func columnPlace(_ year: Int, _ indicator: Int) -> Int? {
    place(of: year).map { $0 * rules.count + indicator }
  }

  /// The blocks of cycles that are told of an organization and are over in a year, ascending.
  ///
  /// They stand where single cycles are hidden or too small for a verdict.
  package func blocks(
    organization: Int, indicator: Int, through year: Int
  ) -> [CycleBlock] {
    blocks.blocks(organization: organization, indicator: indicator, through: year)
  }

  func cluster(of organization: Int, year: Int) -> Int? {
    place(of: year).flatMap { clusters[$0].places[organization] }
  }
}
