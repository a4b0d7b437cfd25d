import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers
import Testing

struct DerivedConditionTests {
  private func condition(
    _ comparison: Indicator.Derivation.Comparison, _ threshold: Ratio
  ) -> Indicator.Derivation {
    Indicator.Derivation(
      source: Indicator.ID("source"), comparison: comparison, threshold: threshold, text: "")
  }

  @Test(arguments: [
    (249, 250, false),  // 99,6 %
    (9_999, 10_000, false),
    (250, 250, true),
    (1, 1, true),
  ])
  func testsTheShareItselfAndNotItsPrintedPercentage(m: Int, n: Int, holds: Bool) {
    #expect(condition(.equal, .one).outcome(of: .share(m, of: n)) == .answer(holds))
  }

  @Test(arguments: [
    (Indicator.Derivation.Comparison.equal, [false, true, false]),
    (.greater, [false, false, true]),
    (.atLeast, [false, true, true]),
    (.less, [true, false, false]),
    (.atMost, [true, true, false]),
  ])
  func comparesBelowAtAndAboveTheThreshold(
    comparison: Indicator.Derivation.Comparison, holds: [Bool]
  ) {
    let rule = condition(comparison, Ratio(1, over: 2))
    let outcomes = [4, 5, 6].map { rule.outcome(of: .share($0, of: 10)) }
    #expect(outcomes == holds.map { .answer($0) })
  }

  @Test func testsCountsMeansAndBarePercentages() {
    #expect(condition(.equal, .zero).outcome(of: .figure(.count(0))) == .answer(true))
    #expect(condition(.equal, .zero).outcome(of: .figure(.count(1))) == .answer(false))
    let fourAndAHalf = condition(.atLeast, Ratio(9, over: 2))
    #expect(
      fourAndAHalf.outcome(of: .figure(.mean(Ratio(9, over: 2), of: 3))) == .answer(true))
    let nearly = Outcome.figure(.percentage(decimal(99_600_000)))
    #expect(condition(.equal, .one).outcome(of: nearly) == .answer(false))
    let all = Outcome.figure(.percentage(ExactDecimal(100)))
    #expect(condition(.equal, .one).outcome(of: all) == .answer(true))
  }

  @Test func doesNotApplyToAnEmptyGroup() {
    let rule = condition(.equal, .one)
    #expect(rule.outcome(of: .absent(.zeroDenominator)) == .absent(.notApplicable))
    #expect(rule.outcome(of: .absent(.notApplicable)) == .absent(.notApplicable))
  }

  @Test(arguments: [
    Absence.missing, .notSubmitted, .notConducted, .pending, .suppressed,
  ])
  func carriesOtherAbsencesOn(reason: Absence) {
    #expect(condition(.equal, .one).outcome(of: .absent(reason)) == .absent(reason))
  }
}
