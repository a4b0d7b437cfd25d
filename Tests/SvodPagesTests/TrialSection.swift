import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodPublication

@testable import SvodPages

/// A small section built in memory: its organizations, indicators and values.
struct TrialSection {
  var content: Content
  var audience = Audience.publicReaders
  var showsDrafts = false
  private let indicators: [Indicator]

  /// Schools with the ids `school-0`, `school-1` …, named «Школа № 1», «Школа № 2» ….
  init(
    years: [Int], schools: Int, indicators: [Indicator],
    groups: [IndicatorGroup] = [
      IndicatorGroup(
        id: "results", direction: Direction.ID("heads"), number: "1", title: "Результаты")
    ],
    directions: [String] = ["heads"], change: (inout [Organization]) -> Void = { _ in }
  ) {
    var organizations = (0..<schools).map { place in
      Organization(
        id: Organization.ID("school-\(place)"), name: "Средняя школа № \(place + 1)",
        shortName: "Школа № \(place + 1)", kind: .school, position: .nowhere)
    }
    change(&organizations)
    self.indicators = indicators
    content = Content(
      section: SectionSettings(
        municipality: "Заречный район", authority: "Отдел образования",
        title: "Мониторинг и оценка", address: "https://zarechny.example/", cycle: years.last ?? 0),
      cycles: years.map { year in
        var cycle = Cycle(year: year)
        cycle.hasData = true
        return cycle
      },
      organizations: OrganizationRegistry(organizations),
      mechanisms: [
        Mechanism(
          id: "results", title: "",
          directions: directions.map {
            Direction(
              id: Direction.ID($0), number: nil, title: "Система «\($0)»", short: $0, goals: [],
              position: .nowhere)
          })
      ],
      components: [], catalogue: IndicatorCatalogue(groups: groups, indicators: indicators),
      observations: ObservationTable(organizationCount: organizations.count), breaks: [],
      submissions: [], addresses: [], documents: [], latestFact: nil)
  }

  /// Gives a cycle's values of an indicator, by the register.
  mutating func give(_ year: Int, _ indicator: Int, _ entries: [Observation.Entry]) {
    content.observations.update(year: year, indicator: indicator) { column in
      for (place, entry) in entries.enumerated() {
        column.organizations[place] = Observation(entry: entry, line: UInt32(place + 2))
      }
    }
  }

  /// Lets an organization give nothing of a cycle.
  mutating func silence(_ organization: Int, in year: Int) {
    for indicator in indicators.indices {
      content.observations.update(year: year, indicator: indicator) { column in
        column.organizations[organization] = Observation(entry: .absent(.notSubmitted), line: 2)
      }
    }
  }

  var digest: SectionDigest {
    var content = content
    content.observations.files = [
      .init(path: "data/results.csv", printed: "/srv/Content/data/results.csv")
    ]
    return SectionDigest(
      of: PublishedSection(gating: content, for: audience, showsDrafts: showsDrafts))
  }

  /// Which pages the section has.
  func plan(log: inout DiagnosticLog) -> SitePlan { SitePlan(of: digest.section, log: &log) }

  /// The frame of a page as the section makes it.
  func frame(_ route: Route) -> PageFrame {
    var log = DiagnosticLog()
    return PageFrame(for: route, from: digest, plan: plan(log: &log))
  }

  /// The page of an indicator by its id.
  func page(of indicator: String, in year: Int) -> IndicatorPage {
    let id = Indicator.ID(indicator)
    return IndicatorPage(
      of: id, in: year, from: digest, frame: .trial(.indicator(id, year: year)))
  }

  func list(in year: Int) -> IndicatorsPage {
    IndicatorsPage(in: year, from: digest, frame: .trial(.indicators(year: year)))
  }

  func page(ofDocument id: String) -> DocumentPage {
    DocumentPage(
      of: Document.ID(id), from: digest, frame: .trial(.document(Document.ID(id))))
  }

  func page(of organization: Int, in year: Int) -> OrganizationPage {
    let id = Organization.ID("school-\(organization)")
    return OrganizationPage(
      of: id, in: year, from: digest, frame: .trial(.organization(id, year: year)))
  }

  func summary(in year: Int) -> SummaryPage {
    SummaryPage(in: year, from: digest, frame: .trial(.summary(year: year)))
  }
}

extension Indicator {
  /// An indicator of schools about their staff.
  static func trial(
    _ id: String, _ kind: Kind, number: String? = nil, better: Better = .higher,
    direction: String = "heads", group: Int = 0, change: (inout Indicator) -> Void = { _ in }
  ) -> Indicator {
    var indicator = Indicator(
      id: Indicator.ID(id), direction: Direction.ID(direction), group: group,
      title: "Показатель \(id)", kind: kind, better: better, position: .nowhere)
    indicator.number = number
    indicator.concerns = .staff
    if kind == .share { indicator.unit = "%" }
    change(&indicator)
    return indicator
  }
}

extension Observation.Entry {
  static func share(_ numerator: Int, _ denominator: Int) -> Self {
    .share(numerator: ExactDecimal(numerator), denominator: ExactDecimal(denominator))
  }

  static func count(_ amount: Int) -> Self { .count(ExactDecimal(amount)) }

  static func growth(_ now: Int, _ before: Int, base: Int? = nil) -> Self {
    .growth(
      GrowthAmounts(
        now: ExactDecimal(now), before: ExactDecimal(before), base: base.map { ExactDecimal($0) }))
  }

  static func distribution(_ counts: Int...) -> Self {
    .distribution(counts.map { ExactDecimal($0) })
  }
}

extension PageFrame {
  static func trial(_ route: Route) -> PageFrame {
    PageFrame(
      route: route, title: "", description: "", sectionTitle: "", municipality: "",
      authority: "", canonicalAddress: "")
  }
}

extension Document {
  /// A document with requisites alone.
  static func trial(
    _ id: String, _ kind: String = "order", _ change: (inout Document) -> Void = { _ in }
  ) -> Document {
    var document = Document(
      id: Document.ID(id), kind: kind, title: "Документ \(id)", act: .empty,
      position: FilePosition(file: "documents/\(id).md"))
    change(&document)
    return document
  }
}

extension FilePosition {
  static var nowhere: FilePosition { FilePosition(file: "indicators/heads.yml") }
}

extension Act {
  static var empty: Act {
    Act(titleAsWritten: nil, blocks: [], contents: [], places: ActPlaces([]))
  }
}

extension TrialSection {
  /// A region of «Район 0», «Район 1» … with the ids `m0`, `m1` … and so many schools each.
  static func region(years: [Int], schools: [Int], indicators: [Indicator]) -> TrialSection {
    let own = schools.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    var section = TrialSection(years: years, schools: own.count, indicators: indicators) {
      for (place, municipality) in own.enumerated() {
        $0[place].municipality = .init("m\(municipality)")
      }
    }
    section.content.section.municipality = "Северный край"
    section.content.municipalities = MunicipalityRegistry(
      schools.indices.map {
        Municipality(id: .init("m\($0)"), name: "Район \($0)", position: .nowhere)
      })
    return section
  }
}
