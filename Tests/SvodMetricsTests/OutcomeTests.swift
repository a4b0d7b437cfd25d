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
    (.growth(.init(now: .init(50), before: .init(40))), .figure(.growth(50, from: 40))),
    (
      .growth(.init(now: .init(0), before: .init(40), base: .init(7))),
      .figure(.growth(0, from: 40, base: 7))
    ),
    (.growth(.init(now: .init(5), before: .zero)), .absent(.zeroDenominator)),
    (
      .distribution([.init(2), .zero]), .figure(.distribution([.init(2), .zero]))
    ),
    (.distribution([.zero, .zero]), .absent(.zeroDenominator)),
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

struct ContributionTests {
  @Test func aGrowthFromNothingBringsItsAmount() {
    let entry = Observation.Entry.growth(.init(now: .init(5), before: .zero))
    #expect(Outcome(contributing: entry) == .figure(.growth(5, from: 0)))
  }

  @Test func anyOtherEntryBringsWhatItShows() {
    let empty = Observation.Entry.share(numerator: .zero, denominator: .zero)
    #expect(Outcome(contributing: empty) == .absent(.zeroDenominator))
    #expect(Outcome(contributing: .count(.init(3))) == .figure(.count(3)))
  }
}
