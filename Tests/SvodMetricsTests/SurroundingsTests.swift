import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers
import Testing

struct SurroundingsTests {
  private let threshold = PublicationRules.CompareFrom()

  private func sample(_ values: Int...) -> OrderedSample {
    OrderedSample(values.map { Ratio($0) })
  }

  @Test func leavesTheOrganizationItselfOut() {
    let surroundings = Surroundings(
      of: .count(9), among: sample(1, 2, 3, 4, 5, 9), from: threshold)
    #expect(surroundings.others == 5)
    #expect(surroundings.extremes == Surroundings.Extremes(minimum: .one, maximum: Ratio(5)))
    #expect(surroundings.median == Ratio(3))
    #expect(surroundings.met == nil)
  }

  @Test func comparesOneWithoutAFigureWithAll() {
    let surroundings = Surroundings(of: nil, among: sample(1, 2, 3, 4, 5, 9), from: threshold)
    #expect(surroundings.others == 6)
    #expect(surroundings.median == Ratio(7, over: 2))
  }

  @Test(arguments: [(2, false, false), (3, true, false), (4, true, false), (5, true, true)])
  func waitsForEnoughOthers(others: Int, hasExtremes: Bool, hasMedian: Bool) {
    let sample = OrderedSample((0...others).map { Ratio($0) })
    let surroundings = Surroundings(of: .count(0), among: sample, from: threshold)
    #expect(surroundings.others == others)
    #expect((surroundings.extremes != nil) == hasExtremes)
    #expect((surroundings.median != nil) == hasMedian)
  }

  @Test func countsTheOthersThatMeetACondition() {
    let holding = Surroundings(of: true, amongMet: 4, of: 6, from: threshold)
    #expect((holding.others, holding.met) == (5, 3))
    let failing = Surroundings(of: false, amongMet: 4, of: 6, from: threshold)
    #expect((failing.others, failing.met) == (5, 4))
    let absent = Surroundings(of: nil, amongMet: 4, of: 6, from: threshold)
    #expect((absent.others, absent.met) == (6, 4))
    #expect(Surroundings(of: true, amongMet: 3, of: 3, from: threshold).met == nil)
  }

  @Test func findsNobodyInAnEmptySample() {
    #expect(
      Surroundings(of: nil, among: OrderedSample([]), from: threshold) == Surroundings(others: 0))
  }
}

struct RunsTests {
  private func value(_ amount: Int) -> PooledOutcome { .figure(.count(amount)) }

  @Test func findsTheBestAndTheWorstCycle() {
    let series = series(value(5), value(9), value(3), value(4))
    #expect(Runs(of: series, better: .higher) == Runs(best: 2019, worst: 2020))
    #expect(Runs(of: series, better: .lower) == Runs(best: 2020, worst: 2019))
    #expect(Runs(of: series, better: .neither) == Runs())
  }

  @Test func takesTheLatestOfEquals() {
    let series = series(value(9), value(3), value(9), value(3))
    #expect(Runs(of: series, better: .higher) == Runs(best: 2020, worst: 2021))
  }

  @Test func findsNoRecordWhereAllAreEqual() {
    #expect(Runs(of: series(value(5), value(5)), better: .higher) == Runs())
  }

  @Test(arguments: [
    ([9, 8, 7], 2), ([9, 8, 7, 6], 3), ([7, 9, 8, 7], 2), ([8, 7], nil), ([9, 8, 8], nil),
    ([9, 8, 9], nil),
  ])
  func countsDeclinesInARow(amounts: [Int], declines: Int?) {
    let points = amounts.enumerated().map {
      Series.Point(year: 2000 + $0.offset, outcome: value($0.element))
    }
    #expect(Runs(of: Series(points), better: .higher).declines == declines)
  }

  @Test func looksBehindNeitherBreaksNorGaps() {
    let cut = series(value(9), value(8), value(7), value(6), cuts: [2020: ""])
    #expect(Runs(of: cut, better: .higher) == Runs(best: 2020, worst: 2021))
    let gap = series(value(9), .absent(.missing), value(8), value(7))
    #expect(Runs(of: gap, better: .higher).declines == nil)
    let since = series(value(9), value(8), value(7))
    #expect(Runs(of: since, better: .higher, since: 2020) == Runs(best: 2020, worst: 2021))
  }
}

struct TargetStatusTests {
  private func status(
    _ figure: Figure, _ kind: Indicator.Kind, better: Indicator.Better = .higher,
    target: Int = 95, level: Indicator.Level = .municipality
  ) -> TargetStatus {
    let indicator = indicator(kind, better: better) {
      $0.targets = [2021: ExactDecimal(target)]
    }
    return TargetStatus(of: figure, indicator, year: 2021, level: level)
  }

  @Test func comparesSharesWithPercent() {
    let target = ExactDecimal(95)
    #expect(status(.share(19, of: 20), .share) == .reached(target))
    #expect(status(.share(949, of: 1000), .share) == .notReached(target))
    #expect(status(.share(19, of: 20), .share, better: .lower) == .reached(target))
    #expect(status(.share(20, of: 20), .share, better: .lower) == .notReached(target))
    #expect(status(.percentage(target), .share, level: .organization) == .reached(target))
    #expect(status(.tally(13, of: 14), .condition) == .notReached(target))
  }

  @Test func leavesTheMunicipalitysTargetsToIt() {
    #expect(status(.count(100), .count) == .reached(ExactDecimal(95)))
    #expect(status(.count(100), .count, level: .organization) == .notSet)
    #expect(status(.answer(true), .condition, level: .organization) == .notSet)
    #expect(
      status(.mean(Ratio(96), of: 3), .mean, level: .organization) == .reached(ExactDecimal(95)))
  }

  @Test func knowsOfNoTargetInOtherCycles() {
    let indicator = indicator(.count) { $0.targets = [2022: ExactDecimal(1)] }
    #expect(
      TargetStatus(of: .count(5), indicator, year: 2021, level: .municipality) == .notSet)
  }
}
