import SvodContent
import SvodNumbers
import SvodPublication
import Testing

@testable import SvodPages

struct FeedTests {
  private func section(_ kinds: [String]) -> TrialSection {
    var section = TrialSection(years: [2021], schools: 0, indicators: [])
    section.content.documents = kinds.enumerated().map { place, kind in
      .trial("d\(place)", kind) {
        $0.placed = CalendarDate(year: 2022, month: 5, day: place + 1)
      }
    }
    return section
  }

  @Test func eachSortHasItsOwn() {
    let digest = section(["order", "news"]).digest

    #expect(Feed.topics(of: digest) == [.updates, .documents, .news])
    #expect(
      Feed(of: .updates, from: digest).entries.map(\.id) == [
        "https://zarechny.example/dokumenty/d1/", "https://zarechny.example/dokumenty/d0/",
      ])
    #expect(Feed(of: .news, from: digest).entries.map(\.title) == ["Новость: Документ d1"])
    #expect(
      Feed(of: .documents, from: digest).entries.map(\.title) == ["Размещён документ: Документ d0"])
    #expect(Feed(of: .documents, from: digest).updated?.description == "2022-05-01")
  }

  @Test func aSortWithoutEntriesHasNone() {
    #expect(Feed.topics(of: section(["order"]).digest) == [.updates, .documents])
    #expect(Feed.topics(of: section([]).digest) == [])
  }

  @Test func theInternalEditionHasNone() {
    var section = section(["order", "news"])
    section.audience = .workingGroup

    #expect(Feed.topics(of: section.digest) == [])
    #expect(section.frame(.home).feeds == [])
    #expect(section.frame(.home).updatesAddress == "obnovleniya/index.html")
  }

  @Test func monthsOfOnePlanAreEntriesOfTheirOwn() {
    var section = section([])
    section.content.documents = [
      .trial("plan", "plan") {
        $0.planning.progress = [
          "p-1": [ProgressRecord(.done, on: CalendarDate(year: 2022, month: 2, day: 3))],
          "p-2": [ProgressRecord(.inProgress, on: CalendarDate(year: 2022, month: 3, day: 4))],
        ]
      }
    ]

    #expect(
      Feed(of: .updates, from: section.digest).entries.map(\.id) == [
        "https://zarechny.example/dokumenty/plan/#_2022-03",
        "https://zarechny.example/dokumenty/plan/#_2022-02",
      ])
  }

  @Test(
    arguments: [
      (
        "school-0",
        "05.05.2022: «Показатель a», Школа № 1, за 2021 год — было 7 из 13 (53,8 %), "
          + "стало 8 из 13 (61,5 %). Сверено."
      ),
      (
        nil,
        "05.05.2022: «Показатель a», все организации, за 2021 год — значения исправлены. Сверено."
      ),
    ] as [(String?, String)])
  func aCorrectionTellsWhatWasAndWhatBecameWhereThatIsPublic(
    school: String?, summary: String
  ) throws {
    var section = TrialSection(years: [2021], schools: 3, indicators: [.trial("a", .share)])
    section.give(2021, 0, [.share(8, 13), .share(9, 20), .share(10, 20)])
    section.content.corrections = [
      CorrectionNotice(
        date: try #require(CalendarDate(year: 2022, month: 5, day: 5)), kind: .correction,
        year: 2021, organization: school.map { .init($0) }, indicator: .init("a"),
        was: school.map { _ in .members(ExactDecimal(7), of: ExactDecimal(13)) },
        became: school.map { _ in .members(ExactDecimal(8), of: ExactDecimal(13)) },
        reason: "Сверено", position: .nowhere)
    ]
    let entry = try #require(Feed(of: .corrections, from: section.digest).entries.first)

    #expect(entry.summary?.spaced == summary)
    #expect(!entry.title.contains("было"))
  }

  @Test func pagesNameTheFeedsOfWhatTheyTell() {
    let section = section(["order", "news"])

    #expect(section.frame(.home).feeds.map(\.address) == ["obnovleniya.xml", "novosti.xml"])
    #expect(section.frame(.documents).feeds.map(\.address) == ["../dokumenty.xml"])
    #expect(
      section.frame(.updates).feeds.map(\.address)
        == ["../obnovleniya.xml", "../dokumenty.xml", "../novosti.xml"])
    #expect(section.frame(.accessibility).feeds == [])
  }
}
