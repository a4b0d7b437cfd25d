import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages

struct IndicatorsPageTests {
  private func section(_ count: Int = 1, directions: [String] = ["heads"]) -> TrialSection {
    TrialSection(
      years: [2021], schools: 2,
      indicators: (0..<count).map { place in
        .trial("a-\(place)", place == 0 ? .share : .distribution)
      }, directions: directions)
  }

  private func entries(_ page: IndicatorsPage) -> [IndicatorsPage.Entry] {
    page.directions.flatMap(\.groups).flatMap(\.entries)
  }

  @Test(arguments: [
    (1, "1 показатель"), (2, "2 показателя"), (5, "5 показателей"), (21, "21 показатель"),
  ])
  func countsWhatIsMeasured(_ count: Int, _ words: String) {
    var section = section(count)
    section.give(2021, 0, [.share(1, 2), .share(1, 2)])

    #expect(section.list(in: 2021).statement.plain.spaced == "В перечне \(words).")
  }

  @Test func namesSeveralDirections() {
    var section = TrialSection(
      years: [2021], schools: 1,
      indicators: [
        .trial("a", .share), .trial("b", .share, direction: "staff", group: 1),
      ],
      groups: [
        IndicatorGroup(
          id: "one", direction: Direction.ID("heads"), number: "1", title: "Результаты"),
        IndicatorGroup(
          id: "two", direction: Direction.ID("staff"), number: nil, title: "Кадры"),
      ], directions: ["heads", "staff"])
    section.give(2021, 0, [.share(1, 2)])
    let page = section.list(in: 2021)

    #expect(page.statement.plain.spaced == "В перечне 2 показателя по 2 направлениям.")
    #expect(page.directions.map(\.anchor) == ["heads", "staff"])
    #expect(page.directions.flatMap(\.groups).map(\.title.spaced) == ["1. Результаты", "Кадры"])
  }

  @Test func partsOfAGroupStandOnceUnderItsHeading() {
    let headings = ["Основная", "Средняя", "Основная", nil]
    let section = TrialSection(
      years: [2021], schools: 1,
      indicators: headings.enumerated().map { place, heading in
        .trial("a-\(place)", .share) { $0.heading = heading }
      },
      groups: [
        IndicatorGroup(
          id: "one", direction: Direction.ID("heads"), number: "1", title: "Результаты")
      ])
    let groups = section.list(in: 2021).directions.flatMap(\.groups)

    #expect(groups.map(\.title.spaced) == ["1. Результаты", "", ""])
    #expect(groups.map(\.part) == ["Основная", "Средняя", nil])
    #expect(groups.map { $0.entries.map(\.anchor) } == [["a-0", "a-2"], ["a-1"], ["a-3"]])
  }

  @Test func indicatorsOfAnUndeclaredDirectionAreListedToo() {
    #expect(entries(section(directions: []).list(in: 2021)).map(\.anchor) == ["a-0"])
  }

  @Test func aListSaysOfWhichDayItIsAndKeepsOldAnchors() {
    var group = IndicatorGroup(
      id: "one", direction: Direction.ID("heads"), number: nil, title: "Результаты")
    group.version = CalendarDate(year: 2021, month: 4, day: 30)
    var section = TrialSection(
      years: [2021], schools: 1, indicators: [.trial("a", .share)], groups: [group])
    section.content.mechanisms[0].directions[0].formerIDs = ["leaders"]
    let dated = section.list(in: 2021).directions.first

    #expect(dated?.version?.spaced == "Перечень от 30.04.2021")
    #expect(dated?.formerAnchors == ["leaders"])
    #expect(self.section().list(in: 2021).directions.map(\.version) == [nil])
  }

  @Test func aDirectionAndAnIndicatorOfOneNameHaveAnchorsOfTheirOwn() {
    let section = TrialSection(
      years: [2021], schools: 1, indicators: [.trial("heads", .share)])

    #expect(section.list(in: 2021).directions.map(\.anchor) == ["napravlenie-heads"])
  }

  @Test func aValueLeadsToItsCalculation() {
    var section = section()
    section.give(2021, 0, [.share(1, 2), .share(1, 2)])

    #expect(
      entries(section.list(in: 2021)).map { $0.value?.link }
        == ["../../2021/pokazateli/a-0/index.html#raschet"])
  }

  @Test func aDistributionWithoutDataHasWordsInItsCell() {
    var section = section(2)
    section.give(2021, 0, [.share(1, 2), .share(1, 2)])

    #expect(
      entries(section.list(in: 2021)).map { $0.value?.text.spaced }
        == ["50,0", "нет данных"])
  }

  @Test func withoutDataThereAreNoColumnsOfAbsences() {
    var section = section(3)
    section.content.cycles[0].hasData = false
    let page = section.list(in: 2021)

    #expect(
      page.statement.plain.spaced == "В перечне 3 показателя. Сведений за 2021 год в разделе нет.")
    #expect(entries(page).allSatisfy { $0.value == nil && $0.change == nil })
    #expect(page.notes == [])
  }

  @Test func aUnitInTheTitleIsNotRepeated() {
    var section = TrialSection(
      years: [2021], schools: 1,
      indicators: [
        .trial("a", .count) {
          $0.title = "Количество мест, ед."
          $0.unit = "ед."
        },
        .trial("b", .count) {
          $0.title = "Количество мест"
          $0.unit = "ед."
        },
      ])
    section.give(2021, 0, [.count(10)])

    #expect(entries(section.list(in: 2021)).map(\.unit) == [nil, "ед."])
  }

  @Test func absencesAreExplainedUnderTheTable() {
    var section = TrialSection(
      years: [2021], schools: 1, indicators: [.trial("a", .share), .trial("b", .share)])
    section.give(2021, 0, [.share(1, 2)])
    section.give(2021, 1, [.absent(.notConducted)])

    #expect(
      section.list(in: 2021).notes.map(\.plain.spaced)
        == ["«не проводилось» — процедура в этом году не проводилась."])
  }
}
