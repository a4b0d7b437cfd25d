import SvodContent
import SvodDiagnostics
import SvodManagement
import SvodNumbers
import SvodPublication
import Testing

@testable import SvodPages

/// The days that a sitemap tells of pages.
struct PageChangesTests {
  private static func day(_ text: String) -> CalendarDate? { CalendarDate(parsing: text) }

  private func section() -> TrialSection {
    var section = TrialSection(
      years: [2020, 2021], schools: 2, indicators: [.trial("a", .share), .trial("b", .share)])
    for year in [2020, 2021] {
      section.give(year, 0, [.share(8, 13), .share(9, 20)])
      section.give(year, 1, [.share(8, 13), .share(9, 20)])
    }
    section.content.cycles[0].published = Self.day("2021-04-16")
    section.content.cycles[1].published = Self.day("2022-04-15")
    section.content.section.asOf = Self.day("2022-05-16")
    return section
  }

  private func corrected(_ year: Int, on day: String) throws -> TrialSection {
    var section = section()
    section.content.corrections = [
      CorrectionNotice(
        date: try #require(Self.day(day)), kind: .correction, year: year,
        organization: .init("school-1"), indicator: .init("a"), reason: "Сверено",
        position: .nowhere)
    ]
    return section
  }

  @Test(
    arguments: [
      (Route.home, "2022-05-05"), (.summary(year: 2021), "2022-05-05"),
      (.organizations(year: 2021), "2022-05-05"),
      (.organization(.init("school-1"), year: 2021), "2022-05-05"),
      (.organization(.init("school-0"), year: 2021), "2022-05-05"),
      (.indicators(year: 2021), "2022-05-05"), (.indicator(.init("a"), year: 2021), "2022-05-05"),
      (.indicator(.init("b"), year: 2021), "2022-04-15"), (.summary(year: 2020), "2021-04-16"),
      (.openData, "2022-05-05"), (.corrections, "2022-05-05"), (.archive, "2022-04-15"),
      (.methodology, nil), (.accessibility, nil),
    ] as [(Route, String?)])
  func aCorrectionChangesThePagesThatShowItsFigure(route: Route, day: String?) throws {
    let changes = PageChanges(try corrected(2021, on: "2022-05-05").digest)

    #expect(changes.lastDay(of: route)?.description == day)
  }

  @Test(arguments: [
    (Route.summary(year: 2020), "2022-05-05"), (.summary(year: 2021), "2022-05-05"),
    (.archive, "2022-05-05"),
  ])
  func laterPagesShowEarlierFiguresToo(route: Route, day: String) throws {
    let changes = PageChanges(try corrected(2020, on: "2022-05-05").digest)

    #expect(changes.lastDay(of: route)?.description == day)
  }

  private func managed() throws -> SectionDigest {
    var section = section()
    section.content.documents = [
      .trial("regulation") { $0.date = Self.day("2021-09-01") },
      .trial("minutes", "minutes") {
        $0.date = Self.day("2022-04-20")
        $0.placed = Self.day("2022-05-12")
      },
      .trial("edition") {
        $0.editionOf = .init("regulation")
        $0.date = Self.day("2022-05-11")
        $0.effective = Self.day("2023-01-01")
      },
      .trial("undated"),
    ]
    var records = ManagementRecords()
    var group = WorkingGroup(id: .init("group"), title: "Группа", position: .nowhere)
    group.regulation = .init("regulation")
    records.groups = [group]
    records.meetings = try [
      ("held", "2022-04-20"), ("bare", "2022-03-01"), ("planned", "2022-09-21"),
    ].map { id, date in
      Meeting(
        id: .init(id), group: group.id, date: try #require(Self.day(date)), position: .nowhere)
    }
    records.meetings[0].minutes = .init("minutes")
    var decision = ManagementDecision(id: .init("d"), position: .nowhere)
    decision.source = ActLink(.init("minutes"))
    decision.evidence = [.act(ActLink(.init("edition"))), .address("https://elsewhere.example/")]
    records.decisions = [decision]
    let published = section.digest.section
    return SectionDigest(
      of: published, ManagementRegister(publishing: records, beside: published))
  }

  @Test(
    arguments: [
      (Route.meeting(.init("held"), of: .init("group")), "2022-05-12"),
      (.meeting(.init("bare"), of: .init("group")), "2022-03-01"),
      (.meeting(.init("planned"), of: .init("group")), nil),
      (.group(.init("group")), "2022-05-12"), (.decisions, "2022-05-12"),
      (.document(.init("regulation")), "2021-09-01"), (.document(.init("undated")), nil),
      (.comparison(.init("edition"), with: .init("regulation")), "2022-05-11"),
      (.institution("nobody"), nil),
    ] as [(Route, String?)])
  func otherPagesAreAsNewAsWhatTheyShow(route: Route, day: String?) throws {
    #expect(PageChanges(try managed()).lastDay(of: route)?.description == day)
  }

  @Test func whatIsYetToComeHasChangedNothing() throws {
    var section = section()
    section.content.cycles[1].published = Self.day("2022-06-01")

    #expect(PageChanges(section.digest).lastDay(of: .summary(year: 2021)) == nil)
  }
}
