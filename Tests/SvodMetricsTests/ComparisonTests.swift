import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers
import Testing

struct ComparisonTests {
  private func compare(
    _ before: Figure, _ now: Figure, _ rules: ComparisonRules = rules()
  ) -> Comparison {
    Comparison(before: before, in: 2020, now: now, by: rules)
  }

  @Test func subtractsUnroundedShares() {
    // 66,7 − 33,3 would print 33,4.
    let change = compare(.share(10, of: 30), .share(20, of: 30))
    #expect(change.difference == Ratio(1, over: 3))
    #expect(change.percent == nil)
    #expect(change.beforeYear == 2020)
  }

  @Test(arguments: [
    (10, 13, Ratio(30)), (10, 10, .zero), (40, 30, Ratio(-25)), (12, 13, Ratio(25, over: 3)),
  ])
  func givesThePercentOfCountsFromABaseOfTen(before: Int, now: Int, percent: Ratio) {
    #expect(compare(.count(before), .count(now)).percent == percent)
  }

  @Test func givesNoPercentOfASmallBaseOrOfNothing() {
    #expect(compare(.count(9), .count(18)).percent == nil)
    let fromNothing = compare(.count(0), .count(3))
    #expect(fromNothing.percent == nil)
    #expect(fromNothing.difference == Ratio(3))
    #expect(fromNothing.verdict == .better)
  }

  @Test(arguments: [
    (Indicator.Better.higher, Comparison.Verdict.better, Comparison.Verdict.worse),
    (.lower, .worse, .better),
    (.neither, .increased, .decreased),
  ])
  func judgesByTheBetterDirection(
    better: Indicator.Better, rise: Comparison.Verdict, fall: Comparison.Verdict
  ) {
    let rules = rules(better: better)
    #expect(compare(.count(20), .count(30), rules).verdict == rise)
    #expect(compare(.count(30), .count(20), rules).verdict == fall)
    #expect(compare(.count(20), .count(20), rules).verdict == .unchanged)
  }

  @Test func neverJudgesContext() {
    let context = rules { $0.role = .context }
    #expect(compare(.count(20), .count(30), context).verdict == .increased)
  }

  @Test func saysUnchangedForAnExactZeroOnly() {
    #expect(compare(.share(1, of: 2), .share(50, of: 100)).verdict == .unchanged)
    // Both print 33,3 %.
    let tiny = compare(.share(3_333, of: 10_000), .share(333_301, of: 1_000_000))
    #expect(tiny.verdict == .better)
  }

  @Test(arguments: [
    (Figure.count(12), Figure.count(13), Comparison.Weight.belowMinimumStep),
    (.count(12), .count(14), .full),
    (.tally(13, of: 14), .tally(12, of: 14), .belowMinimumStep),
    (.tally(13, of: 14), .tally(11, of: 14), .full),
    (.share(18, of: 40), .share(19, of: 40), .belowMinimumStep),
    (.share(18, of: 40), .share(20, of: 40), .full),
    // 10 % of 25 are two persons and a half; 5 % are one and a quarter.
    (.share(50, of: 100), .share(15, of: 25), .full),
    (.share(55, of: 100), .share(15, of: 25), .belowMinimumStep),
    (.mean(Ratio(4), of: 20), .mean(Ratio(5), of: 20), .full),
    (.answer(false), .answer(true), .full),
    (.percentage(ExactDecimal(50)), .percentage(ExactDecimal(51)), .full),
    (.count(12), .count(12), .full),
  ])
  func weighsByTheSmallestStep(before: Figure, now: Figure, weight: Comparison.Weight) {
    #expect(compare(before, now).weight == weight)
  }

  @Test func knowsNoStepOfMoney() {
    let money = rules { $0.unit = "руб." }
    #expect(compare(.count(12), .count(13), money).weight == .full)
  }

  @Test func givesNoVerdictWhereOneGroupIsSmall() {
    let pupils = rules { $0.concerns = .pupils }
    #expect(compare(.share(1, of: 9), .share(30, of: 40), pupils).weight == .smallGroup)
    #expect(compare(.share(30, of: 40), .share(1, of: 9), pupils).weight == .smallGroup)
    #expect(compare(.share(1, of: 10), .share(30, of: 40), pupils).weight == .full)
    #expect(compare(.share(3, of: 9), .share(3, of: 9), pupils).weight == .smallGroup)
    #expect(compare(.share(1, of: 9), .share(30, of: 40)).weight == .full)
  }

  @Test func takesForUsualWhatNewCohortsMake() {
    let cohort = rules { $0.variation = .cohort }
    let usual = compare(.share(12, of: 20), .share(15, of: 20), cohort)
    #expect(usual.verdict == .better)
    #expect(usual.weight == .usualForGroup)
    // Newcombe's own example: from 0,0524 on.
    #expect(compare(.share(48, of: 80), .share(56, of: 70), cohort).weight == .full)
    #expect(compare(.share(12, of: 20), .share(15, of: 20)).weight == .full)
  }
}

struct NewcombeIntervalTests {
  /// Table II of the paper, method 10.
  @Test(arguments: [
    (56, 70, 48, 80, 0.0524, 0.3339),
    (9, 10, 3, 10, 0.1705, 0.8090),
    (6, 7, 2, 7, 0.0582, 0.8062),
    (5, 56, 0, 29, -0.0381, 0.1926),
    (0, 10, 0, 20, -0.1611, 0.2775),
    (0, 10, 0, 10, -0.2775, 0.2775),
    (10, 10, 0, 20, 0.6791, 1.0),
    (10, 10, 0, 10, 0.6075, 1.0),
  ])
  func agreesWithThePublishedExamples(
    a: Int, m: Int, b: Int, n: Int, lower: Double, upper: Double
  ) throws {
    let interval = try #require(
      NewcombeInterval(now: .share(a, of: m), before: .share(b, of: n)))
    #expect(abs(interval.lower - lower) < 0.00005)
    #expect(abs(interval.upper - upper) < 0.00005)
    #expect(interval.containsZero == (lower <= 0))
  }

  @Test func needsTheNumbersOfBothGroups() {
    let percentage = Figure.percentage(ExactDecimal(50))
    #expect(NewcombeInterval(now: percentage, before: .share(1, of: 2)) == nil)
    #expect(NewcombeInterval(now: .share(1, of: 2), before: percentage) == nil)
  }
}
