import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

/// Growths and distributions on their way through the gate.
struct KindTests {
  private func section(
    _ indicator: Indicator, _ now: [Observation.Entry], before: [Observation.Entry] = [],
    derived: [Indicator] = []
  ) -> PublishedSection {
    PublishedSection(
      gating: sampleContent(
        [indicator] + derived, ["a": [2020: before, 2021: now]]))
  }

  private func outcomes(_ section: PublishedSection, _ indicator: Int = 0) -> [Outcome?] {
    (0..<6).map { section.outcome(organization: $0, indicator: indicator, year: 2021) }
  }

  private func total(_ section: PublishedSection) -> PooledOutcome? {
    section.municipal(.section, indicator: 0, year: 2021)?.total.outcome
  }

  private func growth(_ now: Int, from before: Int, base: Int? = nil) -> Outcome {
    .figure(
      .growth(
        now: Ratio(now), before: Ratio(before), base: base.map { ExactDecimal($0) }))
  }

  @Test func hidesAGrowthOfFewPupilsInEitherYear() {
    let section = section(
      sampleIndicator("a", .growth),
      [
        .growth(12, from: 4), .growth(4, from: 12), .growth(5, from: 5), .growth(3, from: 0),
        .growth(0, from: 9), .growth(30, from: 0),
      ])

    let hidden = Outcome.absent(.suppressed)
    #expect(
      outcomes(section) == [
        hidden, hidden, growth(5, from: 5), hidden, growth(0, from: 9), .absent(.zeroDenominator),
      ])
    // All of them: 12 + 4 + 5 + 3 + 0 + 30 and 4 + 12 + 5 + 0 + 9 + 0.
    #expect(
      total(section) == .figure(.growth(now: Ratio(54), before: Ratio(30), base: nil)))
    #expect(section.growth(organization: 5, indicator: 0, year: 2021)?.now == ExactDecimal(30))
    #expect(section.growth(organization: 3, indicator: 0, year: 2021) == nil)
  }

  @Test func hidesAGrowthOfAveragesByItsBaseAlone() {
    let section = section(
      sampleIndicator("a", .growth),
      [
        .growth(300, from: 200, base: 4), .growth(250, from: 210, base: 4),
        .growth(3, from: 2, base: 40),
      ])

    #expect(
      Array(outcomes(section).prefix(3)) == [
        .absent(.suppressed), .absent(.suppressed), growth(3, from: 2, base: 40),
      ])
    // (300 · 4 + 250 · 4 + 3 · 40) / 48 and (200 · 4 + 210 · 4 + 2 · 40) / 48.
    #expect(
      total(section)
        == .figure(
          .growth(
            now: Ratio(2320, over: 48), before: Ratio(1720, over: 48), base: ExactDecimal(48))))
  }

  @Test func hidesAnotherBesideASingleGrowthAndTheTallyOfBoth() {
    let grows = sampleCondition("b", of: "a", atLeast: Ratio(1, over: 10))
    let section = section(
      sampleIndicator("a", .growth),
      [.growth(3, from: 20), .growth(9, from: 8), .growth(30, from: 30)], derived: [grows])

    let hidden = Outcome.absent(.suppressed)
    #expect(Array(outcomes(section).prefix(3)) == [hidden, hidden, growth(30, from: 30)])
    #expect(total(section) == .figure(.growth(now: Ratio(42), before: Ratio(58), base: nil)))
    #expect(
      section.municipal(.section, indicator: 1, year: 2021)?.total.outcome
        == .absent(.suppressed))
  }

  @Test func hidesATotalWithABucketThatLeavesTooLittleOpen() {
    // Of the third bucket nobody is anywhere, which the total would tell of those hidden.
    let betrayed = section(
      sampleIndicator("a", .distribution),
      [.distribution(1, 3, 0), .distribution(8, 9, 0), .distribution(20, 9, 0)])
    let safe = section(
      sampleIndicator("a", .distribution),
      [.distribution(1, 2, 1), .distribution(6, 6, 5), .distribution(20, 9, 5)])

    #expect(total(betrayed) == .absent(.suppressed))
    #expect(Array(outcomes(betrayed).prefix(3)).filter { $0 == .absent(.suppressed) }.count == 2)
    #expect(total(safe) == .figure(.distribution([27, 17, 11].map { ExactDecimal($0) })))
    #expect(Array(outcomes(safe).prefix(3)).filter { $0 == .absent(.suppressed) }.count == 2)
  }

  /// What is hidden of a cycle would stand in the next one as the amount before.
  @Test func hidesAGrowthInEveryCycleAsInOne() throws {
    let before: [Observation.Entry] = [
      .growth(3, from: 20, base: 4), .growth(90, from: 80, base: 9),
      .growth(300, from: 290, base: 30), .growth(300, from: 290, base: 40),
    ]
    let now: [Observation.Entry] = [
      .growth(30, from: 3, base: 8), .growth(95, from: 90, base: 9),
      .growth(310, from: 300, base: 30), .growth(310, from: 300, base: 40),
    ]
    let section = section(sampleIndicator("a", .growth), now, before: before)
    let hidden = [2020, 2021].map { year in
      (0..<4).filter {
        section.outcome(organization: $0, indicator: 0, year: year) == .absent(.suppressed)
      }
    }
    #expect(hidden[0] == hidden[1])
    #expect(hidden[0].starts(with: [0, 1]))
    #expect(!hidden[0].contains(3))
  }

  @Test func showsEveryGrowthOfOrganizations() {
    let section = section(
      sampleIndicator("a", .growth) { $0.concerns = .organization }, [.growth(2, from: 1)])

    #expect(outcomes(section).first == growth(2, from: 1))
  }

  @Test func hidesADistributionOfFewPupils() {
    let section = section(
      sampleIndicator("a", .distribution),
      [
        .distribution(1, 2, 1), .distribution(40, 1, 50), .distribution(6, 8, 5),
        .distribution(0, 0, 0),
      ])

    #expect(
      Array(outcomes(section).prefix(4)) == [
        .absent(.suppressed), .figure(.distribution([40, 1, 50].map { ExactDecimal($0) })),
        .absent(.suppressed), .absent(.zeroDenominator),
      ])
    #expect(total(section) == .figure(.distribution([47, 11, 56].map { ExactDecimal($0) })))
  }

  @Test func hidesATotalOfFew() {
    let section = section(sampleIndicator("a", .distribution), [.distribution(2, 1, 1)])

    #expect(total(section) == .absent(.suppressed))
  }

  @Test func neitherComparesNorOrdersDistributions() {
    let indicator = sampleIndicator("a", .distribution)
    let entries = (0..<6).map { Observation.Entry.distribution(10 + $0, 20) }
    let section = section(indicator, entries, before: entries)
    let figures = section.municipal(.section, indicator: 0, year: 2021)

    #expect(section.change(organization: 0, indicator: 0, year: 2021) == nil)
    #expect(section.municipalChange(.section, indicator: 0, year: 2021) == nil)
    #expect(figures?.extremes == nil && figures?.median == nil)
    #expect(
      section.surroundings(organization: 0, indicator: 0, year: 2021, within: .section)?.others
        == 0)
    #expect(section.verdicts(of: .section, year: 2021).uncompared == 1)
    #expect(section.verdicts(of: .section, year: 2021).withoutVerdict == 0)
  }

  @Test func aConditionOnAGrowthFromNothingDoesNotApply() {
    let grows = sampleCondition("b", of: "a", atLeast: Ratio(1, over: 10)) {
      $0.concerns = .organization
    }
    let section = section(
      sampleIndicator("a", .growth) { $0.concerns = .organization },
      [.growth(11, from: 10), .growth(10, from: 10), .growth(5, from: 0), .absent(.notConducted)],
      derived: [grows])

    #expect(
      Array(outcomes(section, 1).prefix(4)) == [
        .figure(.answer(true)), .figure(.answer(false)), .absent(.notApplicable),
        .absent(.notConducted),
      ])
  }

  @Test func poolsARegionOverAllItsOrganizations() {
    let indicator = sampleIndicator("a", .growth) { $0.concerns = .organization }
    let section = PublishedSection(
      gating: regionalContent(
        [indicator],
        ["a": [2021: [.growth(20, from: 10), .growth(3, from: 0), .growth(90, from: 100)]]],
        sizes: [2, 1]))
    func total(_ area: Area) -> PooledOutcome? {
      section.municipal(area, indicator: 0, year: 2021)?.total.outcome
    }

    #expect(
      total(.municipality(0)) == .figure(.growth(now: Ratio(23), before: Ratio(10), base: nil)))
    #expect(total(.section) == .figure(.growth(now: Ratio(113), before: Ratio(110), base: nil)))
  }

  @Test func takesAMunicipalitysOwnGrowthAsGiven() {
    let indicator = sampleIndicator("a", .growth) { $0.level = .municipality }
    var content = sampleContent([indicator], [:])
    content.observations.update(year: 2021, indicator: 0) {
      $0.areas[.section] = Observation(entry: .growth(66, from: 60), line: 2)
    }

    #expect(
      PublishedSection(gating: content).municipal(.section, indicator: 0, year: 2021)?.total
        .outcome == .figure(.growth(now: Ratio(66), before: Ratio(60), base: nil)))
  }

  /// Of 4 and 10 pupils between −5 and 5 the sums −65…65 of −70…70 leave each a twentieth of the
  /// scale at either end.
  @Test(arguments: [("-5", false), ("-4.6", false), ("-4.5", true), ("0", true), ("5", true)])
  func meansBelowZeroStayOpenDownToTheEndOfTheirScale(second: String, isTotalShown: Bool) throws {
    let section = section(
      sampleIndicator("a", .mean),
      [
        try mean("-5", of: 4), try mean(second, of: 10), try mean("3", of: 20),
        try mean("5", of: 30),
      ])

    #expect(outcomes(section).prefix(2).allSatisfy { $0 == .absent(.suppressed) })
    #expect(outcomes(section)[2] != .absent(.suppressed))
    #expect((total(section)?.figure != nil) == isTotalShown)
  }

  /// Between 0 and 5, where none is negative, 2.5 of 0…70 is the least such sum.
  @Test(arguments: [("0.2", false), ("0.25", true)])
  func aScaleWithoutMeansBelowZeroBeginsThere(second: String, isTotalShown: Bool) throws {
    let section = section(
      sampleIndicator("a", .mean),
      [
        try mean("0", of: 4), try mean(second, of: 10), try mean("3", of: 20),
        try mean("5", of: 30),
      ])

    #expect((total(section)?.figure != nil) == isTotalShown)
  }

  /// 10¹² for each of 9 and −10¹² for each of 4 are more than sums are made of.
  @Test func hidesATotalOfMeansTooGreatToBeJudgedAndNoMoreThanTheRule() throws {
    let section = section(
      sampleIndicator("a", .mean),
      [
        try mean("-1000000000000", of: 4), try mean("1000000000000", of: 9),
        try mean("999999999999.999999", of: 1000), try mean("-0.000001", of: 50),
      ])

    #expect(outcomes(section)[0] == .absent(.suppressed))
    #expect(outcomes(section)[1...3].allSatisfy { $0 != .absent(.suppressed) })
    #expect(total(section) == .absent(.suppressed))
  }

  /// Growths of other cycles tell the amounts of this one, so none is shown of any.
  @Test func hidesAllGrowthsBesideOneTooGreatToBeJudged() {
    let section = section(
      sampleIndicator("a", .growth),
      [
        .growth(300, from: 200, base: 4), .growth(1_000_000_000_000, from: 210, base: 40),
        .growth(3, from: 2, base: 40),
      ],
      before: [.absent(.missing), .growth(5, from: 4, base: 40), .growth(2, from: 4, base: 40)])

    #expect(outcomes(section).prefix(3).allSatisfy { $0 == .absent(.suppressed) })
    #expect(
      (0..<3).allSatisfy {
        let outcome = section.outcome(organization: $0, indicator: 0, year: 2020)
        return outcome?.figure == nil
      })
    #expect(total(section) == .absent(.suppressed))
  }

  private func mean(_ text: String, of base: Int) throws -> Observation.Entry {
    .mean(try ExactDecimal(parsing: Array(text.utf8)[...]), base: ExactDecimal(base))
  }
}
