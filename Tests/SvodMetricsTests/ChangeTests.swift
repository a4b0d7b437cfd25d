import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers
import Testing

struct ChangeTests {
  private let low = PooledOutcome.figure(.count(20))
  private let high = PooledOutcome.figure(.count(30))

  private func reason(_ series: Series, _ rules: ComparisonRules = rules()) -> Incomparability? {
    switch Change(atEndOf: series, by: rules) {
    case .compared: nil
    case .incomparable(let incomparability): incomparability
    }
  }

  @Test func comparesWithTheCycleBefore() throws {
    let change = Change(atEndOf: series(high, low, high), by: rules())
    let comparison = try #require(change.comparison)
    #expect(comparison.beforeYear == 2020)
    #expect(comparison.difference == Ratio(10))
  }

  @Test func hasNothingBeforeTheFirstCycle() {
    #expect(reason(series(high)) == Incomparability(.firstCycle))
    #expect(reason(series(.absent(.missing))) == Incomparability(.firstCycle))
  }

  @Test func doesNotReachBehindTheYearSinceWhichItIsMeasured() {
    let rules = rules { $0.since = 2021 }
    #expect(
      reason(series(low, low, high), rules) == Incomparability(.notMeasuredBefore(since: 2021)))
  }

  @Test func saysWhyThereIsNoValueNow() {
    #expect(
      reason(series(low, .absent(.notConducted)))
        == Incomparability(.absentNow(.notConducted)))
    #expect(
      reason(series(low, .incomputable(.percentagesAlone))) == Incomparability(.incomputableNow))
  }

  @Test func putsTheLatestComparableCycleBesideAnAbsentOne() {
    let earlier = Incomparability.Earlier(
      year: 2018, figure: .count(20), difference: Ratio(10))
    let withGaps = series(
      high, low, .absent(.missing), .absent(.notConducted), high)
    #expect(reason(withGaps) == Incomparability(.absentBefore(.notConducted), earlier: earlier))
    let incomputable = series(low, .incomputable(.percentagesAlone), high)
    #expect(reason(incomputable)?.reason == .incomputableBefore)
    #expect(reason(incomputable)?.earlier?.year == 2019)
  }

  @Test func cutsComparisonsAcrossABreakInBothDirections() throws {
    let broken = series(low, low, high, cuts: [2020: "Новые задания"])
    let afterwards = Change(atEndOf: broken, by: rules())
    #expect(afterwards.comparison?.beforeYear == 2020)
    let until2020 = Series(Array(broken.points.prefix(2)))
    #expect(reason(until2020) == Incomparability(.seriesBreak("Новые задания")))
  }

  @Test func doesNotReachAcrossABreakForAnEarlierCycle() {
    let cutAtGap = series(low, .absent(.missing), high, cuts: [2020: "Новые задания"])
    #expect(reason(cutAtGap) == Incomparability(.absentBefore(.missing)))
    let cutNow = series(low, .absent(.missing), high, cuts: [2021: "Новые задания"])
    #expect(reason(cutNow) == Incomparability(.seriesBreak("Новые задания")))
    let cutBehind = series(low, .absent(.missing), high, cuts: [2019: "Новые задания"])
    #expect(reason(cutBehind)?.earlier?.year == 2019)
  }

  @Test func doesNotReachBehindTheFirstMeasuredYearForAnEarlierCycle() {
    let rules = rules { $0.since = 2020 }
    let gap = series(low, .absent(.missing), high)
    #expect(reason(gap, rules) == Incomparability(.absentBefore(.missing)))
  }
}
