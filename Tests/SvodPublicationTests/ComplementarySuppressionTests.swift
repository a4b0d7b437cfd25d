import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

/// What is hidden beside small groups, so that totals do not tell of them.
struct ComplementarySuppressionTests {
  private func section(
    of indicators: [Indicator] = [sampleIndicator("a")], _ values: [String: [Observation.Entry]]
  ) -> PublishedSection {
    let schools = values.values.map(\.count).max() ?? 0
    return PublishedSection(
      gating: sampleContent(indicators, schools: schools, values.mapValues { [2021: $0] }))
  }

  private func hidden(_ section: PublishedSection, _ indicator: Int = 0) -> [Int] {
    section.organizations.organizations.indices.filter {
      section.outcome(organization: $0, indicator: indicator, year: 2021) == .absent(.suppressed)
    }
  }

  private func total(
    _ section: PublishedSection, _ indicator: Int = 0, of area: Area = .section
  ) -> PooledOutcome? {
    section.municipal(area, indicator: indicator, year: 2021)?.total.outcome
  }

  /// 22 of 54 less 20 of 50 would be 2 of 4.
  @Test func hidesTheSmallestOfTheOthersBesideASmallGroup() {
    let section = section(["a": [.share(2, of: 4), .share(14, of: 30), .share(6, of: 20)]])
    #expect(hidden(section) == [0, 2])
    #expect(
      total(section) == .figure(.share(numerator: ExactDecimal(22), denominator: ExactDecimal(54))))
  }

  /// Beside 4 of 4 and 7 of 7 nobody is missing; with 19 of 20 one person is, and each group might
  /// have two values only; with 37 of 40 four persons are.
  @Test func goesOnUntilEachHiddenGroupMayHaveThreeValues() {
    let entries: [Observation.Entry] = [
      .share(4, of: 4), .share(7, of: 7), .share(19, of: 20), .share(37, of: 40),
      .share(44, of: 50),
    ]
    #expect(hidden(section(["a": entries])) == [0, 1, 2, 3])
  }

  @Test func hidesTheTotalWhereNothingBesideHelpsAndThenNoMoreThanTheSmallGroup() {
    let section = section(["a": [.share(4, of: 4), .share(30, of: 30), .share(20, of: 20)]])
    #expect(hidden(section) == [0])
    #expect(total(section) == .absent(.suppressed))
  }

  @Test func hidesNothingBesideGroupsThatHideOneAnother() {
    let section = section([
      "a": [.share(2, of: 4), .share(1, of: 3), .share(14, of: 30), .share(6, of: 20)]
    ])
    #expect(hidden(section) == [0, 1])
  }

  /// Two counts that are 2 together are one each.
  @Test func knowsThatAHiddenCountIsNoZero() {
    let counts = { (values: Int...) in
      section(of: [sampleIndicator("a", .count)], ["a": values.map { .count($0) }])
    }
    #expect(hidden(counts(1, 1, 9, 12)) == [0, 1, 2])
    #expect(hidden(counts(2, 2, 9, 12)) == [0, 1])
  }

  /// None of the hidden schools meets the condition, which the tally 1 of 4 less the one shown that
  /// does would tell.
  @Test func keepsBothAnswersToAHiddenCondition() {
    let indicators = [
      sampleIndicator("a"), sampleCondition("half", of: "a", atLeast: Ratio(1, over: 2)),
    ]
    let section = section(
      of: indicators,
      ["a": [.share(1, of: 4), .share(1, of: 4), .share(16, of: 30), .share(9, of: 40)]])
    #expect(hidden(section, 0) == [0, 1, 2])
    #expect(hidden(section, 1) == [0, 1, 2])
    #expect(total(section, 1)?.figure == .tally(Tally(met: 1, of: 4)))
  }

  /// b is what a leaves over: whoever shows it of a school shows a as well.
  @Test func sharesOfTheSameGroupsHideTheSameCells() {
    let section = section(
      of: [sampleIndicator("a"), sampleIndicator("b")],
      [
        "a": [.share(4, of: 4), .share(9, of: 10), .share(17, of: 20), .share(30, of: 40)],
        "b": [.share(2, of: 4), .share(1, of: 10), .share(3, of: 20), .share(10, of: 40)],
      ])
    #expect(hidden(section, 0) == [0, 1, 2])
    #expect(hidden(section, 1) == [0, 1, 2])
  }

  @Test func hidesATotalBesideThatOfAMunicipalityOfOneSmallGroup() {
    let entries: [Observation.Entry] = [
      .share(2, of: 4), .share(2, of: 4), .share(1, of: 3), .share(14, of: 30), .share(6, of: 20),
      .share(9, of: 25),
    ]
    let section = PublishedSection(
      gating: regionalContent(
        [sampleIndicator("a")], ["a": [2021: entries]], sizes: [1, 3, 2]))
    #expect(total(section, of: .municipality(0)) == .absent(.suppressed))
    #expect(total(section, of: .municipality(1)) == .absent(.suppressed))
    #expect(total(section, of: .municipality(2))?.figure != nil)
    #expect(total(section)?.figure != nil)
    #expect(hidden(section) == [0, 1, 2])
  }

  /// The thirteenth condition is hidden beside the value that it tests, as the first is.
  @Test func hidesEveryConditionBesideItsSource() {
    let conditions = (0..<13).map { sampleCondition("c\($0)", of: "a") }
    let section = section(
      of: [sampleIndicator("a")] + conditions,
      ["a": [.share(2, of: 4), .share(5, of: 5), .share(14, of: 30), .share(6, of: 20)]])
    #expect(hidden(section, 13) == hidden(section, 0))
    #expect(hidden(section, 1) == hidden(section, 0))
    #expect(hidden(section, 0).contains(1))
    #expect(total(section, 13) == .absent(.suppressed))
  }

  /// Four persons are missing in the one of 31 schools that does not meet the condition.
  ///
  /// It can be that of four only; a larger school hidden beside would give its own answer away.
  @Test func judgesTalliesOfManyHiddenSchools() {
    let entries =
      Array(repeating: Observation.Entry.share(3, of: 3), count: 30)
      + [.share(0, of: 4), .share(20, of: 50), .share(31, of: 60)]
    let section = section(
      of: [sampleIndicator("a"), sampleCondition("all", of: "a")], ["a": entries])
    #expect(hidden(section).count == 31)
    #expect(total(section)?.figure != nil)
    #expect(total(section, 1) == .absent(.suppressed))
  }
}
