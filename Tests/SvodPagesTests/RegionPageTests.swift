import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages

/// Pages of a region of three municipalities: six schools, one school, none.
struct RegionPageTests {
  private func section() -> TrialSection {
    var section = TrialSection.region(
      years: [2020, 2021], schools: [6, 1, 0],
      indicators: [
        .trial("a", .share, number: "1"),
        .trial("b", .condition, number: "2") { $0.level = .municipality },
        .trial("c", .count, number: "3") { $0.visibility = .aggregate },
      ])
    section.content.section.municipalityGenitive = "Северного края"
    section.give(2020, 0, (0..<7).map { .share(10 + $0, 20) })
    section.give(2021, 0, (0..<7).map { .share(12 + $0, 20) })
    section.give(2021, 2, (0..<7).map { _ in .count(30) })
    for year in [2020, 2021] {
      section.content.observations.update(year: year, indicator: 1) { column in
        column.areas[.municipality(0)] = Observation(entry: .answer(true), line: 2)
        column.areas[.municipality(1)] = Observation(entry: .answer(year == 2021), line: 3)
        column.areas[.municipality(2)] = Observation(entry: .answer(false), line: 4)
      }
    }
    return section
  }

  private func summary(_ municipality: String?) -> SummaryPage {
    let route = Route.summary(of: municipality.map { .init($0) }, year: 2021)
    return SummaryPage(in: 2021, from: section().digest, frame: .trial(route))
  }

  private func indicator(_ id: String, of municipality: String?) -> IndicatorPage {
    let id = Indicator.ID(id)
    let route = Route.indicator(id, of: municipality.map { .init($0) }, year: 2021)
    return IndicatorPage(of: id, in: 2021, from: section().digest, frame: .trial(route))
  }

  @Test func theRegionListsItsMunicipalitiesByName() {
    let page = summary(nil)

    #expect(page.municipalities.map(\.name.spaced) == ["Район 0", "Район 1", "Район 2"])
    #expect(page.municipalities.map(\.organizations) == ["6", "1", "0"])
    #expect(page.municipalities.map(\.better) == ["1", "2", "0"])
    #expect(page.municipalities.first?.link == "../2021/municipalitety/m0/index.html")
    #expect(page.introduction.plain.spaced.contains("3 муниципалитета, 7 организаций"))
    #expect(page.tables?.valueHeads == ["2020", "2021"])
    #expect(page.tables?.words.pictureHead.spaced == "По муниципалитетам")
  }

  @Test func aMunicipalityLeadsToItsOwnSite() {
    var section = section()
    var municipalities = section.content.municipalities.municipalities
    municipalities[0].website = "https://rayon-0.example/"
    section.content.municipalities = MunicipalityRegistry(municipalities)
    let introduction = { (id: String) in
      let route = Route.summary(of: .init(id), year: 2021)
      return SummaryPage(in: 2021, from: section.digest, frame: .trial(route)).introduction
    }

    #expect(introduction("m0").plain.spaced.contains("Сайт: rayon-0.example. "))
    #expect(
      introduction("m0").runs.contains(
        .link("rayon-0.example", address: "https://rayon-0.example/")))
    #expect(!introduction("m1").plain.contains("Сайт"))
  }

  @Test func aMunicipalityStandsBesideTheRegion() throws {
    let page = summary("m0")
    let row = try #require(page.tables?.groups.first?.rows.first)

    #expect(page.heading.spaced == "Район 0: итоги мониторинга за 2021 год")
    #expect(page.tables?.valueHeads == ["2020", "2021", "Регион"])
    #expect(page.tables?.ownColumn == 1)
    #expect(row.values.map(\.text) == ["62,5", "72,5", "75,0"])
    #expect(row.link == "../../../2021/municipalitety/m0/pokazateli/a/index.html")
    #expect(
      row.values.map(\.link) == [
        "../../../2020/municipalitety/m0/pokazateli/a/index.html#raschet",
        "../../../2021/municipalitety/m0/pokazateli/a/index.html#raschet",
        "../../../2021/pokazateli/a/index.html#raschet",
      ])
    #expect(page.municipalities.isEmpty)
  }

  @Test func aMunicipalityWithoutOrganizationsSaysSo() {
    var section = section()
    for year in [2020, 2021] {
      section.content.observations.update(year: year, indicator: 1) { $0.areas = [:] }
    }
    let route = Route.summary(of: .init("m2"), year: 2021)
    let page = SummaryPage(in: 2021, from: section.digest, frame: .trial(route))

    #expect(page.statement.plain.spaced == "В 2021 году в муниципалитете нет организаций.")
    #expect(page.tables == nil)
  }

  @Test func theRegionsIndicatorListsMunicipalities() {
    let page = indicator("a", of: nil)

    #expect(page.rows.map(\.name.spaced) == ["Район 0", "Район 1", "Район 2"])
    #expect(page.rows.map(\.now.text.spaced) == ["72,5", "90,0", "не применимо"])
    #expect(page.rows.first?.link == "../../../2021/municipalitety/m0/pokazateli/a/index.html")
    #expect(page.rowWords.heading == "Как различаются муниципалитеты")
    #expect(
      page.statement.plain.spaced.hasPrefix(
        "Значение Северного края в 2021 году — 75,0 %: 105 из 140."))
    #expect(page.calculation.members.isEmpty)
    #expect(page.years.count == 2)
  }

  @Test func aMunicipalitysIndicatorListsItsOrganizationsBesideTheRegion() {
    let page = indicator("a", of: "m1")

    #expect(page.rows.map(\.name.spaced) == ["Школа № 7"])
    #expect(
      page.statement.plain.spaced.hasPrefix("Район 1: значение в 2021 году — 90,0 %: 18 из 20."))
    #expect(page.statement.plain.spaced.hasSuffix("По региону — 75,0 %."))
  }

  @Test func anAbbreviationBringsTheFullStopOfItsSentence() {
    var section = TrialSection.region(
      years: [2021], schools: [6, 6], indicators: [.trial("d", .count) { $0.unit = "чел." }])
    section.give(2021, 0, (0..<12).map { _ in .count(30) })
    let route = Route.indicator(.init("d"), of: .init("m0"), year: 2021)
    let page = IndicatorPage(of: .init("d"), in: 2021, from: section.digest, frame: .trial(route))

    #expect(page.statement.plain.spaced.hasSuffix(" По региону — 360 чел."))
  }

  @Test func municipalitiesAreCountedWhereTheyAnswerForThemselves() {
    let page = indicator("b", of: nil)

    #expect(
      page.statement.plain.spaced
        == "Условие в 2021 году выполняют 2 из 3 муниципалитетов (67 %). "
        + "За год: +33 п. п. (меньше двух муниципалитетов). "
        + "Между муниципалитетами — от 0 до 100."
        || page.statement.plain.spaced.hasPrefix(
          "Условие в 2021 году выполняют 2 из 3 муниципалитетов (67 %).")
    )
    #expect(page.rows.map(\.now.text) == ["да", "да", "нет"])
  }

  @Test func theTotalOfOneSchoolIsHiddenWithAnother() {
    let page = indicator("c", of: nil)

    #expect(
      page.rows.map(\.now.text.spaced) == ["не публикуется", "не публикуется", "не применимо"])
    #expect(page.figure?.spaced == "210")
  }

  @Test func anOrganizationLeadsToItsMunicipality() throws {
    let page = section().page(of: 6, in: 2021)

    #expect(page.belonging?.plain.spaced == "Муниципалитет: Район 1.")
    #expect(
      page.valueHeads.map(\.spaced) == [
        "Школа, 2021", "Медиана муниципалитета", "Медиана региона",
      ])
    let row = try #require(page.groups.first?.rows.first)
    #expect(row.values.map(\.text.spaced) == ["90,0", "не сравнивается", "72,5"])
    #expect(row.link == "../../../2021/municipalitety/m1/pokazateli/a/index.html")
    #expect(
      page.notes.map(\.plain.spaced).contains("Только по муниципалитету в целом публикуются: 3."))
  }

  @Test func theWayLeadsThroughTheMunicipality() {
    let section = section()
    func way(_ route: Route) -> [String] { section.frame(route).breadcrumbs.map(\.title.spaced) }

    #expect(
      way(.indicator(.init("a"), of: .init("m0"), year: 2020)) == [
        "Мониторинг и оценка", "Итоги за 2020 год", "Район 0", "Показатели", "1. Показатель a",
      ])
    #expect(
      way(.organization(.init("school-0"), year: 2021)) == [
        "Мониторинг и оценка", "Район 0", "Организации", "Школа № 1",
      ])
    #expect(
      section.frame(.summary(of: .init("m0"), year: 2021)).years.map(\.address) == [
        nil, "../../../2020/municipalitety/m0/index.html",
      ])
  }

  @Test func aLongListGoesOnWithItsRowsAnchors() throws {
    var section = TrialSection(
      years: [2021], schools: 401, indicators: [.trial("a", .share, number: "1")])
    section.give(2021, 0, (0..<401).map { _ in .share(1, 2) })
    let route = Route.indicator(.init("a"), year: 2021)
    let digest = section.digest
    let first = IndicatorPage(of: .init("a"), in: 2021, from: digest, frame: .trial(route))
    let second = IndicatorPage(
      of: .init("a"), in: 2021, sheet: 2, from: digest, frame: .trial(route.onSheet(2)))

    #expect(first.rows.count == 400)
    #expect(second.rows.map(\.anchor) == ["school-400"])
    #expect(first.sheets.map(\.title) == ["1–400", "401"])
    #expect(first.sheets.last?.address == "../../../2021/pokazateli/a/index-2.html")
    let row = try #require(section.page(of: 400, in: 2021).groups.first?.rows.first)
    #expect(
      row.values.first?.link == "../../../2021/pokazateli/a/index-2.html#school-400")
    let list = OrganizationsPage(
      in: 2021, sheet: 2, from: digest,
      frame: .trial(.organizations(year: 2021, sheet: 2)))
    #expect(list.groups.map(\.entries.count) == [1])
  }
}
