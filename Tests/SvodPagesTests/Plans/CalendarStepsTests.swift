import SvodNumbers
import Testing

@testable import SvodPages

/// Times that one rule can say.
struct CalendarStepsTests {
  private func rule(_ times: [(String, String)]) throws -> PlanCalendar.Rule? {
    let ranges = try times.map { first, last in
      try #require(CalendarDate(parsing: first))...#require(CalendarDate(parsing: last))
    }
    return CalendarSteps(ranges)?.rule(isEndless: false)
  }

  @Test func monthsOfEqualLengthAreOneRule() throws {
    let rule = try rule([
      ("2021-01-01", "2021-01-25"), ("2021-02-01", "2021-02-25"), ("2021-03-01", "2021-03-25"),
    ])

    #expect(rule?.step == .months(1))
    #expect(rule?.until == CalendarDate(parsing: "2021-03-01"))
  }

  @Test func lastDaysOfMonthsAreARuleOfTheirOwn() throws {
    let days = ["2023-02-28", "2024-02-29", "2025-02-28"]

    #expect(try rule(days.map { ($0, $0) })?.step == .monthEnds(12))
  }

  @Test func whatDiffersInLengthOrStepIsNoRule() throws {
    // February of a leap year is a day longer.
    #expect(
      try rule([
        ("2023-02-01", "2023-02-28"), ("2024-02-01", "2024-02-29"), ("2025-02-01", "2025-02-28"),
      ]) == nil)
    let months = ["2021-03-01", "2021-10-01", "2022-03-01"]
    #expect(try rule(months.map { ($0, $0) }) == nil)
    #expect(try rule([("2021-03-01", "2021-03-01"), ("2022-03-01", "2022-03-01")]) == nil)
  }

  @Test func daysAndWeeksAreSteps() throws {
    let weeks = ["2021-03-01", "2021-03-08", "2021-03-15"]

    #expect(try rule(weeks.map { ($0, $0) })?.step == .days(7))
  }
}
