import SvodContent
import SvodDiagnostics
import SvodNumbers

/// A content made in memory: what the files of one indicator say, by year, in the register's order.
typealias SampleValues = [String: [Int: [Observation.Entry]]]

func sampleIndicator(
  _ id: String, _ kind: Indicator.Kind = .share, _ edit: (inout Indicator) -> Void = { _ in }
) -> Indicator {
  var indicator = Indicator(
    id: Indicator.ID(id), direction: Direction.ID("results"), group: 0, title: "Показатель \(id)",
    kind: kind, better: .higher, position: FilePosition(file: "Content/indicators/results.yml"))
  edit(&indicator)
  return indicator
}

func sampleCondition(
  _ id: String, of source: String, atLeast threshold: Ratio = .one,
  _ edit: (inout Indicator) -> Void = { _ in }
) -> Indicator {
  sampleIndicator(id, .condition) {
    $0.derivation = Indicator.Derivation(
      source: Indicator.ID(source), comparison: .atLeast, threshold: threshold, text: "")
    edit(&$0)
  }
}

func sampleDocument(_ id: String, _ edit: (inout Document) -> Void = { _ in }) -> Document {
  var document = Document(
    id: Document.ID(id), kind: "order", title: "Приказ \(id)",
    act: Act(titleAsWritten: nil, blocks: [], contents: [], places: ActPlaces([])),
    position: FilePosition(file: "Content/documents/\(id).md"))
  edit(&document)
  return document
}

/// A content of schools `s0`, `s1` and so on, the even ones in one cluster, the odd in another.
///
/// The observation of school number k stands in line k + 2 of the only file.
func sampleContent(
  _ indicators: [Indicator], years: ClosedRange<Int> = 2020...2021, schools: Int = 6,
  _ values: SampleValues
) -> Content {
  let organizations = (0..<schools).map(sampleSchool)
  let catalogue = IndicatorCatalogue(
    groups: [
      IndicatorGroup(
        id: "main", direction: Direction.ID("results"), number: nil, title: "Результаты")
    ], indicators: indicators)
  return Content(
    section: SectionSettings(
      municipality: "Заречный район", authority: "Отдел образования", title: "Мониторинг",
      address: "https://zarechny.example/", cycle: years.upperBound),
    cycles: years.map { Cycle(year: $0) },
    organizations: OrganizationRegistry(organizations), mechanisms: [], components: [],
    catalogue: catalogue, observations: sampleTable(catalogue, schools: schools, values),
    breaks: [], submissions: [], addresses: [], documents: [], latestFact: nil)
}

private func sampleSchool(_ number: Int) -> Organization {
  var school = Organization(
    id: Organization.ID("s\(number)"), name: "Школа \(number)", shortName: "Школа \(number)",
    kind: .school, position: FilePosition(file: "Content/organizations.csv", line: number + 2))
  school.cluster = number.isMultiple(of: 2) ? "even" : "odd"
  return school
}

private func sampleTable(
  _ catalogue: IndicatorCatalogue, schools: Int, _ values: SampleValues
) -> ObservationTable {
  var table = ObservationTable(organizationCount: schools)
  table.files = [.init(path: "data/results.csv", printed: "Content/data/results.csv")]
  for (id, years) in values {
    guard let indicator = catalogue.index(of: Indicator.ID(id)) else { continue }
    for (year, entries) in years {
      table.update(year: year, indicator: indicator) { column in
        for (school, entry) in entries.enumerated() {
          column.organizations[school] = Observation(entry: entry, line: UInt32(school + 2))
        }
      }
    }
  }
  return table
}

extension Observation.Entry {
  static func share(_ numerator: Int, of denominator: Int) -> Observation.Entry {
    .share(numerator: ExactDecimal(numerator), denominator: ExactDecimal(denominator))
  }

  static func count(_ amount: Int) -> Observation.Entry { .count(ExactDecimal(amount)) }

  static func growth(
    _ now: Int, from before: Int, base: Int? = nil
  ) -> Observation.Entry {
    .growth(
      GrowthAmounts(
        now: ExactDecimal(now), before: ExactDecimal(before), base: base.map { ExactDecimal($0) }))
  }

  static func distribution(_ counts: Int...) -> Observation.Entry {
    .distribution(counts.map { ExactDecimal($0) })
  }
}

/// The same as a region of municipalities with so many schools each.
func regionalContent(
  _ indicators: [Indicator], years: ClosedRange<Int> = 2020...2021, _ values: SampleValues,
  sizes: [Int]
) -> Content {
  let own = sizes.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
  var content = sampleContent(indicators, years: years, schools: own.count, values)
  content.municipalities = MunicipalityRegistry(
    sizes.indices.map {
      Municipality(
        id: .init("m\($0)"), name: "Район \($0)",
        position: FilePosition(file: "Content/municipalities.csv", line: $0 + 2))
    })
  content.organizations = OrganizationRegistry(
    zip(content.organizations.organizations, own).map { organization, place in
      var organization = organization
      organization.municipality = .init("m\(place)")
      return organization
    })
  return content
}
