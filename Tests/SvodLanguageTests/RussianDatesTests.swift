import SvodLanguage
import SvodNumbers
import Testing

struct RussianDatesTests {
  private func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(parsing: text))
  }

  @Test func printsDates() throws {
    #expect(RussianDates.long(try date("2022-04-15")).visible == "15_апреля 2022_г.")
    #expect(RussianDates.long(try date("2022-05-01")).visible == "1_мая 2022_г.")
    #expect(RussianDates.short(try date("2022-02-14")) == "14.02.2022")
    #expect(RussianDates.short(try date("0987-12-03")) == "03.12.0987")
    #expect(RussianDates.monthAndYear(try date("2022-04-15")).visible == "апрель 2022_г.")
    #expect(RussianDates.dayAndMonth(try date("2022-01-10")).visible == "10_января")
  }

  @Test func printsPeriods() throws {
    let start = try date("2022-01-10")

    #expect(
      RussianDates.period(from: start, to: try date("2022-02-14")).visible
        == "10_января_— 14_февраля 2022_г.")
    #expect(
      RussianDates.period(from: start, to: try date("2023-02-14")).visible
        == "10_января 2022_г._— 14_февраля 2023_г.")
    #expect(RussianDates.years(from: 2019, to: 2021) == "2019–2021")
    #expect(RussianDates.years(from: 2021, to: 2021) == "2021")
    #expect(RussianDates.calendarYear(2021).visible == "2021_год")
  }

  @Test(arguments: [
    (2020, "2020/21_учебный год"), (2008, "2008/09_учебный год"), (1999, "1999/00_учебный год"),
  ])
  func printsSchoolYears(year: Int, text: String) {
    #expect(RussianDates.schoolYear(startingIn: year).visible == text)
  }

  @Test func namesTheMonths() {
    #expect(RussianDates.month(1) == "январь")
    #expect(RussianDates.month(12) == "декабрь")
    #expect(RussianDates.monthGenitive(5) == "мая")
    #expect(Set((1...12).map(RussianDates.month)).count == 12)
    #expect(Set((1...12).map(RussianDates.monthGenitive)).count == 12)
  }
}
