import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages

struct SummaryPageTests {
  private func section() throws -> TrialSection {
    var section = TrialSection(
      years: [2020, 2021], schools: 10,
      indicators: [
        .trial("share", .share, number: "1"), .trial("full", .condition, number: "2"),
        .trial("same", .condition, number: "3"),
        .trial("context", .count, number: "4") { $0.role = .context },
      ])
    section.content.cycles[1].published = CalendarDate(year: 2022, month: 4, day: 15)
    for year in [2020, 2021] {
      let isLater = year == 2021
      section.give(year, 0, (0..<10).map { _ in .share(isLater ? 12 : 8, 20) })
      section.give(year, 1, (0..<10).map { .answer($0 < (isLater ? 4 : 8)) })
      section.give(year, 2, (0..<10).map { .answer($0 < 9) })
      section.give(year, 3, (0..<10).map { _ in .count(50) })
    }
    return section
  }

  @Test func answersFirst() throws {
    let page = try section().summary(in: 2021)

    #expect(page.heading.spaced == "Итоги мониторинга за 2021 год")
    #expect(
      page.statement.plain.spaced
        == "За год улучшился 1 показатель из 3, ухудшился 1. Остальные: без изменений — 1. "
        + "Наиболее заметное ухудшение: «Показатель full» — 4 из 10 (в 2020 году 8 из 10).")
  }

  @Test func introducesTheYear() throws {
    let page = try section().summary(in: 2021)

    #expect(
      page.introduction.plain.spaced
        == "Опубликовано 15 апреля 2022 г. Система «heads». 10 организаций, 4 показателя, из них "
        + "общие сведения — 1. "
        + "Сведения в полном объёме представили все организации (10).")
  }

  @Test func theAuthorsTitleHeadsTheYearAndItsActStandsUnderIt() throws {
    var section = try section()
    section.content.documents = [
      .trial("order-5") { document in
        document.number = "5"
        document.date = CalendarDate(year: 2022, month: 4, day: 14)
      }
    ]
    section.content.cycles[1].title = "Качество образования: 2021 год"
    section.content.cycles[1].approvedBy = .init("order-5")

    let page = section.summary(in: 2021)

    #expect(page.heading.spaced == "Качество образования: 2021 год")
    #expect(
      page.introduction.plain.spaced.contains(
        "Система «heads». Итоги утверждены: Приказ от 14.04.2022 № 5. 10 организаций"))
    section.content.cycles[0].title = "2019/20 учебный год"
    #expect(section.summary(in: 2020).heading.spaced == "Итоги мониторинга за 2020 год")
  }

  @Test func namesTheIncompleteOnlyWhereTheSectionDoes() throws {
    var section = try section()
    section.give(2021, 0, [.absent(.notSubmitted)])
    let counted = section.summary(in: 2021).introduction.plain.spaced
    section.content.section.publication.printsMissing = true
    let named = section.summary(in: 2021).introduction.plain.spaced

    #expect(counted.hasSuffix("Сведения в полном объёме представили 9 из 10 организаций."))
    #expect(named.hasSuffix("9 из 10 организаций; не в полном объёме — Школа № 1."))
  }

  @Test func tilesLeadToRows() throws {
    let tiles = try #require(try section().summary(in: 2021).tables?.tiles)

    #expect(
      tiles.groups.map(\.title.spaced) == ["улучшились", "ухудшились", "без изменений"])
    #expect(tiles.groups.map { $0.tiles.map(\.link) } == [["#share"], ["#full"], ["#same"]])
    #expect(tiles.groups.map { $0.tiles.map(\.code) } == [["1"], ["2"], ["3"]])
  }

  @Test func numbersThatRepeatStandUnderTheirGroups() throws {
    var section = TrialSection(
      years: [2020, 2021], schools: 3,
      indicators: [
        .trial("a", .condition, number: "1"), .trial("b", .condition, number: "1", group: 1),
        .trial("c", .condition, group: 1),
      ],
      groups: ["Кадры", "Условия"].map {
        IndicatorGroup(id: .init($0), direction: .init("heads"), number: nil, title: $0)
      })
    for indicator in 0...2 {
      section.give(2020, indicator, [.answer(false), .answer(false), .answer(true)])
      section.give(2021, indicator, [.answer(true), .answer(true), .answer(true)])
    }
    let tiles = try #require(section.summary(in: 2021).tables?.tiles?.groups.first?.tiles)

    #expect(tiles.map(\.group) == ["Кадры", "Условия", "Условия"])
    #expect(tiles.map(\.code) == ["1", "1", "Показатель c"])
    #expect(section.digest.indicatorNames == ["Показатель a", "Показатель b", "Показатель c"])
    let own = try #require(try self.section().summary(in: 2021).tables?.tiles?.groups.first?.tiles)
    #expect(own.map(\.group) == [nil])
  }

  @Test func movesNameBothValuesAndMembers() throws {
    let page = try section().summary(in: 2021)

    #expect(page.worse.map(\.values.spaced) == ["80 → 40 %"])
    #expect(page.worse.map(\.remark?.spaced) == ["4 из 10 (в 2020 году 8 из 10)"])
    #expect(page.better.map(\.values.spaced) == ["40,0 → 60,0 %"])
    #expect(page.better.first?.change.word == "лучше")
    #expect(page.worseRest == nil)
  }

  @Test func aRowHasItsYearsStripAndSquares() throws {
    let page = try section().summary(in: 2021)
    let rows = try #require(page.tables?.groups.first?.rows)

    #expect(page.tables?.valueHeads == ["2020", "2021"])
    #expect(
      rows.map { $0.values.map(\.text.spaced) }.prefix(2) == [
        ["40,0", "60,0"], ["8 из 10 (80 %)", "4 из 10 (40 %)"],
      ])
    #expect(rows.map(\.unit) == ["%", nil, nil, nil])
    guard case .squares(let squares) = rows[1].picture else {
      Issue.record("no squares")
      return
    }
    #expect([squares.met, squares.unmet, squares.silent] == [4, 6, 0])
    #expect(squares.own == nil)
  }

  @Test(arguments: [([2019, 2020, 2021], true), ([2018, 2019, 2020, 2021], false)])
  func aSeriesInWordsStandsOnlyWhereTheColumnsDoNotSayIt(_ years: [Int], _ isLeftOut: Bool) throws {
    var section = TrialSection(
      years: years, schools: 1,
      indicators: [
        .trial("share", .share), .trial("programme", .condition) { $0.level = .municipality },
      ])
    for year in years {
      section.give(year, 0, [.share(10, 20)])
      section.content.observations.update(year: year, indicator: 1) {
        $0.areas[.section] = Observation(entry: .answer(year > 2019), line: 2)
      }
    }
    let rows = try #require(section.summary(in: 2021).tables?.groups.first?.rows)

    #expect((rows.last?.history == IndicatorRow.History.none) == isLeftOut)
    #expect(rows.first?.history != IndicatorRow.History.none)
  }

  @Test func moreThanFourChangesStandInTheTable() {
    var section = TrialSection(
      years: [2020, 2021], schools: 1,
      indicators: (0..<6).map { .trial("share-\($0)", .share) })
    for indicator in 0..<6 {
      section.give(2020, indicator, [.share(10, 100)])
      section.give(2021, indicator, [.share(20 + indicator, 100)])
    }
    let page = section.summary(in: 2021)

    #expect(page.better.map(\.title).first == "Показатель share-5")
    #expect(page.better.count == 4)
    #expect(page.betterRest?.title.spaced == "Ещё 2 показателя в таблице")
  }

  @Test func aYearWithoutDataPointsToTheLatest() throws {
    var section = try section()
    var empty = Cycle(year: 2022)
    empty.hasData = false
    section.content.cycles.append(empty)
    let page = section.summary(in: 2022)

    #expect(
      page.statement.plain.spaced == "Сведений за 2022 год нет. Последние итоги — за 2021 год.")
    #expect(page.tables == nil)
  }

  @Test func theFirstYearHasNoTiles() throws {
    let page = try section().summary(in: 2020)

    #expect(try #require(page.tables).tiles == nil)
    #expect(page.statement.plain.hasPrefix("Первый год наблюдений."))
  }

  @Test func aSectionOfTextsBeginsWithDocuments() throws {
    var section = TrialSection(years: [2021], schools: 0, indicators: [])
    section.content.cycles[0].hasData = false
    let bare = section.summary(in: 2021)
    var document = Document(
      id: Document.ID("order-1"), kind: "order", title: "О мониторинге", act: .empty,
      position: .nowhere)
    document.date = CalendarDate(year: 2021, month: 3, day: 1)
    section.content.documents = [document]
    let page = section.summary(in: 2021)

    #expect(bare.statement.plain.spaced == "Сведений и документов в разделе пока нет.")
    #expect(page.heading.spaced == "Мониторинг и оценка")
    #expect(page.documents.map(\.address) == ["../dokumenty/order-1/index.html"])
    #expect(page.statement.plain.spaced == "В разделе размещён 1 документ.")
  }
}
