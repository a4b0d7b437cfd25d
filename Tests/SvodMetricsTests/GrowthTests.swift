import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers
import Testing

struct GrowthTests {
  private func pool(_ figures: Figure...) -> MunicipalOutcome {
    MunicipalOutcome(
      pooling: .growth, of: indicator(.growth), over: Array(figures.indices),
      outcome: { .figure(figures[$0]) })
  }

  @Test(arguments: [
    (Figure.growth(105, from: 100), Ratio(1, over: 20)),
    (.growth(75, from: 100), Ratio(-1, over: 4)),
    (.growth(0, from: 3), Ratio(-1)),
    (.growth(7, from: 7), .zero),
    // An exact half of a hundredth of a percent stays exact.
    (.growth(80_004, from: 80_000, base: 3), Ratio(1, over: 20_000)),
  ])
  func isTheAmountOverTheEarlierLessOne(_ figure: Figure, _ growth: Ratio) {
    #expect(figure.magnitude == growth)
  }

  @Test func sumsAmountsAndNotGrowths() {
    // The mean of +100 % and −10 % would be +45 %.
    let total = pool(.growth(20, from: 10), .growth(900, from: 1000))
    #expect(total.outcome == .figure(.growth(920, from: 1010)))
    #expect(total.outcome.figure?.magnitude == Ratio(-9, over: 101))
  }

  @Test func whoHadNothingAddsToTheLaterSum() {
    let total = pool(.growth(12, from: 10), .growth(5, from: 0))
    #expect(total.outcome == .figure(.growth(17, from: 10)))
    #expect((total.given, total.behind) == (2, 2))
  }

  @Test func thereIsNoGrowthWhereAllHadNothing() {
    #expect(pool(.growth(12, from: 0), .growth(0, from: 0)).outcome == .absent(.zeroDenominator))
  }

  @Test func weighsAveragesByTheirBases() {
    // (40·10 + 30·30) / (32·10 + 30·30) − 1 = 1300 / 1220 − 1 = 4/61.
    let total = pool(.growth(40, from: 32, base: 10), .growth(30, from: 30, base: 30))
    #expect(
      total.outcome
        == .figure(
          .growth(now: Ratio(65, over: 2), before: Ratio(61, over: 2), base: ExactDecimal(40))))
    #expect(total.outcome.figure?.magnitude == Ratio(4, over: 61))
  }

  @Test func changesInPoints() {
    let before = Figure.growth(110, from: 100)
    let comparison = Comparison(
      before: before, in: 2020, now: .growth(99, from: 110), by: rules(better: .higher))
    #expect(comparison.difference == Ratio(-1, over: 5))
    #expect(comparison.percent == nil)
    #expect((comparison.verdict, comparison.weight) == (.worse, .full))
  }

  @Test(arguments: [
    (Figure.growth(12, from: 9), 9), (.growth(0, from: 9), 9), (.growth(4, from: 0), 4),
    (.growth(0, from: 0), 0),
    (.growth(50_000, from: 40_000, base: 7), 7),
  ])
  func isOfItsBaseOrItsLesserAmount(_ figure: Figure, _ group: Int) {
    #expect(figure.group == ExactDecimal(group))
  }

  @Test func aConditionTestsTheExactGrowth() {
    let grows = Indicator.Derivation(
      source: Indicator.ID("a"), comparison: .greater, threshold: .zero, text: "> 0")
    #expect(grows.outcome(of: .figure(.growth(1_000_001, from: 1_000_000))) == .answer(true))
    #expect(grows.outcome(of: .figure(.growth(7, from: 7))) == .answer(false))
    #expect(grows.outcome(of: .absent(.zeroDenominator)) == .absent(.notApplicable))
  }

  @Test func aTargetIsInPercent() {
    let wages = indicator(.growth) { $0.targets[2021] = ExactDecimal(5) }
    func status(_ now: Int) -> TargetStatus {
      TargetStatus(of: .growth(now, from: 100), wages, year: 2021, level: .organization)
    }
    #expect(status(105) == .reached(ExactDecimal(5)))
    #expect(status(104) == .notReached(ExactDecimal(5)))
  }
}

struct DistributionTests {
  private func distribution(_ counts: Int...) -> Figure {
    .distribution(counts.map { ExactDecimal($0) })
  }

  @Test func sumsEveryBucket() {
    let figures = [distribution(5, 0, 2), distribution(0, 3, 40)]
    let total = MunicipalOutcome(
      pooling: .distribution, of: indicator(.distribution), over: [0, 1, 2],
      outcome: { $0 < 2 ? .figure(figures[$0]) : .absent(.notSubmitted) })
    #expect(total.outcome == .figure(distribution(5, 3, 42)))
    #expect((total.given, total.expected, total.behind) == (2, 3, 2))
    #expect(total.outcome.figure?.group == ExactDecimal(50))
  }

  @Test func holdsNoSumBeyondItsNumbers() {
    let huge = distribution(1_000_000_000_000)
    let total = MunicipalOutcome(
      pooling: .distribution, of: indicator(.distribution), over: Array(0..<10),
      outcome: { _ in .figure(huge) })
    #expect(total.outcome == .incomputable(.tooLarge))
  }

  @Test func isNeverJudged() {
    let levels = indicator(.distribution, better: .higher)
    #expect(ComparisonRules(levels, PublicationRules()).better == .neither)
  }
}
