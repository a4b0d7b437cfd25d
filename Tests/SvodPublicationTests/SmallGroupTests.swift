import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

struct SmallGroupTests {
  private func cells(
    _ indicator: Indicator, _ entries: [Observation.Entry],
    _ edit: (inout PublicationRules) -> Void = { _ in }
  ) -> [Absence?] {
    var content = sampleContent(
      [indicator], schools: entries.count, [indicator.id.text: [2021: entries]])
    edit(&content.section.publication)
    let section = PublishedSection(gating: content)
    return entries.indices.map {
      section.outcome(organization: $0, indicator: 0, year: 2021)?.absence
    }
  }

  private let hidden = Absence.suppressed

  @Test func hidesGroupsOfOneToFourWhateverTheirValue() {
    let entries: [Observation.Entry] = [
      .share(0, of: 1), .share(1, of: 1), .share(0, of: 4), .share(4, of: 4), .share(2, of: 4),
      .share(1, of: 4), .share(3, of: 4), .share(0, of: 5), .share(5, of: 5), .share(0, of: 0),
    ]
    #expect(
      cells(sampleIndicator("a"), entries)
        == Array(repeating: hidden, count: 7) + [nil, nil, .zeroDenominator])
  }

  @Test func hidesMeansOfSmallBases() {
    let entries: [Observation.Entry] = [
      .mean(ExactDecimal(4), base: ExactDecimal(4)), .mean(ExactDecimal(3), base: ExactDecimal(4)),
      .mean(ExactDecimal(4), base: ExactDecimal(5)),
    ]
    #expect(cells(sampleIndicator("a", .mean), entries) == [hidden, hidden, nil])
  }

  @Test func hidesSmallCountsOfPupilsButNoZero() {
    let small = [1, 4, 2, 3, 1, 2, 4].map(Observation.Entry.count)
    #expect(
      cells(sampleIndicator("a", .count), [.count(0)] + small + [.count(5)])
        == [nil] + small.map { _ in hidden } + [nil])
  }

  @Test func showsAPercentageGivenAlone() {
    #expect(cells(sampleIndicator("a"), [.percentage(ExactDecimal(50))]) == [nil])
  }

  @Test(arguments: [Indicator.Concern.staff, .head, .organization])
  func concernsPupilsOnly(concern: Indicator.Concern) {
    let indicator = sampleIndicator("a") { $0.concerns = concern }
    #expect(cells(indicator, [.share(1, of: 2)]) == [nil])
  }

  @Test func hidesSmallGroupsOfStaffWhereSet() {
    let indicator = sampleIndicator("a") { $0.concerns = .staff }
    let pairs = [Observation.Entry](repeating: .share(1, of: 2), count: 10)
    let cells = cells(indicator, pairs + [.share(1, of: 3)]) {
      $0.staff = PublicationRules.SmallGroups(hideBelow: 3, noVerdictBelow: 3)
    }
    #expect(cells == pairs.map { _ in hidden } + [nil])
  }

  @Test func hidesSensitiveGroupsBelowTenEntire() {
    let entries: [Observation.Entry] = [
      .share(5, of: 9), .share(5, of: 10), .percentage(ExactDecimal(50)),
    ]
    let indicator = sampleIndicator("a") { $0.isSensitive = true }
    #expect(cells(indicator, entries) == [hidden, nil, hidden])
    let ofOrganizations = sampleIndicator("a") {
      $0.isSensitive = true
      $0.concerns = .organization
    }
    #expect(cells(ofOrganizations, entries) == [hidden, nil, hidden])
  }

  @Test func hidesAConditionWithItsSource() {
    let small = [Observation.Entry](repeating: .share(4, of: 4), count: 5)
    let content = sampleContent(
      [sampleCondition("all", of: "a"), sampleIndicator("a")], schools: 7,
      ["a": [2021: [.share(5, of: 5), .share(0, of: 0)] + small]])
    let section = PublishedSection(gating: content)
    let outcomes = (0..<3).map { section.outcome(organization: $0, indicator: 0, year: 2021) }
    #expect(
      outcomes == [.figure(.answer(true)), .absent(.notApplicable), .absent(.suppressed)])
    #expect(section.provenance(organization: 2, indicator: 0, year: 2021) == nil)
    #expect(
      section.municipal(.section, indicator: 0, year: 2021)?.shownTally == Tally(met: 1, of: 1))
    // All meet it, so that any total would tell the hidden answer.
    #expect(
      section.municipal(.section, indicator: 0, year: 2021)?.total.outcome == .absent(.suppressed))
  }

  @Test func showsGroupsOfFiveToNineWithoutVerdict() {
    let content = sampleContent(
      [sampleIndicator("a")], schools: 1,
      ["a": [2020: [.share(1, of: 9)], 2021: [.share(9, of: 9)]]])
    let change = PublishedSection(gating: content).change(organization: 0, indicator: 0, year: 2021)
    #expect(change?.comparison?.weight == .smallGroup)
  }

  @Test func makesTotalsOfAllOrganizationsHiddenOrNot() throws {
    let content = sampleContent(
      [sampleIndicator("a")], schools: 4,
      ["a": [2021: [.share(2, of: 4), .share(10, of: 20), .share(1, of: 2), .share(8, of: 16)]]])
    let figures = try #require(
      PublishedSection(gating: content).municipal(.section, indicator: 0, year: 2021))
    #expect(
      figures.total.outcome
        == .figure(.share(numerator: ExactDecimal(21), denominator: ExactDecimal(42))))
    #expect(figures.hidden == 3)
    #expect(figures.sample.values == [Ratio(1, over: 2)])
  }

  @Test func hidesATotalThatIsASmallGroupItself() {
    let content = sampleContent(
      [sampleIndicator("a"), sampleIndicator("b", .count)], schools: 2,
      [
        "a": [2021: [.share(1, of: 2), .share(1, of: 2)]],
        "b": [2021: [.count(3), .absent(.missing)], 2020: [.count(3), .count(0)]],
      ])
    let section = PublishedSection(gating: content)
    #expect(
      section.municipal(.section, indicator: 0, year: 2021)?.total.outcome == .absent(.suppressed))
    // The one organization behind it is hidden.
    #expect(
      section.municipal(.section, indicator: 1, year: 2021)?.total.outcome == .absent(.suppressed))
    // Beside it stands a zero, which everybody sees.
    #expect(
      section.municipal(.section, indicator: 1, year: 2020)?.total.outcome == .absent(.suppressed))
  }
}
