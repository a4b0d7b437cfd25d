import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages

/// The switch from a plan to those of the periods around it.
struct PlanPeriodsTests {
  private func plan(
    _ id: String, period: String?, after: String? = nil, change: (inout Document) -> Void = { _ in }
  ) -> Document {
    .trial(id, "plan") {
      $0.period = period
      $0.planning.continues = after.map { Document.ID($0) }
      change(&$0)
    }
  }

  private func links(_ documents: [Document], on id: String) -> [String] {
    var section = TrialSection(years: [2021], schools: 0, indicators: [])
    section.content.documents = documents
    section.content.section.asOf = CalendarDate(year: 2022, month: 5, day: 16)
    return section.page(ofDocument: id).frame.years.map { link in
      link.title + (link.isCurrent ? "*" : " " + (link.address ?? ""))
    }
  }

  @Test func aLineOfPlansStandsFromTheLatestToTheOldest() {
    let plans = [
      plan("a", period: "2020"), plan("c", period: "2022-2024", after: "b"),
      plan("b", period: "2021", after: "a"),
    ]

    #expect(
      links(plans, on: "b") == [
        "2022–2024 ../../dokumenty/c/index.html", "2021*", "2020 ../../dokumenty/a/index.html",
      ])
    #expect(links(plans, on: "a").last == "2020*")
  }

  @Test func aPlanThatContinuesNothingHasNoSwitch() {
    #expect(links([plan("a", period: "2020"), plan("b", period: "2021")], on: "b") == [])
    #expect(links([plan("b", period: "2021", after: "gone")], on: "b") == [])
  }

  @Test func plansThatContinueEachOtherAreNamedOnce() {
    let plans = [plan("a", period: "2020", after: "b"), plan("b", period: "2021", after: "a")]

    #expect(links(plans, on: "a").count == 2)
  }

  @Test func theSwitchLeadsToTheEditionThatHolds() {
    let plans = [
      plan("a", period: "2021") { $0.effective = CalendarDate(year: 2021, month: 1, day: 10) },
      plan("a-2", period: "2021") {
        $0.editionOf = Document.ID("a")
        $0.effective = CalendarDate(year: 2021, month: 6, day: 1)
      },
      plan("a-3", period: "2021") {
        $0.editionOf = Document.ID("a")
        $0.effective = CalendarDate(year: 2022, month: 6, day: 1)
      },
      plan("b", period: nil, after: "a") {
        $0.date = CalendarDate(year: 2022, month: 1, day: 14)
      },
    ]

    #expect(links(plans, on: "b") == ["2022*", "2021 ../../dokumenty/a-2/index.html"])
    #expect(links(plans, on: "a-3") == ["2022 ../../dokumenty/b/index.html", "2021*"])
  }
}
