import SvodContent
import SvodDiagnostics
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

struct VisibilityTests {
  @Test func forgetsInternalIndicatorsAndWhatIsDerivedFromThem() {
    var content = sampleContent(
      [
        sampleIndicator("secret") { $0.visibility = .internal },
        sampleCondition("derived", of: "secret"),
        sampleIndicator("open") { $0.group = 1 },
      ], ["open": [2021: [.share(5, of: 10)]]])
    content.catalogue = IndicatorCatalogue(
      groups: content.catalogue.groups + [
        IndicatorGroup(id: "second", direction: Direction.ID("results"), number: nil, title: "2")
      ], indicators: content.catalogue.indicators)
    content.mechanisms = [mechanism(measuredBy: ["secret", "derived", "open"])]
    let section = PublishedSection(gating: content)
    #expect(section.catalogue.indicators.map(\.id.text) == ["open"])
    #expect(section.catalogue.groups.map(\.id) == ["second"])
    #expect(section.catalogue.indicators.map(\.group) == [0])
    #expect(
      section.mechanisms.first?.directions.first?.goals.first?.indicators
        == [Indicator.ID("open")])
    #expect(
      section.outcome(organization: 0, indicator: 0, year: 2021)?.figure?.magnitude
        == Ratio(1, over: 2))
    let internalEdition = PublishedSection(gating: content, for: .workingGroup)
    #expect(internalEdition.catalogue.indicators.count == 3)
    #expect(internalEdition.catalogue.groups.count == 2)
  }

  private func mechanism(measuredBy ids: [String]) -> Mechanism {
    let goal = Direction.Goal(id: "g", title: "Цель", indicators: ids.map { Indicator.ID($0) })
    let direction = Direction(
      id: Direction.ID("results"), number: nil, title: "Результаты", short: "Результаты",
      goals: [goal], position: FilePosition(file: "Content/directions.yml"))
    return Mechanism(id: "m", title: "Механизм", directions: [direction])
  }

  @Test func forgetsDraftsAndInternalDocumentsWithTheLinksToThem() throws {
    let hidden = Document.ID("inner")
    let indicator = sampleIndicator("a") {
      $0.definedBy = Indicator.Definition(document: hidden, clause: "3")
    }
    var content = sampleContent(
      [indicator, sampleIndicator("b") { $0.visibility = .internal }], [:])
    content.documents = [
      sampleDocument("draft") { $0.status = .draft },
      sampleDocument("inner") { $0.visibility = .internal },
      sampleDocument("order") {
        $0.repeals = [hidden]
        $0.amends = [Document.ID("draft"), Document.ID("order")]
        $0.editionOf = hidden
        $0.approvedBy = hidden
      },
    ]
    content.cycles[0].approvedBy = hidden
    content.addresses = ["dokumenty/inner", "dokumenty/order", "2021/pokazateli/b"].map {
      MovedAddress(
        old: "/old/\($0)", new: "/\($0)/index.html",
        position: FilePosition(file: "Content/addresses.csv"))
    }
    let section = PublishedSection(gating: content)
    let order = try #require(section.documents.first)
    #expect(section.documents.map(\.id.text) == ["order"])
    #expect(order.repeals.isEmpty && order.amends == [Document.ID("order")])
    #expect(order.editionOf == nil && order.approvedBy == nil)
    #expect(section.catalogue.indicators[0].definedBy == nil)
    #expect(section.cycles.allSatisfy { $0.approvedBy == nil })
    #expect(section.addresses.map(\.new) == ["/dokumenty/order/index.html"])
    let internalEdition = PublishedSection(gating: content, for: .workingGroup)
    #expect(internalEdition.documents.map(\.id.text) == ["inner", "order"])
    #expect(internalEdition.catalogue.indicators[0].definedBy?.document == hidden)
  }

  private func aggregate(
    _ concern: Indicator.Concern, _ entries: [Observation.Entry]
  ) -> PublishedSection {
    let indicator = sampleIndicator("a", .condition) {
      $0.visibility = .aggregate
      $0.concerns = concern
    }
    return PublishedSection(
      gating: sampleContent([indicator], ["a": [2020: entries, 2021: entries]]))
  }

  @Test func showsNoOrganizationOfAnAggregate() throws {
    let section = aggregate(.organization, Array(repeating: .answer(true), count: 6))
    #expect(section.isAggregate(0))
    #expect(section.outcome(organization: 0, indicator: 0, year: 2021) == nil)
    #expect(section.change(organization: 0, indicator: 0, year: 2021) == nil)
    #expect(section.series(organization: 0, indicator: 0, through: 2021) == nil)
    #expect(section.runs(organization: 0, indicator: 0, through: 2021) == nil)
    #expect(section.target(organization: 0, indicator: 0, year: 2021) == nil)
    #expect(section.provenance(organization: 0, indicator: 0, year: 2021) == nil)
    for circle in PublishedSection.Circle.allCases {
      #expect(
        section.surroundings(organization: 0, indicator: 0, year: 2021, within: circle) == nil)
    }
    let figures = try #require(section.municipal(.section, indicator: 0, year: 2021))
    #expect(figures.total.outcome == .figure(.tally(Tally(met: 6, of: 6))))
    #expect(figures.shownTally == nil && figures.extremes == nil && figures.sample.count == 0)
  }

  @Test(arguments: [
    (Indicator.Concern.organization, 1, true), (.organization, 2, false), (.head, 2, true),
    (.head, 3, false),
  ])
  func hidesATotalWithTooFewBehindIt(concern: Indicator.Concern, count: Int, isHidden: Bool) {
    let section = aggregate(concern, Array(repeating: .answer(true), count: count))
    let outcome = section.municipal(.section, indicator: 0, year: 2021)?.total.outcome
    #expect((outcome == .absent(.suppressed)) == isHidden)
    let change = section.municipalChange(.section, indicator: 0, year: 2021)
    #expect((change?.all.comparison == nil) == isHidden)
  }

  @Test func makesAConditionNoMoreVisibleThanItsSource() {
    let content = sampleContent(
      [
        sampleIndicator("a") {
          $0.visibility = .aggregate
          $0.concerns = .head
        },
        sampleCondition("all", of: "a") { $0.concerns = .organization },
      ], ["a": [2021: [.share(5, of: 5), .share(5, of: 5)]]])
    let section = PublishedSection(gating: content)
    #expect(section.isAggregate(1))
    #expect(section.catalogue.indicators[1].visibility == .aggregate)
    #expect(section.outcome(organization: 0, indicator: 1, year: 2021) == nil)
    // Two heads are too few, whatever the condition itself says it concerns.
    #expect(
      section.municipal(.section, indicator: 1, year: 2021)?.total.outcome == .absent(.suppressed))
    let internalEdition = PublishedSection(gating: content, for: .workingGroup)
    #expect(
      internalEdition.outcome(organization: 0, indicator: 1, year: 2021)
        == .figure(.answer(true)))
  }

  /// The «нет» of one head must stand nowhere, whatever the author set; «да» would tell the rest.
  @Test func showsNoOrganizationOfAConditionThatConcernsAHead() {
    let answers: [Observation.Entry] = [true, false, true, true].map { .answer($0) }
    let shares: [Observation.Entry] = [1, 0, 1, 1].map { .share($0, of: 1) }
    let content = sampleContent(
      [
        sampleIndicator("asked", .condition) {
          $0.concerns = .head
          $0.visibility = .public
        },
        sampleIndicator("source") {
          $0.concerns = .head
          $0.visibility = .public
        },
        sampleCondition("derived", of: "source") { $0.concerns = .organization },
        sampleIndicator("site", .condition) { $0.concerns = .organization },
      ],
      ["asked": [2021: answers], "source": [2021: shares], "site": [2021: answers]])
    let section = PublishedSection(gating: content)
    for (indicator, isShown) in [(0, false), (2, false), (3, true)] {
      let outcome = section.outcome(organization: 1, indicator: indicator, year: 2021)
      #expect((outcome == .figure(.answer(false))) == isShown, "\(indicator)")
      #expect((outcome != nil) == isShown, "\(indicator)")
      #expect(section.isAggregate(indicator) != isShown, "\(indicator)")
      #expect(
        section.municipal(.section, indicator: indicator, year: 2021)?.total.outcome.figure
          == .tally(Tally(met: 3, of: 4, silent: 2)), "\(indicator)")
    }
    let internalEdition = PublishedSection(gating: content, for: .workingGroup)
    #expect(
      internalEdition.outcome(organization: 1, indicator: 0, year: 2021)
        == .figure(.answer(false)))
  }

  @Test(arguments: [
    ("заместитель директора", true), ("главный специалист Отдела образования", true),
    ("методист Методического центра", true), ("директор Иванова", false),
    ("директор И. И. Иванова", false), ("Иванова И. И.", false), ("ivanova", false),
    ("директор школы № 1", true),
  ])
  func namesPostsInPublicAndPeopleInTheInternalEditionAlone(by: String, isPost: Bool) {
    var content = sampleContent([sampleIndicator("a")], [:])
    content.section.authority = "Отдел образования администрации района"
    var submission = Submission(year: 2021, organization: .init("s1"))
    submission.by = by
    submission.checkedBy = by
    content.submissions = [submission]
    let published = PublishedSection(gating: content).submission(organization: 1, year: 2021)
    #expect(published?.by == (isPost ? by : nil))
    #expect(published?.checkedBy == (isPost ? by : nil))
    let internalEdition = PublishedSection(gating: content, for: .workingGroup)
    #expect(internalEdition.submission(organization: 1, year: 2021)?.by == by)
  }

  @Test func takesTheDateOfTheParameterThenOfTheSectionThenOfTheLatestFact() {
    var content = sampleContent([], [:])
    let fact = CalendarDate(year: 2021, month: 5, day: 1)
    let section = CalendarDate(year: 2021, month: 6, day: 1)
    let parameter = CalendarDate(year: 2021, month: 7, day: 1)
    #expect(PublishedSection(gating: content).asOf == nil)
    content.latestFact = fact
    #expect(PublishedSection(gating: content).asOf == fact)
    content.section.asOf = section
    #expect(PublishedSection(gating: content).asOf == section)
    #expect(PublishedSection(gating: content, asOf: parameter).asOf == parameter)
  }
}
