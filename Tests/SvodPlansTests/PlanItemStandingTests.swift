import SvodContent
import SvodDeadlines
import SvodDiagnostics
import SvodNumbers
import SvodPlans
import Testing

/// What an item comes to on 1 June 2021, over all of its times.
struct PlanItemStandingTests {
  private func share(
    _ words: String, _ records: [(ProgressRecord.State, String?)]
  ) throws -> PlanItemStanding.Share? {
    var plan = TrialPlan("1 | Сведения | \(words)")
    plan.document.planning.progress = [:]
    for (state, date) in records { plan.record("1", state, date) }
    return try #require(plan.plan().items.first).standing.share
  }

  @Test(arguments: [
    ("март", PlanItemStanding.Share.overdue), ("март-июнь", .underWay), ("август", .planned),
    ("по мере необходимости", .open), ("по отдельному графику", .open),
    ("не реже двух раз в год", .underWay), ("в сроки, установленные министерством", .open),
  ])
  func withoutRecordsTheCalendarSpeaks(words: String, share: PlanItemStanding.Share) throws {
    #expect(try self.share(words, []) == share)
  }

  @Test func recordsSpeakBeforeTheCalendar() throws {
    #expect(try share("март", [(.done, "2021-03-30")]) == .done)
    #expect(try share("март", [(.done, "2021-04-30")]) == .done)
    #expect(try share("март", [(.cancelled, nil)]) == .dropped)
    #expect(try share("март", [(.postponed, "2021-08-01")]) == .underWay)
    #expect(try share("март", [(.postponed, "2021-05-01")]) == .overdue)
    #expect(
      try share("не реже двух раз в год", [(.done, "2021-02-01"), (.done, "2021-05-01")]) == .done)
  }

  @Test func ofManyTimesTheWorstSpeaks() throws {
    let quarters = [(ProgressRecord.State.done, Optional("2021-03-20"))]

    #expect(try share("ежеквартально", quarters) == .underWay)
    #expect(try share("ежеквартально", []) == .overdue)
  }

  @Test func aPlanWithoutRecordsJudgesNothing() throws {
    let plan = try TrialPlan("1 | Сведения | март").plan()

    #expect(plan.isKept == false)
    #expect(plan.items.map(\.standing) == [.notKept])
  }

  @Test func whatAGroupMetForCountsWithoutRecords() throws {
    let trial = TrialPlan("1 | Заседания | не реже двух раз в год", "2 | Сведения | март")
    let meeting = ProgressRecord(.done, on: CalendarDate(parsing: "2021-02-01"))

    let register = trial.register(deeds: [trial.document.id: ["p-1": [meeting]]])

    let plan = try #require(register[trial.document.id])
    #expect(plan.items.map { $0.standing.share } == [.underWay, nil])
  }

  @Test func aMeetingIsCountedOnceAndWithinThePeriodOfThePlan() throws {
    var trial = TrialPlan("1 | Заседания | не реже четырёх раз в год")
    trial.record("1", .done, "2021-02-01")
    let days = ["2021-02-01", "2021-03-01", "2020-12-08", "2022-01-10"]
    let meetings = days.map { ProgressRecord(.done, on: CalendarDate(parsing: $0)) }

    let register = trial.register(deeds: [trial.document.id: ["p-1": meetings]])

    let item = try #require(register[trial.document.id]?.items.first)
    #expect(item.records.compactMap(\.date).map { "\($0)" } == ["2021-02-01", "2021-03-01"])
  }

  @Test func aRecurringTermOfAnEndlessPlanIsCountedAhead() throws {
    let plan = try TrialPlan("1 | Сведения | ежегодно, март", title: "План").plan()

    #expect(
      plan.items[0].occurrences.compactMap(\.end).map { "\($0)" }
        == ["2021-03-31", "2022-03-31", "2023-03-31", "2024-03-31"])
  }

  @Test func anEditionIsOfTheDayOnWhichItsOriginalWasAdopted() throws {
    var plan = TrialPlan("1 | Сведения | январь", adopted: "2021-05-11")
    var original = TrialPlan("1 | Сведения | январь", adopted: "2021-01-14").document
    original.id = .init("plan-1")
    plan.others = [original]
    plan.document.editionOf = original.id

    #expect(try plan.plan().frame.adopted == CalendarDate(parsing: "2021-01-14"))
  }
}
