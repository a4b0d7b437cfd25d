import SvodLanguage
import SvodNumbers
import Testing

struct RussianNumbersChangesTests {
  private let numbers = RussianNumbers()

  @Test(arguments: [
    (3, 100, 1, "+3,0"), (-71, 1_000, 1, "−7,1"), (0, 1, 1, "0,0"), (1, 2_500, 1, "<_0,1"),
    (-1, 2_500, 1, "<_0,1"), (1, 2_000, 1, "+0,1"), (-1, 2_000, 1, "−0,1"),
    (1, 1_000, 0, "<_1"), (-1, 1_000, 0, "<_1"), (1, 1, 1, "+100,0"), (-1, 1, 0, "−100"),
    (1, 14, 1, "+7,1"),
  ])
  func printsPointsWithTheirSign(numerator: Int, denominator: Int, decimals: Int, text: String) {
    let difference = Ratio(numerator, over: denominator)

    #expect(numbers.pointsChangeNumber(difference, decimals: decimals).visible == text)
  }

  @Test func computesPointsFromUnroundedShares() {
    // 66,67 − 33,33 would print 33,4 from shares rounded to one decimal (66,7 − 33,3).
    let difference = Ratio(2, over: 3) - Ratio(1, over: 3)

    #expect(numbers.pointsChangeNumber(difference, decimals: 1) == "+33,3")
  }

  @Test(arguments: [
    (2, 1, 0, "+2"), (-7, 1, 0, "−7"), (0, 1, 0, "0"), (12_480, 1, 0, "+12_480"),
    (1, 4, 2, "+0,25"), (1, 3, 0, "<_1"), (-1, 1_000, 2, "<_0,01"),
  ])
  func printsCountsAndMeansWithTheirSign(
    numerator: Int, denominator: Int, decimals: Int, text: String
  ) {
    let difference = Ratio(numerator, over: denominator)

    #expect(numbers.change(difference, decimals: decimals).visible == text)
    #expect(numbers.change(difference, decimals: decimals, unit: "чел.").visible == text + "_чел.")
  }

  @Test(arguments: [
    (1, 2_500, "<_0,1"), (-1, 2_500, ">_−0,1"), (0, 1, "0,0"), (-71, 1_000, "−7,1"),
  ])
  func aGrowthBesideWhichNothingStandsKeepsItsSign(
    numerator: Int, denominator: Int, text: String
  ) {
    let growth = Ratio(numerator, over: denominator)

    #expect(numbers.growthNumber(growth, decimals: 1).visible == text)
  }

  @Test func printsRelativeChanges() {
    #expect(numbers.percentChange(Ratio(1, over: 10), decimals: 1).visible == "+10,0_%")
    #expect(numbers.percentChange(Ratio(-1, over: 10_000), decimals: 1).visible == "<_0,1_%")
  }
}
