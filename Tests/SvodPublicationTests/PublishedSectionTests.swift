import SvodContent
import SvodDiagnostics
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

struct PublishedSectionTests {
  /// About organizations, so that nothing is hidden.
  private func open(_ id: String, _ kind: Indicator.Kind = .share) -> Indicator {
    sampleIndicator(id, kind) { $0.concerns = .organization }
  }

  @Test func knowsWhoOwesWhatAndWhoDoesNot() {
    let kindergartensOnly = sampleIndicator("a") { $0.appliesTo = .kinds([.kindergarten]) }
    var content = sampleContent(
      [open("b"), kindergartensOnly, open("growth", .growth)], schools: 3,
      ["b": [2021: [.share(1, of: 2)]]])
    var closed = content.organizations.organizations
    closed[2].closed = CalendarDate(year: 2021, month: 8, day: 31)
    content.organizations = OrganizationRegistry(closed)
    let section = PublishedSection(gating: content)
    func outcome(_ organization: Int, _ indicator: Int) -> Outcome? {
      section.outcome(organization: organization, indicator: indicator, year: 2021)
    }
    #expect(outcome(1, 0) == .absent(.missing))
    #expect(outcome(2, 0) == .absent(.notApplicable))
    #expect(outcome(0, 1) == .absent(.notApplicable))
    #expect(outcome(0, 2) == .absent(.missing))
    #expect(section.outcome(organization: 0, indicator: 0, year: 1999) == nil)
  }

  @Test func owesNothingBeforeTheFirstMeasuredYear() {
    var indicator = open("a")
    indicator.since = 2021
    let section = PublishedSection(gating: sampleContent([indicator], [:]))
    #expect(
      section.outcome(organization: 0, indicator: 0, year: 2020) == .absent(.notApplicable))
    #expect(section.outcome(organization: 0, indicator: 0, year: 2021) == .absent(.missing))
  }

  @Test func letsWhatIsGivenForTheMunicipalityStand() {
    var content = sampleContent(
      [open("plan", .presence), open("a")], ["a": [2021: [.share(1, of: 2), .share(1, of: 2)]]])
    for indicator in [0, 1] {
      content.observations.update(year: 2021, indicator: indicator) { column in
        column.areas[.section] = Observation(
          entry: indicator == 0 ? .answer(true) : .share(7, of: 10), line: 9)
        column.remarks[.area(.section)] = ObservationTable.Remark(
          note: nil, document: Document.ID("order"))
      }
    }
    content.documents = [sampleDocument("order")]
    let section = PublishedSection(gating: content)
    #expect(
      section.municipal(.section, indicator: 0, year: 2021)?.total.outcome == .figure(.answer(true))
    )
    #expect(
      section.municipal(.section, indicator: 0, year: 2020)?.total.outcome == .absent(.missing))
    #expect(section.outcome(organization: 0, indicator: 0, year: 2021) == nil)
    #expect(
      section.municipal(.section, indicator: 1, year: 2021)?.total.outcome.figure?.magnitude
        == Ratio(7, over: 10))
    let provenance = section.municipalProvenance(.section, indicator: 0, year: 2021)
    #expect(provenance?.line == 9 && provenance?.document == Document.ID("order"))
  }

  @Test func derivesAMunicipalConditionFromThePooledValue() {
    let condition = sampleCondition("most", of: "a", atLeast: Ratio(1, over: 2)) {
      $0.level = .municipality
    }
    let content = sampleContent(
      [condition, open("a")],
      ["a": [2021: [.share(1, of: 10), .share(9, of: 10)], 2020: [.share(1, of: 10)]]])
    let section = PublishedSection(gating: content)
    #expect(
      section.municipal(.section, indicator: 0, year: 2021)?.total.outcome == .figure(.answer(true))
    )
    #expect(
      section.municipal(.section, indicator: 0, year: 2020)?.total.outcome
        == .figure(.answer(false)))
  }

  @Test func namesExtremesFromFiveAndGivesThemFromThree() {
    func extremes(_ count: Int) -> MunicipalFigures.Extremes? {
      let entries = (0..<count).map { Observation.Entry.share($0 % 4, of: 4) }
      let content = sampleContent([open("a")], ["a": [2021: entries]])
      return PublishedSection(gating: content).municipal(.section, indicator: 0, year: 2021)?
        .extremes
    }
    #expect(extremes(2) == nil)
    #expect(
      extremes(4) == MunicipalFigures.Extremes(minimum: .zero, maximum: Ratio(3, over: 4)))
    #expect(
      extremes(6)
        == MunicipalFigures.Extremes(
          minimum: .zero, maximum: Ratio(3, over: 4), minimumHolders: [0, 4],
          maximumHolders: [3]))
  }

  @Test func comparesWithTheOthersAndWithTheOthersOfTheCluster() {
    let entries = (0..<12).map { Observation.Entry.count($0) }
    let content = sampleContent([open("a", .count)], schools: 13, ["a": [2021: entries]])
    let section = PublishedSection(gating: content)
    func surroundings(_ organization: Int, _ circle: PublishedSection.Circle) -> Surroundings? {
      section.surroundings(organization: organization, indicator: 0, year: 2021, within: circle)
    }
    #expect(surroundings(0, .municipality)?.others == 11)
    #expect(surroundings(0, .municipality)?.median == Ratio(6))
    // 2, 4, 6, 8 and 10.
    #expect(surroundings(0, .cluster)?.others == 5)
    #expect(surroundings(0, .cluster)?.median == Ratio(6))
    #expect(surroundings(12, .cluster)?.others == 6)
  }

  @Test func saysWhereANumberComesFrom() {
    var content = sampleContent(
      [open("a"), sampleCondition("all", of: "a")], ["a": [2021: [.share(1, of: 2)]]])
    content.observations.update(year: 2021, indicator: 0) { column in
      column.organizations[0].flags = .late
      column.remarks[.organization(0)] = ObservationTable.Remark(
        note: "поздно", document: Document.ID("no"))
    }
    var submission = Submission(year: 2021, organization: Organization.ID("s0"))
    submission.by = "секретарь"
    content.submissions = [submission]
    let section = PublishedSection(gating: content)
    let expected = Provenance(
      file: "data/results.csv", line: 2, flags: .late, note: "поздно",
      submission: submission)
    #expect(section.provenance(organization: 0, indicator: 0, year: 2021) == expected)
    #expect(section.provenance(organization: 0, indicator: 1, year: 2021) == expected)
    #expect(section.provenance(organization: 1, indicator: 0, year: 2021) == nil)
  }

  @Test func countsWhoGaveEverything() {
    var content = sampleContent(
      [open("a"), open("b", .count), sampleCondition("all", of: "a")], schools: 4,
      [
        "a": [2021: [.share(1, of: 2), .share(0, of: 0), .absent(.notApplicable)]],
        "b": [2021: [.count(1), .count(0), .absent(.notSubmitted), .absent(.notConducted)]],
      ])
    let silent = PublishedSection(gating: content).participation(of: .section, year: 2021)
    #expect(silent == Participation(gaveEverything: 2, expected: 4, incomplete: nil))
    content.section.publication.printsMissing = true
    let named = PublishedSection(gating: content).participation(of: .section, year: 2021)
    #expect(named == Participation(gaveEverything: 2, expected: 4, incomplete: [2, 3]))
    #expect(PublishedSection(gating: content).participation(of: .section, year: 1999) == nil)
  }

  @Test func countsVerdictsOfFullWeightAndNamesTheRest() {
    let context = sampleIndicator("f", .count) {
      $0.role = .context
      $0.concerns = .organization
    }
    let indicators =
      ["a", "b", "c", "d", "e"].map { open($0, .count) } + [context]
    let before: [String: Int] = ["a": 20, "b": 20, "c": 20, "d": 20, "f": 20]
    let now: [String: Int] = ["a": 30, "b": 10, "c": 20, "d": 21, "e": 9, "f": 30]
    var values: SampleValues = [:]
    for id in ["a", "b", "c", "d", "e", "f"] {
      values[id] = [2020: before[id].map { [.count($0)] } ?? [], 2021: [.count(now[id] ?? 0)]]
    }
    let section = PublishedSection(gating: sampleContent(indicators, schools: 1, values))
    var expected = VerdictCounts()
    expected.better = 1
    expected.worse = 1
    expected.unchanged = 1
    expected.withoutVerdict = 1
    expected.incomparable = 1
    expected.context = 1
    #expect(section.verdicts(of: .section, year: 2021) == expected)
    #expect(section.verdicts(organization: 0, year: 2021) == expected)
  }
}
