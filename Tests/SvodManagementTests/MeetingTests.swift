import SvodContent
import SvodDiagnostics
import SvodManagement
import SvodNumbers
import SvodPublication
import Testing

/// Each rule of a group is checked by itself, by the composition on the day and the calendar.
struct MeetingTests {
  @Test(arguments: [
    (7, 1, 2, 4), (11, 2, 3, 8), (8, 1, 2, 4), (9, 2, 3, 6), (3, 1, 1, 3), (1, 1, 2, 1),
  ])
  func quorumIsTheShareRoundedUp(_ count: Int, _ part: Int, _ whole: Int, _ quorum: Int) {
    var group = WorkingGroup(id: .init("g"), title: "", position: .init(file: ""))
    #expect(group.quorum(ofComposition: count) == nil)
    group.quorum = Ratio(part, over: whole)

    #expect(group.quorum(ofComposition: count) == quorum)
  }

  @Test(arguments: [("p-1|p-2|p-3", false), ("p-1|p-2|p-3|p-4", true)])
  func aMeetingWithoutQuorumDecidesNothing(_ present: String, _ isQuorate: Bool) throws {
    var trial = TrialManagement.group
    trial.meet("m-1,group,2022-04-20,\(present),2022-04-15,2022-04-22,,,")

    #expect(try trial.meeting().attendance.isQuorate == isQuorate)
    #expect(try trial.codes() == (isQuorate ? [] : [.noQuorum]))
  }

  @Test func quorumIsCountedOfTheCompositionOnTheDay() throws {
    var trial = TrialManagement.group
    trial.files["groups/group.csv"] = """
      person,role,from,to
      p-1,chair,,
      p-2,secretary,,2022-04-19
      p-3,secretary,2022-04-20,

      """
    trial.meet("m-1,group,2022-04-20,p-1|p-2,2022-04-15,2022-04-22,,,")

    let attendance = try trial.meeting().attendance

    #expect(attendance.composition == 2)
    #expect(attendance.present == 1)
    #expect(attendance.strangers == 1)
    #expect(attendance.isQuorate == true)
    #expect(try trial.codes() == [.strangerPresent])
  }

  @Test func nothingIsSaidOfAQuorumThatNobodyKnows() throws {
    var trial = TrialManagement.group
    trial.meet("m-1,group,2022-04-20,,2022-04-15,2022-04-22,,,")

    #expect(try trial.meeting().attendance.isQuorate == nil)
    #expect(try trial.codes() == [])
  }

  @Test func whoAttendedDoesNotReachAnybody() throws {
    var trial = TrialManagement.group
    trial.meet("m-1,group,2022-04-20,p-1|p-2|p-3|p-4,2022-04-15,2022-04-22,,,p-1|p-3")

    for audience in Audience.allCases {
      let record = try #require(try trial.register(for: audience).groups.first)
      #expect(record.meetings.first?.meeting.present == nil)
      #expect(record.meetings.first?.meeting.signedBy == [])
      #expect(record.group.members == [])
      #expect(record.meetings.first?.signers == [.chair, .secretary])
    }
  }

  /// Worked by hand after the Government's decree № 1648 and article 193 of the Civil Code.
  @Test(arguments: [
    ("2021-04-29", "{within: 5, days: working}", false, "2021-05-07", String?.none),
    ("2021-04-29", "{within: 5, days: working}", true, "2021-05-14", nil),
    ("2021-04-29", "{within: 4, days: calendar}", false, "2021-05-04", "2021-05-03"),
    ("2021-04-29", "{within: 4, days: calendar}", true, "2021-05-11", "2021-05-03"),
    ("2021-02-18", "{within: 5, days: working}", false, "2021-02-26", nil),
  ])
  func minutesAreDueByTheWorkingCalendar(
    _ date: String, _ term: String, _ hasDecreeDays: Bool, _ due: String, _ unshifted: String?
  ) throws {
    var trial = TrialManagement.group
    trial.addCalendar(withDecreeDays: hasDecreeDays)
    trial.files["groups.yml"] = "- {id: group, title: Группа, minutes: \(term)}\n"
    trial.meet("m-1,group,\(date),,,\(date),,,")

    let check = try #require(try trial.meeting().terms.first)

    #expect(check.due == (try .on(due)))
    #expect(check.unshifted == (try unshifted.map { try .on($0) }))
    #expect(check.state == .inTime)
    #expect(check.yearsWithoutCalendar == [])
  }

  @Test func aDayOffIsNamedAsTheCalendarNamesIt() throws {
    var trial = TrialManagement.group
    trial.files["calendar/2021.csv"] =
      "date,kind,note\n2021-05-03,non-working,Праздник весны\n2021-05-04,non-working,\n"
    trial.files["groups.yml"] =
      "- {id: group, title: Группа, minutes: {within: 4, days: calendar}}\n"
    trial.meet("m-1,group,2021-04-29,,,2021-04-29,,,", "m-2,group,2021-04-30,,,2021-04-30,,,")

    let checks = try #require(try trial.register().groups.first).meetings.compactMap(\.terms.first)

    let days: [CalendarDate?] = try [.on("2021-05-04"), .on("2021-05-03")]
    #expect(checks.map(\.unshifted) == days)
    #expect(checks.map(\.dayOff) == [nil, "Праздник весны"])
  }

  @Test(arguments: [(false, "2021-05-06"), (true, "2021-04-29")])
  func aNoticeIsCountedBackwards(_ hasDecreeDays: Bool, _ due: String) throws {
    var trial = TrialManagement.group
    trial.addCalendar(withDecreeDays: hasDecreeDays)
    trial.files["groups.yml"] =
      "- {id: group, title: Группа, notice: {within: 2, days: working}}\n"
    trial.meet("m-1,group,2021-05-11,,,,,,")

    let check = try #require(try trial.meeting().terms.first)

    #expect(check.due == (try .on(due)))
    #expect(check.state == .unrecorded)
  }

  @Test func withoutACalendarTheYearIsNamed() throws {
    var trial = TrialManagement.group
    trial.meet("m-1,group,2022-04-20,,2022-04-18,2022-04-27,,,")

    #expect(try trial.meeting().terms.map(\.yearsWithoutCalendar) == [[2022], [2022]])
    #expect(try trial.codes() == [])
  }

  @Test(
    arguments: [
      ("2022-04-18,2022-04-27", [TermCheck.State.inTime, .inTime], []),
      ("2022-04-19,2022-04-29", [.late(days: 1), .late(days: 2)], [.lateTerm, .lateTerm]),
      (",", [.unrecorded, .unrecorded], [.lateTerm, .lateTerm]),
    ] as [(String, [TermCheck.State], [DiagnosticCode])])
  func eachTermHasItsOwnState(
    _ dates: String, _ states: [TermCheck.State], _ codes: [DiagnosticCode]
  ) throws {
    var trial = TrialManagement.group
    trial.meet("m-1,group,2022-04-20,,\(dates),,,")

    #expect(try trial.meeting().terms.map(\.state) == states)
    #expect(try trial.codes() == codes)
  }

  @Test func extractsAreCountedFromTheSigning() throws {
    var trial = TrialManagement.group
    trial.files["groups.yml"] =
      "- {id: group, title: Группа, extracts: {within: 5, days: working, after: signing}}\n"
    trial.meet("m-1,group,2022-04-20,,,,,,")
    #expect(try trial.meeting().terms.map(\.state) == [.awaitsBase])

    trial.meet("m-1,group,2022-04-20,,,2022-05-12,,,")
    #expect(try trial.meeting().terms.map(\.state) == [.awaited])
    #expect(try trial.meeting().terms.first?.due == (try .on("2022-05-19")))
  }

  @Test func aMeetingToComeIsNotJudged() throws {
    var trial = TrialManagement.group
    trial.meet("m-1,group,2022-09-21,,,,,,")

    #expect(try trial.meeting().isPlanned)
    #expect(try trial.codes() == [])
  }

  @Test func headingsOfMinutesAreLookedForInAnyCase() throws {
    var trial = TrialManagement.group
    trial.files["groups.yml"] =
      "- {id: group, title: Группа, minutes-contain: [повестка дня, итоги голосования]}\n"
    trial.add(
      "minutes-1", "minutes", "number: \"1\"\ndate: 2022-04-20",
      text: "## Повестки дня\n\nО мерах.\n\n## Решили\n\n1.1. Обучить.")
    trial.meet("m-1,group,2022-04-20,,,,,minutes-1,")

    #expect(try trial.meeting().points.map(\.isFound) == [true, false])
    #expect(try trial.codes() == [.incompleteMinutes])

    trial.files["documents/minutes-1.md"] = trial.files["documents/minutes-1.md"]?
      .replacing("## Решили", with: "## Решили; итоги голосования")
    #expect(try trial.codes() == [])
  }

  @Test func theContractsOwnPointsMeanRussianHeadings() throws {
    var trial = TrialManagement.group
    trial.files["groups.yml"] =
      "- {id: group, title: Группа, minutes-contain: [date and place, composition, Agenda, "
      + "resolutions and votes]}\n"
    trial.add(
      "minutes-1", "minutes", "number: \"1\"\ndate: 2022-04-20",
      text: "## Дата и место проведения\n\nЗал.\n\n## Присутствовали\n\nВсе.\n\n"
        + "## Повестка дня\n\nО мерах.\n\n## Решили\n\n1.1. Обучить.")
    trial.meet("m-1,group,2022-04-20,,,,,minutes-1,")

    let points = try trial.meeting().points
    #expect(
      points.map(\.title) == ["дата и место", "состав", "повестка", "решения и голосование"])
    #expect(points.map(\.isFound) == [true, true, true, false])

    trial.files["documents/minutes-1.md"]? += "\n## Итоги голосования\n\nЗа — 5.\n"
    #expect(try trial.codes() == [])
  }

  @Test(
    arguments: [
      ("4,0,0,", []), ("4,0,1,", [.unevenVotes]), ("2,2,0,", [.unevenVotes]), ("2,2,0,да", []),
    ] as [(String, [DiagnosticCode])])
  func votesMustAddUp(_ counts: String, _ codes: [DiagnosticCode]) throws {
    var trial = TrialManagement.group
    trial.meet("m-1,group,2022-04-20,p-1|p-2|p-3|p-4,2022-04-15,2022-04-22,,,")
    trial.files["votes.csv"] = "meeting,item,for,against,abstained,casting\nm-1,1,\(counts)\n"

    #expect(try trial.codes() == codes)
  }
}
