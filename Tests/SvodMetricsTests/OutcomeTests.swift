import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers
import Testing

struct OutcomeTests {
  @Test(arguments: [
    (
      Observation.Entry.share(numerator: ExactDecimal(0), denominator: ExactDecimal(7)),
      Outcome.share(0, of: 7)
    ),
    (
      .share(numerator: .zero, denominator: .zero),
      .absent(.zeroDenominator)
    ),
    (.percentage(ExactDecimal(50)), .figure(.percentage(ExactDecimal(50)))),
    (.answer(false), .answer(false)),
    (.count(.zero), .figure(.count(0))),
    (
      .mean(decimal(4_250_000), base: ExactDecimal(12)),
      .figure(.mean(Ratio(17, over: 4), of: 12))
    ),
    (.mean(.zero, base: .zero), .absent(.zeroDenominator)),
    (.absent(.notConducted), .absent(.notConducted)),
  ])
  func readsAnEntry(entry: Observation.Entry, outcome: Outcome) {
    #expect(Outcome(of: entry, isOwed: true) == outcome)
    #expect(Outcome(of: entry, isOwed: false) == outcome)
  }

  @Test func takesSilenceForMissingOnlyWhereSomethingIsOwed() {
    #expect(Outcome(of: .none, isOwed: true) == .absent(.missing))
    #expect(Outcome(of: .none, isOwed: false) == .absent(.notApplicable))
  }
}

struct MetricTests {
  @Test func leavesGrowthAndDistributionWithoutFigures() {
    let computed = Indicator.Kind.allCases.filter { Metric($0) != nil }
    #expect(computed == [.share, .condition, .count, .mean, .presence])
  }

  @Test(arguments: [
    (Indicator.Kind.share, true), (.count, true), (.mean, true), (.growth, false),
    (.condition, false),
  ])
  func computesAConditionWhoseSourceHasAmounts(kind: Indicator.Kind, isComputed: Bool) {
    let source = indicator(kind)
    let derived = indicator(.condition) {
      $0.id = Indicator.ID("derived")
      $0.derivation = Indicator.Derivation(
        source: source.id, comparison: .equal, threshold: .one, text: "= 100 %")
    }
    let catalogue = IndicatorCatalogue(groups: [], indicators: [source, derived])
    #expect((Metric(derived, in: catalogue) != nil) == isComputed)
  }
}
