import Foundation
import SvodNumbers
import SvodRendering
import Testing

@testable import SvodPages

/// Calendars as RFC 5545 has them.
struct CalendarFileTests {
  private func lines(
    title: String = "План", description: String = "", rule: PlanCalendar.Rule? = nil,
    first: String = "2021-03-01", last: String = "2021-04-30", isCancelled: Bool = false
  ) throws -> [String] {
    let event = try PlanCalendar.Event(
      id: "plan.p-1@a.example", first: #require(CalendarDate(parsing: first)),
      last: #require(CalendarDate(parsing: last)), rule: rule, title: title,
      description: description, address: "https://a.example/dokumenty/plan/#p-1",
      isCancelled: isCancelled)
    let calendar = try PlanCalendar(
      title: "План", stamp: #require(CalendarDate(parsing: "2021-06-01")), events: [event])
    let text = String(decoding: CalendarFile(calendar).bytes, as: UTF8.self)
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    return text.components(separatedBy: "\r\n")
  }

  @Test func aTermIsAnAllDayEventThatEndsOnTheDayAfter() throws {
    let lines = try lines()

    #expect(lines.contains("DTSTART;VALUE=DATE:20210301"))
    #expect(lines.contains("DTEND;VALUE=DATE:20210501"))
    #expect(lines.contains("DTSTAMP:20210601T000000Z"))
    #expect(lines.contains("UID:plan.p-1@a.example"))
    #expect(lines.contains("STATUS:CONFIRMED"))
    #expect(!lines.contains { $0.hasPrefix("RRULE") })
  }

  @Test func textsAreEscaped() throws {
    let lines = try lines(title: #"Сбор; карт, по \ дням"#, description: "Срок: март\nИтог: акт")

    #expect(lines.contains(#"SUMMARY:Сбор\; карт\, по \\ дням"#))
    #expect(lines.contains(#"DESCRIPTION:Срок: март\nИтог: акт"#))
  }

  @Test func aLineOf75OctetsIsWholeAndALongerOneIsFolded() throws {
    let whole = try lines(title: String(repeating: "a", count: 67))
    let folded = try lines(title: String(repeating: "ж", count: 100))

    #expect(whole.contains("SUMMARY:" + String(repeating: "a", count: 67)))
    #expect(folded.allSatisfy { $0.utf8.count <= 75 })
    let unfolded = folded.joined(separator: "\r\n").replacing("\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:" + String(repeating: "ж", count: 100)))
  }

  @Test(arguments: [
    (PlanCalendar.Rule.Step.months(1), "RRULE:FREQ=MONTHLY;UNTIL=20231201"),
    (.months(3), "RRULE:FREQ=MONTHLY;INTERVAL=3;UNTIL=20231201"),
    (.months(12), "RRULE:FREQ=YEARLY;UNTIL=20231201"),
    (.monthEnds(1), "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20231201"),
    (.monthEnds(12), "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1;UNTIL=20231201"),
    (.days(14), "RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20231201"),
    (.days(1), "RRULE:FREQ=DAILY;UNTIL=20231201"),
  ])
  func stepsBecomeRules(step: PlanCalendar.Rule.Step, line: String) throws {
    let until = CalendarDate(parsing: "2023-12-01")

    #expect(try lines(rule: .init(step: step, until: until)).contains(line))
  }

  @Test func aCancelledTermSaysSo() throws {
    #expect(try lines(isCancelled: true).contains("STATUS:CANCELLED"))
  }
}
