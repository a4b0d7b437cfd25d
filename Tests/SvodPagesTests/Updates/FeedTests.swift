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
