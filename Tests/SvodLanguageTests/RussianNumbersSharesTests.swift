import SvodLanguage
import SvodNumbers
import Testing

struct RussianNumbersSharesTests {
  private let numbers = RussianNumbers()

  @Test(arguments: [
    (7, 12, 1, "58,3"), (0, 5, 1, "0,0"), (5, 5, 1, "100,0"), (1, 3, 0, "33"), (2, 3, 2, "66,67"),
    (1, 5_000, 1, "<_0,1"), (4_999, 5_000, 1, ">_99,9"), (1, 1_000, 1, "0,1"),
    (1, 2_000, 1, "0,1"), (1, 2_001, 1, "<_0,1"), (1_999, 2_000, 1, ">_99,9"),
    (2_000, 2_001, 1, ">_99,9"), (999, 1_000, 1, "99,9"), (1, 1_000, 0, "<_1"),
    (999, 1_000, 0, ">_99"), (1, 1_000_000, 2, "<_0,01"), (10_001, 10_000, 0, ">_100"),
    (3, 2, 1, "150,0"), (-1, 20, 1, "−5,0"), (-1, 100_000, 1, ">_−0,1"),
    (8_999_999_999_999_999, 9_000_000_000_000_000, 1, ">_99,9"),
    (1_246, 1, 1, "124_600,0"),
  ])
  func neverPrintsAShareAsNoneOrAllThatIsNot(
    numerator: Int, denominator: Int, decimals: Int, text: String
  ) {
    let share = Ratio(numerator, over: denominator)

    #expect(numbers.percentNumber(share, decimals: decimals).visible == text)
    #expect(numbers.percent(share, decimals: decimals).visible == text + "_%")
  }

  @Test func canPrintThePercentSignClose() {
    let close = RussianNumbers(spacesPercent: false)

    #expect(close.percent(Ratio(1, over: 20), decimals: 0) == "5%")
    #expect(close.percent(Ratio(1, over: 20_000), decimals: 1).visible == "<_0,1%")
  }

  @Test(arguments: [
    (12, 14, "12_из_14 (86_%)"), (14, 14, "14_из_14 (100_%)"), (0, 14, "0_из_14 (0_%)"),
    (1, 99, "1_из_99 (1_%)"), (1, 100, "1_из_100 (1,0_%)"), (199, 200, "199_из_200 (99,5_%)"),
    (0, 0, "0_из_0"), (1, 3_000, "1_из_3000 (<_0,1_%)"), (1, 1, "1_из_1 (100_%)"),
    (12_480, 25_000, "12_480_из_25_000 (49,9_%)"),
  ])
  func printsSharesOfOrganizations(count: Int, total: Int, text: String) {
    #expect(numbers.membersWithPercent(count, of: total).visible == text)
  }

  @Test func printsBoundsOfAShare() {
    #expect(numbers.members(9...10, of: 14).visible == "9–10_из_14")
    #expect(numbers.members(9...9, of: 14).visible == "9_из_14")
    #expect(numbers.members(4, of: 10).visible == "4_из_10")
  }
}
