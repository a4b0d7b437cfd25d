package import SvodNumbers

/// Everything an author's folder says, typed and checked; values only.
package struct Content: Sendable {
  package var section: SectionSettings
  /// By year, ascending; without gaps between the first and the last.
  package var cycles: [Cycle]
  /// With municipalities the section is regional.
  package var municipalities: MunicipalityRegistry
  package var organizations: OrganizationRegistry
  package var mechanisms: [Mechanism]
  /// The day of the list of directions and components; nil where the author gives none.
  package var directionsVersion: CalendarDate?
  package var components: [CycleComponent]
  package var catalogue: IndicatorCatalogue
  package var observations: ObservationTable
  package var breaks: [SeriesBreak]
  package var submissions: [Submission]
  package var addresses: [MovedAddress]
  package var judgements = Judgements()
  /// Of `clusters.yml`, in the author's order.
  package var clusters: [Cluster] = []
  /// Working days of the years that have a calendar; weekends alone for all others.
  package var workingCalendar = WorkingCalendar()
  package var management = ManagementRecords()
  /// In the author's order.
  package var institutions: [Institution] = []
  /// The rows of `aliases.csv`, which hold for all documents.
  package var aliases: [NameAlias] = []
  /// What was changed after it was published, in the order of the table.
  package var corrections: [CorrectionNotice] = []
  /// Findings that the author has seen and left, in the order of their table.
  package var acceptedFindings: [AcceptedFinding] = []
  /// By id.
  package var documents: [Document]
  /// The latest date of a fact in the content: a document, a submission, a publication.
  package var latestFact: CalendarDate?

  package init(
    section: SectionSettings, cycles: [Cycle],
    municipalities: MunicipalityRegistry = MunicipalityRegistry([]),
    organizations: OrganizationRegistry, mechanisms: [Mechanism], components: [CycleComponent],
    catalogue: IndicatorCatalogue,
    observations: ObservationTable, breaks: [SeriesBreak], submissions: [Submission],
    addresses: [MovedAddress], documents: [Document], latestFact: CalendarDate?
  ) {
    self.section = section
    self.cycles = cycles
    self.municipalities = municipalities
    self.organizations = organizations
    self.mechanisms = mechanisms
    self.components = components
    self.catalogue = catalogue
    self.observations = observations
    self.breaks = breaks
    self.submissions = submissions
    self.addresses = addresses
    self.documents = documents
    self.latestFact = latestFact
  }
}

extension Content {
  package var directions: [Direction] { mechanisms.flatMap(\.directions) }
}
