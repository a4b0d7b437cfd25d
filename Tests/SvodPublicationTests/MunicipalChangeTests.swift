import SvodContent
import SvodDiagnostics
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

struct MunicipalChangeTests {
  private func change(
    _ before: [Observation.Entry], _ now: [Observation.Entry],
    _ edit: (inout Indicator) -> Void = { _ in }, breaks: [SeriesBreak] = []
  ) throws -> MunicipalChange {
    let indicator = sampleIndicator("a") {
      $0.concerns = .organization
      edit(&$0)
    }
    var content = sampleContent(
      [indicator], schools: max(before.count, now.count), ["a": [2020: before, 2021: now]])
    content.breaks = breaks
    return try #require(
      PublishedSection(gating: content).municipalChange(.section, indicator: 0, year: 2021))
  }

  @Test func putsTheSameOrganizationsBesideAllOfThem() throws {
    // The strong school 2 gave nothing the year before; the others became worse.
    let change = try change(
      [.share(50, of: 100), .share(50, of: 100), .absent(.missing)],
      [.share(40, of: 100), .share(50, of: 100), .share(100, of: 100)])
    #expect(change.all.comparison?.verdict == .better)
    let matched = try #require(change.matched)
    #expect(matched.organizations == 2)
    #expect(matched.change.comparison?.difference == Ratio(-1, over: 20))
    #expect(change.judged == matched.change)
  }

  @Test func judgesAllWhereTheSetChangedButNobodyIsSilent() throws {
    let change = try change(
      [.share(50, of: 100), .absent(.notApplicable)],
      [.share(40, of: 100), .share(100, of: 100)])
    #expect(change.matched?.organizations == 1)
    #expect(change.judged == change.all)
  }

  @Test func matchesNothingWhereTheSetIsTheSame() throws {
    let same = try change([.share(5, of: 10)], [.share(8, of: 10)])
    #expect(same.matched == nil && same.judged == same.all)
  }

  @Test func doesNotMatchWhereTheDifferenceWouldBetrayAHiddenCell() throws {
    let change = try change(
      [.share(50, of: 100), .share(60, of: 100), .absent(.missing)],
      [.share(40, of: 100), .share(60, of: 100), .share(3, of: 4)]
    ) { $0.concerns = .pupils }
    #expect(change.matched == nil)
    #expect(change.all.comparison != nil)
    #expect(change.judged == .incomparable(Incomparability(.differentOrganizations)))
  }

  @Test(arguments: [(1, false), (2, true)])
  func matchesAnAggregateOnlyWhereSeveralAreLeftOut(leftOut: Int, isMatched: Bool) throws {
    let base = Array(repeating: Observation.Entry.share(5, of: 10), count: 4)
    let change = try change(
      base + Array(repeating: .absent(.missing), count: leftOut),
      base + Array(repeating: .share(5, of: 10), count: leftOut)
    ) { $0.visibility = .aggregate }
    #expect((change.matched != nil) == isMatched)
  }

  @Test func leavesOutOrganizationsWithABreakOfTheirOwn() throws {
    let row = SeriesBreak(
      indicator: Indicator.ID("a"), year: 2021, organization: Organization.ID("s1"),
      reason: "Осенью не писали", position: FilePosition(file: "Content/comparability.csv"))
    let change = try change(
      [.share(5, of: 10), .share(5, of: 10)], [.share(8, of: 10), .share(1, of: 10)],
      breaks: [row])
    #expect(change.matched?.organizations == 1)
    #expect(change.judged.comparison?.verdict == .better)
  }
}

struct BreakTests {
  private func section(
    _ breaks: [SeriesBreak], flagged: Bool = false
  ) -> PublishedSection {
    let values = (2019...2021).map {
      ($0, [Observation.Entry.share(5, of: 10), .share(6, of: 10)])
    }
    var content = sampleContent(
      [
        sampleIndicator("a"), sampleCondition("most", of: "a", atLeast: Ratio(1, over: 2)),
      ], years: 2019...2021, schools: 2,
      ["a": Dictionary(uniqueKeysWithValues: values)])
    content.breaks = breaks
    if flagged {
      content.observations.update(year: 2020, indicator: 0) { column in
        column.organizations[0].flags = .seriesBreak
        column.remarks[.organization(0)] = ObservationTable.Remark(
          note: "Новые задания", document: nil)
      }
    }
    return PublishedSection(gating: content)
  }

  private func row(_ organization: String?) -> SeriesBreak {
    SeriesBreak(
      indicator: Indicator.ID("a"), year: 2020,
      organization: organization.map { Organization.ID($0) }, reason: "Новые задания",
      position: FilePosition(file: "Content/comparability.csv"))
  }

  private let broken = Change.incomparable(Incomparability(.seriesBreak("Новые задания")))

  @Test func cutsTheSeriesOfAllAndOfDerivedConditions() {
    let section = section([row(nil)])
    for indicator in [0, 1] {
      for school in [0, 1] {
        #expect(section.change(organization: school, indicator: indicator, year: 2020) == broken)
      }
      #expect(section.municipalChange(.section, indicator: indicator, year: 2020)?.judged == broken)
      #expect(
        section.municipalSeries(.section, indicator: indicator, through: 2021)?.points.map(\.cut)
          == [nil, Series.Cut(reason: "Новые задания"), nil])
      #expect(
        section.municipalChange(.section, indicator: indicator, year: 2021)?.all.comparison != nil)
    }
  }

  @Test func cutsTheSeriesOfOneOrganization() {
    let section = section([row("s0")])
    #expect(section.change(organization: 0, indicator: 0, year: 2020) == broken)
    #expect(section.change(organization: 1, indicator: 0, year: 2020)?.comparison != nil)
    #expect(section.municipalSeries(.section, indicator: 0, through: 2020)?.points.last?.cut == nil)
  }

  @Test func heedsTheFlagOfAnObservation() {
    let section = section([], flagged: true)
    #expect(section.change(organization: 0, indicator: 0, year: 2020) == broken)
    #expect(section.change(organization: 0, indicator: 1, year: 2020) == broken)
    #expect(section.change(organization: 1, indicator: 0, year: 2020)?.comparison != nil)
  }

  @Test func ignoresARowOfAnUnknownOrganization() {
    let section = section([row("nobody")])
    #expect(section.change(organization: 0, indicator: 0, year: 2020)?.comparison != nil)
  }
}
