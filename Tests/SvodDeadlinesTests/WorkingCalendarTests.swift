import SvodContent
import SvodNumbers
import Testing

@testable import SvodDeadlines

/// Terms in working days, by dates worked out with the calendars of 2021.
struct WorkingCalendarTests {
  /// The production calendar of 2021 (Government resolution of 10.10.2020 № 1648), as far as
  /// needed.
  private let moved = WorkingCalendar(
    [
      "2021-02-20": .working, "2021-02-22": .nonWorking, "2021-02-23": .nonWorking,
      "2021-05-03": .nonWorking, "2021-05-10": .nonWorking,
    ].dated, years: [2021])
  /// With the days between the May holidays that a decree made free.
  private let decreed = WorkingCalendar(
    [
      "2021-05-03": .nonWorking, "2021-05-04": .nonWorking, "2021-05-05": .nonWorking,
      "2021-05-06": .nonWorking, "2021-05-07": .nonWorking, "2021-05-10": .nonWorking,
    ].dated, years: [2021])
  private let weekends = WorkingCalendar()

  private func term(_ count: Int, _ unit: CalendarPeriod.Unit, _ direction: RelativeTerm.Direction)
    -> RelativeTerm
  {
    RelativeTerm(CalendarPeriod(count, unit), direction, .event("заседания"))
  }

  @Test func countsFiveWorkingDaysFromAMeeting() throws {
    let term = term(5, .workingDay, .after)
    let april = try "2021-04-29".date
    let february = try "2021-02-18".date

    #expect(term.counted(from: april, by: moved, shift: .none).end == (try "2021-05-07".date))
    #expect(term.counted(from: april, by: decreed, shift: .none).end == (try "2021-05-14".date))
    #expect(term.counted(from: february, by: moved, shift: .none).end == (try "2021-02-26".date))
    #expect(term.counted(from: february, by: weekends, shift: .none).end == (try "2021-02-25".date))
    #expect(term.counted(from: april, by: moved, shift: .none).start == (try "2021-04-30".date))
  }

  @Test func countsWorkingDaysBeforeAMeeting() throws {
    let term = term(2, .workingDay, .before)
    let meeting = try "2021-05-11".date

    #expect(term.counted(from: meeting, by: moved, shift: .none).end == (try "2021-05-06".date))
    #expect(term.counted(from: meeting, by: decreed, shift: .none).end == (try "2021-04-29".date))
    #expect(term.counted(from: meeting, by: moved, shift: .none).start == nil)
  }

  @Test func movesAnEndOffNonWorkingDaysByTheSetting() throws {
    let term = term(4, .day, .after)
    let meeting = try "2021-04-29".date

    #expect(term.counted(from: meeting, by: moved, shift: .none).end == (try "2021-05-03".date))
    #expect(term.counted(from: meeting, by: moved, shift: .next).end == (try "2021-05-04".date))
    #expect(term.counted(from: meeting, by: decreed, shift: .next).end == (try "2021-05-11".date))
    #expect(term.counted(from: meeting, by: moved, shift: .previous).end == (try "2021-04-30".date))
  }

  @Test(arguments: [
    (1, CalendarPeriod.Unit.month, "2021-01-31", "2021-02-28"),
    (1, .month, "2021-06-30", "2021-07-30"), (2, .quarter, "2021-08-31", "2022-02-28"),
    (1, .halfYear, "2021-08-30", "2022-02-28"), (1, .year, "2020-02-29", "2021-02-28"),
    (1, .halfMonth, "2021-03-20", "2021-04-04"), (2, .week, "2021-03-01", "2021-03-15"),
  ])
  func endsUnitsByTheCivilCode(
    count: Int, unit: CalendarPeriod.Unit, from: String, end: String
  ) throws {
    let counted = term(count, unit, .after).counted(
      from: try from.date, by: weekends, shift: .none)

    #expect(counted.end == (try end.date))
  }

  @Test func namesTheYearsThatHaveNoCalendar() throws {
    let day = try "2021-12-30".date
    let working = term(3, .workingDay, .after).counted(from: day, by: moved, shift: .none)
    let calendar = term(3, .day, .after).counted(from: day, by: moved, shift: .none)

    #expect(working.yearsWithoutCalendar == [2022])
    #expect(calendar.yearsWithoutCalendar == [])
  }
}
