import SvodNumbers
import Testing

struct ExactDecimalTests {
  @Test(arguments: [
    ("0", 0), ("7", 7_000_000), ("12,5", 12_500_000), ("12.5", 12_500_000),
    ("1.234", 1_234_000), ("0,000001", 1), ("-3", -3_000_000), ("−3,25", -3_250_000),
    ("+4", 4_000_000), ("  8\u{A0}", 8_000_000), ("\u{202F}8\t", 8_000_000),
    ("12 480", 12_480_000_000), ("12\u{A0}480,5", 12_480_500_000),
    ("1\u{2009}000\u{202F}000", 1_000_000_000_000), ("007", 7_000_000), ("10.02", 10_020_000),
    ("12.05", 12_050_000), ("00,5", 500_000), ("05.95", 5_950_000), ("-0", 0),
    ("1000000000000", 1_000_000_000_000_000_000),
    ("−1 000 000 000 000", -1_000_000_000_000_000_000),
    ("999999999999,999999", 999_999_999_999_999_999),
  ])
  func readsWhatAuthorsWrite(text: String, millionths: Int64) throws {
    #expect(try ExactDecimal(parsing: text).millionths == millionths)
    #expect(try ExactDecimal(parsing: Array(text.utf8)).millionths == millionths)
    #expect(try ExactDecimal(parsing: "<\(text)>".dropFirst().dropLast()).millionths == millionths)
  }

  @Test(arguments: [
    ("", NumberProblem.empty), ("   ", .empty), ("\u{A0}\u{202F}\u{2009}", .empty),
    ("12,5 %", .notANumber), ("5%", .notANumber), ("5 шт", .notANumber), ("н/д", .notANumber),
    ("–", .notANumber), ("-", .notANumber), ("+", .notANumber), ("--5", .notANumber),
    ("- 5", .notANumber), (",5", .notANumber), ("5,", .notANumber), ("1,2,3", .notANumber),
    ("1,234.5", .notANumber), ("1e5", .notANumber), ("0x10", .notANumber), ("٣", .notANumber),
    ("12480 000", .notANumber), ("1 24", .notANumber), ("1 2480", .notANumber),
    ("1  000", .notANumber), ("1 000 00", .notANumber), ("1 ,5", .notANumber),
    ("1,500 000", .notANumber), ("5-15", .notANumber), ("12/14", .notANumber),
    ("10.5.2", .notANumber), ("Май", .notANumber), ("2020/21", .notANumber),
    ("1,0000001", .tooManyDecimals), ("0,30000000000000004", .tooManyDecimals),
    ("0.0000000", .tooManyDecimals), ("1000000000001", .tooLarge),
    ("1000000000000,000001", .tooLarge), ("-99999999999999999999999999", .tooLarge),
    ("9999999999999,1234567", .tooLarge),
  ])
  func saysWhatIsWrong(text: String, problem: NumberProblem) {
    #expect(throws: problem) { try ExactDecimal(parsing: text) }
  }

  @Test(arguments: [
    "01.02", "01.янв", "12.05.2021", "янв.21", "2021-05-12", "02.2021", "1-Jan", "1/2",
    "12.05.21", "1 мая 2021 г.", "1-фев", "сен 2021",
  ])
  func recognizesWhatASpreadsheetMadeADate(text: String) {
    #expect(throws: NumberProblem.looksLikeDate) { try ExactDecimal(parsing: text) }
  }

  @Test(arguments: ["31.12", "01,02", "0.02", "00.13", "02.20211", "2021", "01.020"])
  func leavesNumbersThatOnlyResembleDates(text: String) {
    #expect(throws: Never.self) { try ExactDecimal(parsing: text) }
  }

  @Test func knowsWholeNumbers() {
    #expect(ExactDecimal(12).whole == 12)
    #expect(ExactDecimal(-1_000_000_000_000).whole == -1_000_000_000_000)
    #expect(ExactDecimal(millionths: 12_500_000).whole == nil)
    #expect(ExactDecimal(12).isWhole)
    #expect(!ExactDecimal(millionths: 1).isWhole)
  }

  @Test func addsSubtractsAndCompares() {
    let half = ExactDecimal(millionths: 500_000)
    let tenth = ExactDecimal(millionths: 100_000)
    let fifth = ExactDecimal(millionths: 200_000)

    #expect(tenth + fifth == ExactDecimal(millionths: 300_000))
    #expect(tenth - half == ExactDecimal(millionths: -400_000))
    #expect((tenth - half).isNegative)
    #expect(!(half - half).isNegative)
    #expect((half - half).isZero)
    #expect(tenth < fifth)
  }

  @Test(arguments: [
    (12_500_000, "12.5"), (0, "0"), (-1, "-0.000001"), (3_000_000, "3"), (-10_050_000, "-10.05"),
  ])
  func describesItselfForMachines(millionths: Int64, text: String) {
    #expect(ExactDecimal(millionths: millionths).description == text)
  }
}
