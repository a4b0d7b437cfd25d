import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers
import Testing

struct HeatTests {
  private func heat(
    _ figure: Figure, median: Ratio, others: Int = 9, _ rules: ComparisonRules = rules()
  ) -> Heat? {
    Heat(
      of: figure, among: Surroundings(others: others, median: median), by: rules,
      from: PublicationRules.CompareFrom())
  }

  @Test(arguments: [
    // The median is 50 %; of 100 a percentage point is one person.
    (54, nil), (55, Heat.better), (64, .better), (65, .muchBetter),
    (46, nil), (45, .worse), (36, .worse), (35, .muchWorse), (50, nil),
  ])
  func toldApartFromFivePointsOnAndStronglyFromFifteen(met: Int, expected: Heat?) {
    #expect(heat(.share(met, of: 100), median: Ratio(1, over: 2)) == expected)
  }

  @Test func lessIsBetterTurnsTheVerdictAndNeitherGivesNone() {
    let figure = Figure.share(70, of: 100)

    #expect(heat(figure, median: Ratio(1, over: 2), rules(better: .lower)) == .muchWorse)
    #expect(heat(figure, median: Ratio(1, over: 2), rules(better: .neither)) == nil)
    #expect(heat(figure, median: Ratio(1, over: 2), rules { $0.role = .context }) == nil)
  }

  @Test func aDistanceOfLessThanTwoPersonsIsNotToldApart() {
    // 11 of 12 against 100 %: 8.3 points, one person. 10 of 12: two persons.
    #expect(heat(.share(11, of: 12), median: .one) == nil)
    #expect(heat(.share(10, of: 12), median: .one) == .muchWorse)
  }

  @Test func groupsTooSmallForAVerdictHaveNoColour() {
    let pupils = rules { $0.concerns = .pupils }

    #expect(heat(.share(1, of: 9), median: .one, pupils) == nil)
    #expect(heat(.share(1, of: 10), median: .one, pupils) == .muchWorse)
  }

  @Test func fewerThanFiveOthersGiveNoColour() {
    #expect(heat(.share(0, of: 100), median: .one, others: 4) == nil)
    #expect(heat(.share(0, of: 100), median: .one, others: 5) == .muchWorse)
  }

  @Test func aShareWithoutItsNumbersIsNotToldApart() {
    #expect(heat(.percentage(ExactDecimal(0)), median: .one) == nil)
  }

  @Test func amountsNeedThresholdsOfTheirOwn() {
    let given = ComparisonRules(
      indicator(.mean) {
        $0.heat = HeatThresholds(noticeable: ExactDecimal(3), strong: nil)
        $0.concerns = .organization
      }, PublicationRules())
    let silent = ComparisonRules(indicator(.mean), PublicationRules())
    let figure = Figure.mean(Ratio(60), of: 20)

    #expect(heat(figure, median: Ratio(63), given) == .worse)
    #expect(heat(figure, median: Ratio(90), given) == .worse)
    #expect(heat(figure, median: Ratio(62), given) == nil)
    #expect(heat(figure, median: Ratio(90), silent) == nil)
  }

  @Test(arguments: [
    // Of nine others: seven are 2.5 organizations from a tie, six are 1.5.
    (false, 7, Heat.worse), (false, 6, nil), (true, 2, .better), (true, 3, nil), (true, 9, nil),
  ])
  func anAnswerIsToldApartWhereMostOthersGiveTheOtherOne(
    answer: Bool, met: Int, expected: Heat?
  ) {
    let others = Surroundings(others: 9, met: met)
    let found = Heat(
      of: .answer(answer), among: others, by: rules(), from: PublicationRules.CompareFrom())

    #expect(found == expected)
  }

  @Test func aComputedConditionIsNeverToldApart() {
    let derived = rules {
      $0.derivation = Indicator.Derivation(
        source: Indicator.ID("source"), comparison: .equal, threshold: .one, text: "= 100 %")
    }
    let found = Heat(
      of: .answer(false), among: Surroundings(others: 9, met: 9), by: derived,
      from: PublicationRules.CompareFrom())

    #expect(found == nil)
  }
}
