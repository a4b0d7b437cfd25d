import SvodNumbers
import Testing

struct CalendarDateTests {
  private func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(parsing: text))
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
    ("2021-08-27", 18_866), ("1900-03-01", -25_508), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896), ("2038-01-19", 24_855),
  ])
  func numbersDaysFromTheEpoch(text: String, number: Int) throws {
    #expect(try date(text).dayNumber == number)
    #expect(CalendarDate(dayNumber: number).description == text)
  }

  @Test func countsEveryDayOfFourCenturiesOnce() throws {
    let first = try date("1900-01-01").dayNumber
    let days = (first..<(first + 146_097)).map(CalendarDate.init(dayNumber:))

    #expect(days.map(\.dayNumber) == Array(first..<(first + 146_097)))
    #expect(zip(days, days.dropFirst()).allSatisfy(<))
    #expect(
      days.allSatisfy { CalendarDate(year: $0.year, month: $0.month, day: $0.day) == $0 })
    #expect(days.last?.description == "2299-12-31")
  }

  @Test(arguments: [
    (2021, 2, 29), (1900, 2, 29), (2021, 4, 31), (2021, 13, 1), (2021, 0, 1), (2021, 1, 0),
    (2021, 1, 32), (0, 1, 1), (10_000, 1, 1),
  ])
  func refusesDaysThatDoNotExist(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [(2020, 29), (2000, 29), (1900, 28), (2021, 28), (2024, 29)])
  func knowsLeapYears(year: Int, days: Int) {
    #expect(CalendarDate.dayCount(ofMonth: 2, year: year) == days)
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == (days == 29))
  }

  @Test func readsBothNotations() throws {
    let expected = try #require(CalendarDate(year: 2021, month: 8, day: 27))

    #expect(CalendarDate(parsing: "2021-08-27") == expected)
    #expect(CalendarDate(parsing: "27.08.2021") == expected)
    #expect(CalendarDate(parsing: "(27.08.2021)".dropFirst().dropLast()) == expected)
    #expect([expected.year, expected.month, expected.day] == [2021, 8, 27])
  }

  @Test(arguments: [
    "", "27.8.2021", "27.08.21", "2021.08.27", "27-08-2021", "2021-8-27", " 2021-08-27",
    "2021-08-27 ", "31.02.2021", "27/08/2021", "2021-08-2а", "+021-08-27", "2021-08-27T00:00",
  ])
  func refusesAnyOtherNotation(text: String) {
    #expect(CalendarDate(parsing: text) == nil)
  }

  @Test(arguments: [
    ("2021-04-29", CalendarDate.Weekday.thursday), ("2021-02-18", .thursday),
    ("2021-05-11", .tuesday), ("2021-10-30", .saturday), ("2021-02-20", .saturday),
    ("1970-01-01", .thursday), ("1969-12-31", .wednesday), ("2000-02-29", .tuesday),
    ("2023-01-01", .sunday), ("2024-01-01", .monday), ("2021-08-27", .friday),
  ])
  func knowsTheDayOfTheWeek(text: String, weekday: CalendarDate.Weekday) throws {
    #expect(try date(text).weekday == weekday)
  }

  @Test(arguments: [
    ("2021-04-29", 4, "2021-05-03"), ("2021-12-31", 1, "2022-01-01"),
    ("2020-02-28", 1, "2020-02-29"), ("2021-02-28", 1, "2021-03-01"),
    ("2021-03-01", -1, "2021-02-28"), ("2021-01-01", 0, "2021-01-01"),
    ("9999-12-31", 1, "10000-01-01"),
  ])
  func addsDays(text: String, days: Int, result: String) throws {
    let start = try date(text)

    #expect(start.adding(days: days).description == result)
    #expect(start.days(to: start.adding(days: days)) == days)
  }

  @Test func addsMonthsStepwiseAndAtOnce() throws {
    let anchor = try date("31.05.2021")
    var stepwise: [String] = []
    var step = anchor
    for _ in 1...6 {
      step = step.adding(months: 1)
      stepwise.append(step.description)
    }
    let atOnce = (1...6).map { anchor.adding(months: $0).description }

    #expect(
      stepwise == [
        "2021-06-30", "2021-07-30", "2021-08-30", "2021-09-30", "2021-10-30", "2021-11-30",
      ])
    #expect(
      atOnce == [
        "2021-06-30", "2021-07-31", "2021-08-31", "2021-09-30", "2021-10-31", "2021-11-30",
      ])
  }

  @Test(arguments: [
    ("2020-01-31", 1, "2020-02-29"), ("2021-01-31", 1, "2021-02-28"),
    ("2021-11-15", 2, "2022-01-15"), ("2021-01-15", -1, "2020-12-15"),
    ("2020-02-29", 12, "2021-02-28"), ("2021-03-31", -13, "2020-02-29"),
  ])
  func endsAMonthOnItsLastDay(text: String, months: Int, result: String) throws {
    #expect(try date(text).adding(months: months).description == result)
  }

  @Test func comparesByTime() throws {
    let dates = try ["2021-12-31", "2022-01-01", "2021-02-03", "2021-03-02"].map(date)

    #expect(
      dates.sorted().map(\.description)
        == ["2021-02-03", "2021-03-02", "2021-12-31", "2022-01-01"])
    #expect(try date("2021-02-18").days(to: date("2021-02-26")) == 8)
    #expect(try date("2021-02-26").days(to: date("2021-02-18")) == -8)
  }

  @Test func isAsSmallAsANumber() {
    #expect(MemoryLayout<CalendarDate>.size == 4)
  }
}
