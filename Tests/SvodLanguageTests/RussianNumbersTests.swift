import SvodLanguage
import SvodNumbers
import Testing

struct RussianNumbersTests {
  private let numbers = RussianNumbers()

  @Test(arguments: [
    (0, "0"), (7, "7"), (1248, "1248"), (9999, "9999"), (10_000, "10_000"), (12_480, "12_480"),
    (123_456, "123_456"), (1_234_567, "1_234_567"), (-7, "−7"), (-12_480, "−12_480"),
    (1_000_000_000_000, "1_000_000_000_000"), (.max, "9_223_372_036_854_775_807"),
    (.min, "−9_223_372_036_854_775_808"),
  ])
  func groupsWholeNumbersFromFiveDigits(number: Int, text: String) {
    #expect(numbers.whole(number).visible == text)
  }

  @Test(arguments: [
    (3, 1, 1, "3,0"), (2, 3, 1, "0,7"), (-1, 20, 2, "−0,05"), (1, 1_000, 1, "0,0"),
    (-1, 1_000, 1, "0,0"), (25_000, 2, 1, "12_500,0"), (2_501, 2, 1, "1250,5"), (5, 2, 0, "3"),
    (1, 1, 6, "1,000000"), (.max, 1, 18, "9_223_372_036_854_775_807,000000000000000000"),
  ])
  func printsAFixedCountOfDecimals(numerator: Int, denominator: Int, decimals: Int, text: String) {
    #expect(
      numbers.decimal(Ratio(numerator, over: denominator), decimals: decimals).visible == text)
  }

  @Test func printsNumbersBeyondTheMachine() {
    let large = Ratio(.max) * Ratio(.max)

    #expect(
      numbers.whole(.max).utf8.count < numbers.decimal(large, decimals: 0).utf8.count)
    #expect(
      numbers.decimal(-large, decimals: 0).visible
        == "−85_070_591_730_234_615_847_396_907_784_232_501_249")
    #expect(
      numbers.decimal(Ratio(1_000_000_000_000) * Ratio(10_000_000_000), decimals: 2).visible
        == "10_000_000_000_000_000_000_000,00")
  }

  @Test func roundsHalvesByItsRule() {
    let value = Ratio(1, over: 4)

    #expect(RussianNumbers(rounding: .halfAway).decimal(value, decimals: 1) == "0,3")
    #expect(RussianNumbers(rounding: .halfEven).decimal(value, decimals: 1) == "0,2")
    #expect(
      RussianNumbers(rounding: .halfEven).percent(Ratio(1, over: 8), decimals: 0) == "12\u{A0}%")
  }

  @Test(arguments: [
    ("12,5", "12,5"), ("3", "3"), ("12480.50", "12_480,5"), ("-0,000001", "−0,000001"),
  ])
  func printsADecimalWithTheDigitsItHas(written: String, text: String) throws {
    #expect(numbers.decimal(try ExactDecimal(parsing: written)).visible == text)
  }

  @Test func printsRanges() {
    #expect(numbers.range(5...15) == "5–15")
    #expect(numbers.range(9_000...12_000).visible == "9000–12_000")
    #expect(numbers.range(4...4) == "4")
    #expect(numbers.range(from: "58,3", to: "60,0") == "58,3–60,0")
    #expect(numbers.range(from: "58,3", to: "58,3") == "58,3")
  }

  @Test(arguments: [
    (0, "0_показателей"), (1, "1_показатель"), (2, "2_показателя"), (5, "5_показателей"),
    (11, "11_показателей"), (21, "21_показатель"), (101, "101_показатель"),
    (12_480, "12_480_показателей"),
  ])
  func countsNouns(number: Int, text: String) {
    #expect(numbers.counted(number, .indicator).visible == text)
  }

  @Test func countsNounsInOtherCases() {
    #expect(numbers.counted(2, .direction, .dative).visible == "2_направлениям")
    #expect(numbers.counted(21, .organization, .genitive).visible == "21_организации")
    #expect(numbers.counted(16, .day, .accusative).visible == "16_дней")
    #expect(numbers.counted(2, .people).visible == "2_чел.")
  }
}
