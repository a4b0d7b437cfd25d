import SvodContent
import SvodDiagnostics
import SvodNumbers
import Testing

@testable import SvodPages

struct DirectionListTests {
  /// Two directions with data in the later of two cycles, one of them with a fact beside, and a
  /// third without indicators.
  private func section() -> TrialSection {
    let groups = ["heads", "teachers"].map {
      IndicatorGroup(id: .init($0), direction: .init($0), number: nil, title: $0)
    }
    var section = TrialSection(
      years: [2020, 2021], schools: 6,
      indicators: [
        .trial("better", .share, number: "1"), .trial("worse", .share, number: "2"),
        .trial("same", .share, number: "3", direction: "teachers", group: 1),
        .trial("context", .count, number: "4", direction: "teachers", group: 1) {
          $0.role = .context
        },
      ], groups: groups, directions: ["heads", "teachers", "talents"])
    let values = [(8, 12), (12, 8), (9, 9)]
    for (place, value) in values.enumerated() {
      section.give(2020, place, (0..<6).map { _ in .share(value.0, 20) })
      section.give(2021, place, (0..<6).map { _ in .share(value.1, 20) })
    }
    for year in [2020, 2021] { section.give(year, 3, (0..<6).map { _ in .count(50) }) }
    return section
  }

  private func direction(
    _ id: String, of section: TrialSection, in year: Int = 2021
  ) -> RegisterPage {
    let route = Route.direction(.init(id), year: year)
    return RegisterPage(of: route, from: section.digest, frame: .trial(route))
  }

  @Test func severalDirectionsWithDataHaveARowEach() throws {
    let page = section().summary(in: 2021)
    let rows = try #require(page.directions).rows

    #expect(page.tables == nil)
    #expect(rows.map(\.title.spaced) == ["Система «heads»", "Система «teachers»"])
    #expect(
      rows.map(\.link) == ["heads", "teachers"].map { "../2021/napravleniya/\($0)/index.html" })
    #expect(rows.map(\.indicators) == ["2", "2"])
    #expect(rows.map(\.note?.spaced) == [nil, "из них общие сведения — 1"])
    #expect(
      rows.map(\.counts) == [
        .init(better: "1", worse: "1", unchanged: "0", unjudged: "0"),
        .init(better: "0", worse: "0", unchanged: "1", unjudged: "0"),
      ])
    #expect(page.worse.map(\.title) == ["Показатель worse"])
  }

  @Test func whoLooksForARowOfTheSummaryFindsItsDirection() throws {
    let rows = try #require(section().summary(in: 2021).directions).rows

    #expect(rows.map(\.anchor) == ["napravlenie-heads", "napravlenie-teachers"])
    #expect(rows.map(\.indicatorAnchors) == [["better", "worse"], ["same", "context"]])
  }

  @Test func tilesAndTablesStandOnTheDirectionsPage() throws {
    let page = direction("heads", of: section())
    let tables = try #require(page.tables)

    #expect(page.heading.spaced == "Система «heads»")
    #expect(
      page.statement.plain.spaced == "В направлении 2 показателя: улучшились — 1, ухудшились — 1.")
    #expect(tables.tiles?.groups.map { $0.tiles.map(\.link) } == [["#better"], ["#worse"]])
    #expect(tables.groups.flatMap(\.rows).map(\.anchor) == ["better", "worse"])
    #expect(tables.groups.map(\.direction) == [nil])
    #expect(tables.heat?.parts.first?.columns.map(\.code) == ["1", "2"])
  }

  @Test func aRowLeavesItsAnchorToAComponentOfTheSameID() throws {
    var section = section()
    section.content.components = [
      CycleComponent(id: .init("better"), title: "Улучшения", provedBy: nil, fresh: nil)
    ]
    let tables = try #require(direction("heads", of: section).tables)

    #expect(tables.groups.flatMap(\.rows).map(\.anchor) == ["pokazatel-better", "worse"])
    #expect(tables.tiles?.groups.first?.tiles.map(\.link) == ["#pokazatel-better"])
  }

  @Test func oneDirectionWithDataLeavesTheSummaryWhole() throws {
    var section = section()
    for place in [2, 3] { section.give(2021, place, Array(repeating: .absent(.missing), count: 6)) }
    let page = section.summary(in: 2021)

    #expect(page.directions == nil)
    #expect(page.tables?.groups.flatMap(\.rows).count == 4)
    #expect(direction("teachers", of: section).tables == nil)
    guard case .absence(let words) = direction("teachers", of: section).parts.first?.body else {
      Issue.record("nothing is said of the values that are missing")
      return
    }
    #expect(words.plain.spaced == "Значений за 2021 год нет.")
  }

  @Test func aDirectionWithoutValuesSaysSoInItsRow() throws {
    var section = TrialSection(
      years: [2020, 2021], schools: 1,
      indicators: ["a", "b", "c"].enumerated().map {
        .trial($1, .share, direction: $1, group: $0)
      },
      groups: ["a", "b", "c"].map {
        IndicatorGroup(id: .init($0), direction: .init($0), number: nil, title: $0)
      }, directions: ["a", "b"])
    for place in [0, 1] {
      for year in [2020, 2021] { section.give(year, place, [.share(10, 20)]) }
    }
    let rows = try #require(section.summary(in: 2021).directions).rows

    #expect(rows.map(\.remark) == [nil, nil, "значений нет"])
    #expect(rows.map(\.title.spaced) == ["Система «a»", "Система «b»", "c"])
    #expect(direction("c", of: section).heading == "c")
    let first = try #require(section.summary(in: 2020).directions)
    #expect(!first.hasCounts)
    #expect(first.rows.map(\.counts) == [nil, nil, nil])
    #expect(first.rows.last?.note == "значений нет")
  }

  @Test func changesBeyondTheLargestStandOnThePagesOfDirections() {
    var section = TrialSection(
      years: [2020, 2021], schools: 1,
      indicators: (0..<6).map {
        .trial("i-\($0)", .share, direction: $0 == 0 ? "heads" : "teachers", group: min($0, 1))
      },
      groups: ["heads", "teachers"].map {
        IndicatorGroup(id: .init($0), direction: .init($0), number: nil, title: $0)
      }, directions: ["heads", "teachers"])
    for place in 0..<6 {
      section.give(2020, place, [.share(10, 100)])
      section.give(2021, place, [.share(20 + place, 100)])
    }
    let rest = section.summary(in: 2021).betterRest

    #expect(rest?.title.spaced == "Ещё 2 показателя — на страницах направлений")
    #expect(rest?.address == "#_napravleniya")
  }

  @Test func severalMeasuredDirectionsHavePagesInEveryCycle() {
    var log = DiagnosticLog()
    let paths = section().plan(log: &log).addresses.map(\.path).filter { $0.contains("napravl") }

    #expect(
      paths == [
        "2020/napravleniya/heads/index.html", "2020/napravleniya/teachers/index.html",
        "2021/napravleniya/heads/index.html", "2021/napravleniya/teachers/index.html",
      ])
  }

  @Test func aDirectionWithoutComponentsIsCitedByItsIndicators() throws {
    let citation = try #require(direction("heads", of: section()).frame.citation)

    #expect(citation.words.spaced.hasPrefix("Система «heads» : показатели за 2021 год. — "))
    #expect(citation.places == Citation.valuePlaces)
  }

  @Test func theTablesCaptionNamesTheColumnsThatStandThere() throws {
    let tables = try #require(direction("heads", of: section()).tables)
    let earliest = try #require(direction("heads", of: section(), in: 2020).tables)

    #expect(
      tables.caption.plain.spaced
        == "Показатели в порядке положения: значения по годам, изменение за год и значения "
        + "организаций.")
    #expect(
      earliest.caption.plain.spaced
        == "Показатели в порядке положения: значения за год и значения организаций.")
  }
}
