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

  /// Of 4, 7 and 20 persons there are 32 sums, of which at most a fifth betrays a group.
  @Test(arguments: [(4, 7, 19), (0, 0, 0), (2, 3, 11), (4, 7, 18)])
  func hidesByTheSizesOfTheGroupsAlone(first: Int, second: Int, third: Int) {
    let section = section([
      "a": [
        .share(first, of: 4), .share(second, of: 7), .share(third, of: 20), .share(37, of: 40),
        .share(44, of: 50),
      ]
    ])
    #expect(hidden(section) == [0, 1, 2])
  }

  /// With one person missing each hidden group might have two values only; with two, three.
  @Test func hidesATotalThatLeavesTooFewValues() {
    let section = { (third: Int) in
      self.section([
        "a": [.share(4, of: 4), .share(7, of: 7), .share(third, of: 20), .share(37, of: 40)]
      ])
    }
    #expect(total(section(19)) == .absent(.suppressed))
    #expect(total(section(18))?.figure != nil)
  }

  @Test func hidesNothingBesideGroupsThatHideOneAnother() {
    let small = [Observation.Entry](repeating: .share(2, of: 4), count: 5)
    #expect(hidden(section(["a": small + [.share(14, of: 30)]])) == [0, 1, 2, 3, 4])
  }

  /// Seven counts that are seven together are one each.
  @Test func knowsThatAHiddenCountIsNoZero() {
    let counts = { (count: Int) in
      section(
        of: [sampleIndicator("a", .count)],
        ["a": Array(repeating: .count(count), count: 7) + [.count(9), .count(12)]])
    }
    #expect(hidden(counts(1)) == Array(0..<7))
    #expect(total(counts(1)) == .absent(.suppressed))
    #expect(total(counts(2))?.figure != nil)
  }

  /// None of the hidden schools meets the condition, which the tally 1 of 4 less the one shown that
  /// does would tell.
  @Test func hidesATallyBesideHiddenAnswers() {
    let indicators = [
      sampleIndicator("a"), sampleCondition("half", of: "a", atLeast: Ratio(1, over: 2)),
    ]
    let section = section(
      of: indicators,
      ["a": [.share(1, of: 4), .share(1, of: 4), .share(16, of: 30), .share(9, of: 40)]])
    #expect(hidden(section, 0) == [0, 1, 2])
    #expect(hidden(section, 1) == [0, 1, 2])
    #expect(total(section, 0)?.figure != nil)
    #expect(total(section, 1) == .absent(.suppressed))
  }

  /// 9 of 10 in the first school with pupils could be nothing but yes to «at least a half».
  @Test func hidesATotalThatLeavesOneAnswerOnly() {
    let indicators = [
      sampleIndicator("a"), sampleCondition("half", of: "a", atLeast: Ratio(1, over: 2)),
    ]
    let values: [String: [Observation.Entry]] = [
      "a": [.share(2, of: 4), .share(15, of: 16), .share(20, of: 40)]
    ]
    #expect(total(section(values))?.figure != nil)
    #expect(total(section(of: indicators, values)) == .absent(.suppressed))
  }

  /// What of a large school may be told by a total of all is no less withheld than of a small one.
  @Test func hidesATotalOfAggregatesThatIsThatOfEach() {
    let aggregate = sampleIndicator("a") { $0.visibility = .aggregate }
    let totals = { (missing: Int) in
      total(
        section(
          of: [aggregate],
          ["a": [.share(1, of: 1), .share(30, of: 30), .share(40 - missing, of: 40)]]))
    }
    #expect(totals(0) == .absent(.suppressed))
    #expect(totals(2)?.figure != nil)
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

  /// A late correction of one school's n does not make other groups of the others.
  @Test func sharesOfMostlyTheSameGroupsHideTheSameCells() {
    let section = section(
      of: [sampleIndicator("a"), sampleIndicator("b")],
      [
        "a": [.share(2, of: 4), .share(9, of: 16), .share(17, of: 20), .share(30, of: 40)],
        "b": [.share(3, of: 5), .share(7, of: 16), .share(3, of: 20), .share(10, of: 40)],
      ])
    #expect(hidden(section, 0) == [0, 1])
    #expect(hidden(section, 1) == [0, 1])
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
    #expect(hidden(section) == [0, 1, 2, 3])
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
}
