import SvodContent
import SvodDeadlines
import SvodNumbers
import Testing

struct DeadlineStateTests {
  private func progress(
    _ text: String, _ records: [ProgressRecord]?, on day: String, period: String = "2021",
    adopted: String = ""
  ) throws -> DatedItem.Progress {
    let term = PlannedTerm(anchor: "p-1", number: "1", reading: DeadlineReading(of: text))
    let frame = PlanFrame(period, adopted: adopted)
    let deadlines = PlanDeadlines(of: [term], in: frame, until: try "2022-12-31".date)
    let item = try #require(deadlines.items.first)
    return item.progress(with: records, on: try day.date, in: frame)
  }

  private func record(_ state: ProgressRecord.State, _ date: String, _ occurrence: String? = nil)
    -> ProgressRecord
  {
    ProgressRecord(state, on: CalendarDate(parsing: date), occurrence: occurrence)
  }

  @Test(arguments: [
    ("2021-02-28", DeadlineState.notBegun), ("2021-03-01", .running), ("2021-04-30", .running),
    ("2021-05-16", .overdue(days: 16)),
  ])
  func followsTheCalendarWithoutRecords(day: String, state: DeadlineState) throws {
    #expect(try progress("март-апрель", [], on: day).occurrences.map(\.state) == [state])
  }

  /// Only the end of each time is named: it begins with its year.
  @Test(arguments: [
    ("2022-04-20", [DeadlineState.overdue(days: 400), .done(on: nil)]),
    ("2021-04-20", [.done(on: nil), .overdue(days: 35)]),
    // The only time that is still to end.
    ("2021-12-20", [.overdue(days: 400), .done(on: nil)]),
  ])
  func whatIsDueEveryYearIsDoneInItsYear(_ day: String, _ states: [DeadlineState]) throws {
    let progress = try progress(
      "ежегодно до 1 мая", [record(.done, day)], on: "2022-06-05", period: "2021-2022")

    #expect(
      progress.occurrences.map { occurrence in
        if case .done = occurrence.state { DeadlineState.done(on: nil) } else { occurrence.state }
      } == states)
    #expect(progress.unmatched == [])
  }

  @Test func judgesADoneItemByItsDay() throws {
    let day = try "2021-04-30".date
    let done = [record(.done, "2021-04-30")]
    let late = [record(.done, "2021-05-03")]

    #expect(
      try progress("март-апрель", done, on: "2021-06-01").occurrences.map(\.state)
        == [.done(on: day)])
    #expect(
      try progress("март-апрель", late, on: "2021-06-01").occurrences.map(\.state)
        == [.doneLate(days: 3)])
    #expect(
      try progress("март-апрель", late, on: "2021-04-01").occurrences.map(\.state) == [.running])
  }

  @Test func judgesAPostponedItemByItsNewTerm() throws {
    let records = [record(.postponed, "2021-06-30")]
    let term = try "2021-06-30".date

    #expect(
      try progress("март", records, on: "2021-06-30").occurrences.map(\.state)
        == [.postponed(to: term)])
    #expect(
      try progress("март", records, on: "2021-07-02").occurrences.map(\.state)
        == [.overdue(days: 2)])
  }

  @Test(arguments: [
    (ProgressRecord.State.cancelled, DeadlineState.cancelled), (.notNeeded, .notNeeded),
    (.inProgress, .overdue(days: 1)),
  ])
  func takesOtherRecordsAtTheirWord(record state: ProgressRecord.State, is expected: DeadlineState)
    throws
  {
    let records = [record(state, "2021-03-20")]

    #expect(try progress("март", records, on: "2021-04-01").occurrences.map(\.state) == [expected])
  }

  @Test func saysNothingOfAPlanWithoutRecords() throws {
    #expect(try progress("март", nil, on: "2021-12-31").occurrences.map(\.state) == [.notKept])
    #expect(try progress("по графику", nil, on: "2021-12-31").state == .notKept)
  }

  @Test(arguments: [
    ("по мере необходимости", DeadlineDating.Reason.asNeeded), ("", .unspecified),
    ("в сроки, установленные МОиН УР", .awaitsOutside("в сроки, установленные МОиН УР")),
    ("по графику", .awaitsSchedule("по графику")), ("скоро", .notUnderstood(.unknownWords)),
  ])
  func isNeverOverdueBeforeItsDateIsKnown(text: String, reason: DeadlineDating.Reason) throws {
    let progress = try progress(text, [], on: "2029-12-31")

    #expect(progress.state == .undated(reason, lastDone: nil))
    #expect(progress.occurrences == [])
  }

  @Test func showsTheLastFactOfWhatIsDoneAsNeeded() throws {
    let records = [record(.done, "2021-03-02"), record(.done, "2021-05-04")]

    #expect(
      try progress("по мере необходимости", records, on: "2021-12-31").state
        == .undated(.asNeeded, lastDone: try "2021-05-04".date))
  }

  @Test func isNeverOverdueOnACondition() throws {
    let text = "февраль-март (при необходимости)"

    #expect(try progress(text, [], on: "2021-03-31").occurrences.map(\.state) == [.running])
    #expect(try progress(text, [], on: "2021-04-01").occurrences.map(\.state) == [.needDidNotArise])
    #expect(
      try progress(text, [record(.inProgress, "2021-03-01")], on: "2021-04-01")
        .occurrences.map(\.state) == [.inProgress])
  }

  @Test func blamesNobodyForTermsBeforeTheAct() throws {
    #expect(
      try progress("Февраль 2021 г.", [], on: "2021-12-31", adopted: "2021-07-12")
        .occurrences.map(\.state) == [.beforeAdoption])
    #expect(
      try progress("Июль 2021 г.", [], on: "2021-12-31", adopted: "2021-07-12")
        .occurrences.map(\.state) == [.overdue(days: 153)])
  }

  @Test func countsTimes() throws {
    let records = ["2021-02-01", "2021-05-01", "2021-08-01"].map { record(.done, $0) }
    let text = "не реже четырех раз в год"
    let frequency = DeadlineFrequency(.atLeast, 4, per: CalendarPeriod(1, .year))

    #expect(
      try progress(text, records, on: "2021-06-01").occurrences.map(\.state)
        == [.counted(2, of: frequency, isOver: false)])
    #expect(
      try progress(text, records, on: "2022-01-01").occurrences.map(\.state)
        == [.counted(3, of: frequency, isOver: true)])
  }

  @Test(arguments: [
    ("2", "2021-07-05"), ("II квартал 2021", "2021-07-05"), ("июнь 2021", "2021-07-05"),
    ("30.06.2021", "2021-07-05"), ("2021-06", "2021-07-05"), ("2021-06-30", "2021-07-05"),
  ])
  func findsTheOccurrenceThatARecordNames(name: String, date: String) throws {
    let states = try progress("ежеквартально", [record(.done, date, name)], on: "2021-09-01")

    #expect(
      states.occurrences.map(\.state) == [
        .overdue(days: 154), .doneLate(days: 5), .running, .notBegun,
      ])
    #expect(states.unmatched == [])
  }

  @Test func takesARecordWithoutANameByItsDay() throws {
    let states = try progress("ежеквартально", [record(.done, "2021-05-11")], on: "2021-09-01")

    #expect(states.occurrences[1].state == .done(on: try "2021-05-11".date))
  }

  @Test(arguments: ["2021", "2021-13", "5", "0", "2023", "скоро"])
  func countsARecordForNothingThatItDoesNotName(name: String) throws {
    let records = [record(.done, "2021-05-11", name)]

    let states = try progress("ежеквартально", records, on: "2021-09-01")

    #expect(states.unmatched == records)
    #expect(states.occurrences[1].state == .overdue(days: 63))
  }
}
