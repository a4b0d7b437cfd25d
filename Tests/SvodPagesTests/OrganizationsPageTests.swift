import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages

struct OrganizationsPageTests {
  /// Five schools: the second closed in 2020 and joined to the first, the third renamed in 2021.
  private func section() throws -> TrialSection {
    let closed = try #require(CalendarDate(year: 2020, month: 8, day: 31))
    let renamed = try #require(CalendarDate(year: 2021, month: 8, day: 31))
    var section = TrialSection(
      years: [2020, 2021], schools: 5, indicators: [.trial("a", .condition)]
    ) { organizations in
      organizations[1].closed = closed
      organizations[1].successor = organizations[0].id
      organizations[2].history = [
        Organization.Former(
          from: nil, to: renamed, name: nil, shortName: "Хуторская школа", cluster: nil)
      ]
      organizations[4].kind = .kindergarten
    }
    section.give(2020, 0, (0..<5).map { _ in .answer(false) })
    section.give(2021, 0, (0..<5).map { $0 == 1 ? .none : .answer($0 == 0) })
    return section
  }

  private func page(in year: Int) throws -> OrganizationsPage {
    try OrganizationsPage(
      in: year, from: section().digest, frame: .trial(.organizations(year: year)))
  }

  @Test func listsTheOpenByKindInTheRegistersOrder() throws {
    let page = try page(in: 2021)

    #expect(page.groups.map(\.title) == ["Школы", "Детские сады"])
    #expect(
      page.groups.first?.entries.map(\.name.spaced) == ["Школа № 1", "Школа № 3", "Школа № 4"])
    #expect(
      page.groups.first?.entries.first?.link
        == "../../2021/organizacii/school-0/index.html")
    #expect(page.statement.plain.spaced.hasPrefix("В 2021 году в реестре 4 организации."))
  }

  @Test func answersForEach() throws {
    let entries = try page(in: 2021).groups.flatMap(\.entries)

    #expect(
      entries.map(\.answer?.spaced)
        == [
          "улучшился 1 показатель", "заметных улучшений и ухудшений нет",
          "заметных улучшений и ухудшений нет", "заметных улучшений и ухудшений нет",
        ])
    #expect(try page(in: 2020).groups.flatMap(\.entries).allSatisfy { $0.answer == nil })
  }

  @Test func whatBecameWorseHasAColumnOfItsOwn() {
    var section = TrialSection(
      years: [2020, 2021], schools: 2,
      indicators: [.trial("a", .condition), .trial("b", .condition)])
    for indicator in 0..<2 {
      section.give(2020, indicator, [.answer(indicator == 1), .answer(true)])
      section.give(2021, indicator, [.answer(indicator == 0), .answer(false)])
    }
    let page = OrganizationsPage(
      in: 2021, from: section.digest, frame: .trial(.organizations(year: 2021)))
    let entries = page.groups.flatMap(\.entries)

    #expect(entries.map(\.answer?.spaced) == ["улучшился 1 показатель", nil])
    #expect(
      entries.map(\.worsening?.spaced) == ["ухудшился 1 показатель", "ухудшились 2 показателя"])
  }

  @Test func allFormerNamesOfAnOrganizationAreOneEntry() {
    var section = TrialSection(years: [2021], schools: 1, indicators: [.trial("a", .condition)]) {
      $0[0].formerNames = ["Основная школа хутора Дальнего", "Хуторская школа"]
    }
    section.give(2021, 0, [.answer(true)])
    let page = OrganizationsPage(
      in: 2021, from: section.digest, frame: .trial(.organizations(year: 2021)))

    #expect(page.others.map(\.name) == ["Хуторская школа"])
    #expect(
      page.others.first?.remark?.plain.spaced
        == "в 2021 году — Школа № 1; Основная школа хутора Дальнего")
  }

  @Test func theClosedAndOldNamesAreFound() throws {
    let others = try page(in: 2021).others

    #expect(others.map(\.name.spaced) == ["Хуторская школа", "Школа № 2"])
    #expect(others.first?.remark?.plain.spaced == "в 2021 году — Школа № 3")
    #expect(
      others.last?.remark?.plain.spaced
        == "Организация закрыта 31.08.2020. Правопреемник — Школа № 1.")
    #expect(others.last?.link == "../../2020/organizacii/school-1/index.html")
  }

  @Test func theClosedPointOnAndTheSuccessorBack() throws {
    let section = try section()

    #expect(
      section.page(of: 1, in: 2020).closure?.runs.contains(
        .link("Школа №\u{A0}1", address: "../../../2020/organizacii/school-0/index.html"))
        == true)
    #expect(
      section.page(of: 0, in: 2021).predecessors.map(\.plain.spaced)
        == ["Правопреемник организации, закрытой 31.08.2020: Школа № 2."])
  }

  @Test func aRenamedOrganizationHasTheNameOfItsTime() throws {
    let section = try section()
    let old = section.page(of: 2, in: 2020)
    let new = section.page(of: 2, in: 2021)

    #expect(old.heading == "Хуторская школа")
    #expect(old.formerNames.map(\.spaced) == ["Сейчас — Школа № 3"])
    #expect(new.formerNames.map(\.spaced) == ["До 01.09.2021 — Хуторская школа"])
  }
}
