import SvodContent
import SvodDeadlines
import SvodNumbers
import Testing

struct PlanDeadlinesTests {
  private let source = "в сроки, установленные министерством"
  private let chained: [(String, String)] = (2...6).map {
    ("1.\($0 + 1)", "в течение месяца после срока, указанного в п. 1.\($0).")
  }

  private func deadlines(
    _ items: [(String, String)], in frame: PlanFrame = PlanFrame("2021", adopted: ""),
    outside: [OutsideDate] = [], completions: [String: CalendarDate] = [:]
  ) throws -> PlanDeadlines {
    let terms = items.enumerated().map {
      PlannedTerm(
        anchor: "p-\($0.offset + 1)", number: $0.element.0,
        reading: DeadlineReading(of: $0.element.1))
    }
    return PlanDeadlines(
      of: terms, in: frame, outsideDates: outside, completions: completions,
      until: try "2022-12-31".date)
  }

  private func ends(_ deadlines: PlanDeadlines) -> [String?] {
    deadlines.items.map { item in
      guard case .dated(let occurrences) = item.dating else { return nil }
      return occurrences.last?.end?.description
    }
  }

  @Test func countsAChainStepByStepFromThePlannedDate() throws {
    let items =
      [("1.1", source), ("1.2", "не позднее месяца после сроков, установленных Министерством")]
      + chained
    let outside = OutsideDate(
      phrase: source, start: try "2021-04-01".date, end: try "2021-05-31".date)

    let dated = try deadlines(items, outside: [outside])

    #expect(
      ends(dated) == [
        "2021-05-31", "2021-06-30", "2021-07-30", "2021-08-30", "2021-09-30", "2021-10-30",
        "2021-11-30",
      ])
    #expect(dated.chain(of: "p-5") == ["p-4", "p-3", "p-2"])
    #expect(dated.chain(of: "p-1") == [])
    #expect(dated.items.allSatisfy { $0.endsBeyondPeriod.isEmpty })
  }

  @Test func warnsOfTermsThatLeaveThePlansPeriod() throws {
    let items =
      [("1.1", source), ("1.2", "не позднее месяца после сроков, установленных министерством")]
      + chained + [("2", "31.01.2022")]
    let outside = OutsideDate(phrase: source, start: nil, end: try "2021-07-15".date)

    let dated = try deadlines(items, outside: [outside])

    #expect(ends(dated)[5...] == ["2021-12-15", "2022-01-15", "2022-01-31"])
    #expect(dated.items.filter { !$0.endsBeyondPeriod.isEmpty }.map(\.term.number) == ["1.7"])
  }

  @Test func waitsForOutsideDatesThatAreNotKnown() throws {
    let items = [
      ("1.1", source), ("1.2", "не позднее месяца после сроков, установленных министерством"),
    ]

    let dated = try deadlines(items + chained)

    #expect(dated.items[0].dating == .undated(.awaitsOutside(source)))
    let words = "сроков, установленных министерством"
    #expect(dated.items[1...].allSatisfy { $0.dating == .undated(.awaitsOutside(words)) })
    #expect(dated.chain(of: "p-4") == ["p-3", "p-2"])
  }

  @Test func findsItemsThatAreCountedFromOneAnother() throws {
    let after = "в течение месяца после срока, указанного в п."
    let dated = try deadlines([
      ("1", "\(after) 2"), ("2", "\(after) 3"), ("3", "\(after) 2"), ("4", "\(after) 4"),
      ("5", "март"),
    ])

    #expect(
      dated.items[..<3].allSatisfy { $0.dating == .undated(.loop(["p-2", "p-3"])) })
    #expect(dated.items[3].dating == .undated(.loop(["p-4"])))
    #expect(ends(dated)[4] == "2021-03-31")
    #expect(dated.chain(of: "p-1") == ["p-2"])
    #expect(dated.chain(of: "p-2") == [])
  }

  @Test func namesMissingAndAmbiguousItems() throws {
    let after = "в течение месяца после срока, указанного в пункте"
    let dated = try deadlines([
      ("1", "\(after) 9"), ("2", "\(after) 3"), ("3", "май"), ("3.", "июнь"), ("4.", "июль"),
      ("5", "\(after) 4"),
    ])

    #expect(dated.items[0].dating == .undated(.missingItem("9")))
    #expect(dated.items[1].dating == .undated(.ambiguousItem("3")))
    #expect(ends(dated)[5] == "2021-08-31")
  }

  @Test func countsFromTheDayOnWhichAnItemIsDone() throws {
    let items = [("1", "май"), ("2", "в течение 10 дней после выполнения пункта 1")]

    let open = try deadlines(items)
    let done = try deadlines(items, completions: ["p-1": try "2021-06-02".date])

    #expect(open.items[1].dating == .undated(.awaitsCompletion(ofItem: "1")))
    #expect(ends(done)[1] == "2021-06-12")
  }

  @Test func countsFromEveryTimeOfATermThatRecurs() throws {
    let dated = try deadlines([
      ("1", "ежеквартально"), ("2", "в течение 5 рабочих дней после срока, указанного в п. 1"),
    ])
    guard case .dated(let occurrences) = dated.items[1].dating else {
      Issue.record("the second item has no dates")
      return
    }

    #expect(
      occurrences.compactMap(\.end?.description)
        == ["2021-04-07", "2021-07-07", "2021-10-07", "2022-01-07"])
    #expect(dated.items[1].yearsWithoutCalendar == [2021, 2022])
  }

  @Test(arguments: [
    ("", DeadlineDating.Reason.unspecified), ("скоро", .notUnderstood(.unknownWords)),
    ("по графику", .awaitsSchedule("по графику")), ("по необходимости", .asNeeded),
    ("в течение 5 дней со дня приказа", .awaitsEvent("приказа")),
    ("в течение 5 дней", .baseUnnamed), ("по графику, по необходимости", .severalTerms),
    ("по запросу учредителя", .asNeeded),
  ])
  func saysWhyAnItemHasNoDates(text: String, reason: DeadlineDating.Reason) throws {
    #expect(try deadlines([("1", text)]).items[0].dating == .undated(reason))
  }

  @Test func saysWhichYearItAssumed() throws {
    let items = [("1", "ноябрь"), ("2", "в течение года"), ("3", "ноябрь 2021"), ("4", "ежегодно")]

    let assumed = try deadlines(items, in: PlanFrame("", adopted: "2021-08-27"))
    let given = try deadlines(items)

    #expect(assumed.items.map(\.yearAssumption) == [.firstAfterAct, .everyYear, nil, nil])
    #expect(ends(assumed) == ["2021-11-30", "2022-12-31", "2021-11-30", "2022-12-31"])
    #expect(given.items.map(\.yearAssumption) == [nil, nil, nil, nil])
  }

  @Test func needsAYearFromSomewhere() throws {
    let dated = try deadlines([("1", "май")], in: PlanFrame("", adopted: ""))

    #expect(dated.items[0].dating == .undated(.yearUnknown))
  }

  @Test func countsALongChainWithoutRunningOut() throws {
    let items = (1..<999).map { number in
      ("\(number)", "в течение дня после срока, указанного в п. \(number + 1)")
    }

    let dated = try deadlines(items + [("999", "май")])

    #expect(dated.items.count == 999)
    #expect(ends(dated)[0] == "2024-02-23")
  }
}
