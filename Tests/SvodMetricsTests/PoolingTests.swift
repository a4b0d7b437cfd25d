import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers
import Testing

struct PoolingTests {
  private func pool(
    _ metric: Metric, _ indicator: Indicator, _ outcomes: [Outcome]
  ) -> MunicipalOutcome {
    MunicipalOutcome(pooling: metric, of: indicator, over: Array(outcomes.indices)) { outcomes[$0] }
  }

  private func pool(shares: [Outcome]) -> MunicipalOutcome {
    pool(.share, indicator(.share), shares)
  }

  private func pool(answers: [Outcome], _ edit: (inout Indicator) -> Void = { _ in })
    -> MunicipalOutcome
  {
    pool(.condition, indicator(.condition, edit), answers)
  }

  @Test func sumsNumeratorsAndDenominators() {
    // The mean of the two shares would be 75 %.
    let total = pool(shares: [.share(9, of: 10), .share(600, of: 1000)])
    #expect(total.outcome == .figure(.share(609, of: 1010)))
  }

  @Test func weighsMeansByTheirBases() {
    let total = pool(
      .mean, indicator(.mean), [.figure(.mean(Ratio(4), of: 10)), .figure(.mean(Ratio(5), of: 30))])
    #expect(total.outcome == .figure(.mean(Ratio(19, over: 4), of: 40)))
  }

  @Test func sumsCountsWithTrueZeros() {
    let total = pool(
      .count, indicator(.count), [.figure(.count(0)), .figure(.count(7)), .absent(.missing)])
    #expect(total.outcome == .figure(.count(7)))
    #expect((total.given, total.expected, total.behind) == (2, 3, 2))
  }

  @Test func countsThoseWhoMeetAConditionAndThoseWhoAreSilent() {
    let answers: [Outcome] = [
      .answer(true), .answer(true), .answer(false), .absent(.missing), .absent(.notSubmitted),
      .absent(.pending), .absent(.notApplicable), .absent(.notConducted),
    ]
    #expect(pool(answers: answers).outcome == .figure(.tally(2, of: 3, silent: 3)))
    let strict = pool(answers: answers) { $0.absent = .countsAsNo }
    #expect(strict.outcome == .figure(.tally(2, of: 6)))
  }

  @Test func showsAConditionInUnitsAsANumber() {
    let total = pool(answers: [.answer(true), .answer(false), .answer(true)]) { $0.unit = "ед." }
    #expect(total.outcome == .figure(.count(2)))
  }

  @Test func namesThoseWhoGaveAPercentageAlone() {
    let alone = Outcome.figure(.percentage(ExactDecimal(80)))
    let total = pool(shares: [.share(9, of: 10), alone, .absent(.missing), alone])
    #expect(total.outcome == .incomputable(.percentagesAlone))
    #expect(total.withoutCounts == [1, 3])
    #expect((total.given, total.expected) == (3, 4))
  }

  @Test func countsAnEmptyGroupAsGivenButNotBehindTheTotal() {
    let total = pool(shares: [.share(9, of: 10), .absent(.zeroDenominator)])
    #expect(total.outcome == .figure(.share(9, of: 10)))
    #expect((total.given, total.expected, total.behind) == (2, 2, 1))
  }

  @Test(arguments: [
    ([Absence.notConducted, .notConducted, .notApplicable], Absence.notConducted),
    ([.notSubmitted], .notSubmitted),
    ([.zeroDenominator, .notApplicable], .zeroDenominator),
    ([.notApplicable, .notApplicable], .notApplicable),
    ([], .notApplicable),
    ([.notConducted, .notSubmitted], .missing),
  ])
  func carriesTheReasonOfAll(reasons: [Absence], reason: Absence) {
    #expect(pool(shares: reasons.map { .absent($0) }).outcome == .absent(reason))
  }

  @Test func saysThatNobodyAnsweredEvenWhereSilenceCountsAsNo() {
    let total = pool(answers: [.absent(.notSubmitted)]) { $0.absent = .countsAsNo }
    #expect(total.outcome == .absent(.notSubmitted))
  }

  @Test func survivesSumsBeyondWhatANumberHolds() {
    let greatest = Outcome.figure(.count(ExactDecimal.greatestWhole))
    let nine = Array(repeating: greatest, count: 9)
    #expect(
      pool(.count, indicator(.count), nine).outcome
        == .figure(.count(decimal(9_000_000_000_000_000_000))))
    #expect(
      pool(.count, indicator(.count), nine + [greatest]).outcome == .incomputable(.tooLarge))
  }
}

/// What holds for any figures; the figures are made by a fixed rule.
struct PoolingPropertyTests {
  private static func shares(_ seed: Int) -> [(m: Int, n: Int)] {
    var state = UInt64(seed)
    func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<(2 + seed % 12)).map { _ in
      let n = 1 + next(below: 90)
      return (next(below: n + 1), n)
    }
  }

  private func pooled(_ shares: [(m: Int, n: Int)], over order: [Int]? = nil) throws -> Figure {
    let total = MunicipalOutcome(
      pooling: .share, of: indicator(.share), over: order ?? Array(shares.indices)
    ) { .share(shares[$0].m, of: shares[$0].n) }
    return try #require(total.outcome.figure)
  }

  @Test(arguments: 1...40)
  func doesNotDependOnTheOrder(seed: Int) throws {
    let shares = Self.shares(seed)
    let backwards = try pooled(shares, over: Array(shares.indices.reversed()))
    #expect(try pooled(shares) == backwards)
  }

  @Test(arguments: 1...40)
  func liesBetweenTheExtremes(seed: Int) throws {
    let shares = Self.shares(seed)
    let magnitudes = shares.map { Ratio($0.m, over: $0.n) }
    let total = try pooled(shares).magnitude
    #expect(try total >= #require(magnitudes.min()))
    #expect(try total <= #require(magnitudes.max()))
  }

  @Test(arguments: 1...40)
  func doesNotChangeWhenAllNumbersDouble(seed: Int) throws {
    let shares = Self.shares(seed)
    let doubled = try pooled(shares.map { ($0.m * 2, $0.n * 2) })
    #expect(try pooled(shares).magnitude == doubled.magnitude)
  }
}
