import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages

struct IndicatorPageTests {
  private func section(
    _ kind: Indicator.Kind, _ entries: [Observation.Entry], before: [Observation.Entry]? = nil,
    change: (inout Indicator) -> Void = { _ in }
  ) -> TrialSection {
    var section = TrialSection(
      years: before == nil ? [2021] : [2020, 2021], schools: entries.count,
      indicators: [.trial("a", kind, number: "1.2", change: change)])
    if let before { section.give(2020, 0, before) }
    section.give(2021, 0, entries)
    section.content.section.municipalityGenitive = "Заречного района"
    return section
  }

  private func page(
    _ kind: Indicator.Kind, _ entries: [Observation.Entry], before: [Observation.Entry]? = nil,
    change: (inout Indicator) -> Void = { _ in }
  ) -> IndicatorPage {
    section(kind, entries, before: before, change: change).page(of: "a", in: 2021)
  }

  private func passport(_ page: IndicatorPage) -> [String: String] {
    Dictionary(
      page.passport.map { ($0.title, $0.value.plain.spaced) }, uniquingKeysWith: { $1 })
  }

  @Test func aShareAnswersWithItsMembers() {
    let page = page(
      .share, [.share(8, 10), .share(9, 10), .share(10, 10)],
      before: [.share(6, 10), .share(7, 10), .share(8, 10)])

    #expect(
      page.statement.plain.spaced
        == "Значение Заречного района в 2021 году — 90,0 %: 27 из 30. За год: +20,0 п. п., лучше. "
        + "Между организациями — от 80,0 до 100,0 %.")
    #expect(page.figure == "90,0")
    #expect(page.figureUnit == "%")
    #expect(
      page.calculation.municipality?.plain.spaced
        == "За 2021 год: Σm / Σn · 100 % = 27 / 30 · 100 % = 90,0 %.")
    #expect(page.frame.description == page.statement.plain)
  }

  @Test func aRowShowsItsOwnNumbersAndTheirPlace() throws {
    let row = try #require(page(.share, [.share(11, 18)]).rows.first)

    #expect(row.calculation?.spaced == "11 / 18 · 100 %")
    #expect(row.source?.spaced == "data/results.csv, строка 2")
    #expect(row.link == "../../../2021/organizacii/school-0/index.html")
  }

  @Test(arguments: [
    (0, 6, "Условие в 2021 году не выполняет ни одна из 6 организаций."),
    (1, 6, "Условие в 2021 году выполняет 1 из 6 организаций (17 %)."),
    (2, 6, "Условие в 2021 году выполняют 2 из 6 организаций (33 %)."),
    (11, 21, "Условие в 2021 году выполняют 11 из 21 организации (52 %)."),
    (21, 101, "Условие в 2021 году выполняет 21 из 101 организации (20,8 %)."),
  ])
  func aConditionCountsOrganizations(_ met: Int, _ all: Int, _ expected: String) {
    let page = page(.condition, (0..<all).map { .answer($0 < met) })

    #expect(page.statement.plain.spaced.hasPrefix(expected))
  }

  @Test func aConditionHasBoundsWhileSomeAreSilent() {
    let page = page(
      .condition, [.answer(true), .answer(false), .absent(.notSubmitted)])

    #expect(
      page.statement.plain.spaced.hasPrefix("Условие в 2021 году выполняют 1–2 из 3 организаций."))
    #expect(
      page.calculation.set?.plain.spaced
        == "Показатель относится к 3 организациям; сведения есть по 2.")
  }

  @Test func onlyThoseThatOweAreAskedFor() {
    let page = page(.share, [.share(1, 2), .share(1, 2), .absent(.notApplicable)])

    #expect(
      page.calculation.set?.plain.spaced
        == "Показатель относится к 3 организациям; в 2021 году собирался по 2, сведения есть по 2.")
  }

  @Test func whatDoesNotApplyIsNotCompared() {
    let rows = page(
      .share, [.share(1, 2), .absent(.notApplicable), .absent(.notSubmitted)],
      before: [.share(1, 2), .absent(.notApplicable), .share(1, 2)]
    ).rows

    #expect(rows.map { $0.change?.sign } == [.same, nil, .incomparable])
  }

  @Test func nobodysDataAreNone() {
    let page = page(.share, [.absent(.notSubmitted), .absent(.notConducted)])

    #expect(
      page.calculation.set?.plain.spaced
        == "Показатель относится к 2 организациям; в 2021 году собирался по 1, сведений нет.")
  }

  @Test(arguments: [
    (1, "1 балл"), (2, "2 балла"), (5, "5 баллов"), (11, "11 баллов"), (21, "21 балл"),
    (101, "101 балл"),
  ])
  func aUnitThatIsAWordAgreesWithItsNumber(_ value: Int, _ expected: String) {
    let page = page(.mean, [.mean(ExactDecimal(value), base: ExactDecimal(20))]) {
      $0.unit = "балл"
      $0.decimals = 0
    }

    #expect(
      page.statement.plain.spaced
        == "Значение Заречного района в 2021 году — \(expected). Это первый год наблюдений.")
  }

  @Test func anAbbreviationBringsItsOwnFullStop() {
    let page = page(.count, [.count(20), .count(30), .count(40)]) { $0.unit = "чел." }

    #expect(
      page.statement.plain.spaced
        == "Значение Заречного района в 2021 году — 90 чел. Это первый год наблюдений. Между "
        + "организациями — от 20 до 40 чел.")
    #expect(page.calculation.municipality?.plain.spaced == "За 2021 год: 90 чел.")
    #expect(page.rows.allSatisfy { $0.calculation == nil })
  }

  @Test func aMeanNamesItsBase() throws {
    let page = page(.mean, [.mean(ExactDecimal(68), base: ExactDecimal(29))]) {
      $0.unit = "балл"
      $0.denominatorTitle = "участники экзамена"
    }

    #expect(page.rows.first?.calculation?.spaced == "среднее по 29")
    #expect(
      page.calculation.municipality?.plain.spaced
        == "За 2021 год: Σ число = 29, значение = 68,0 балла.")
    #expect(page.calculation.formula.plain.hasSuffix("участники экзамена."))
  }

  @Test func aComputedConditionShowsTheNumbersThatWereChecked() throws {
    var section = TrialSection(
      years: [2021], schools: 2,
      indicators: [
        .trial("source", .share),
        .trial("all", .condition) {
          $0.derivation = .init(
            source: Indicator.ID("source"), comparison: .equal, threshold: .one, text: "= 100 %")
        },
      ])
    section.give(2021, 0, [.share(28, 29), .share(20, 20)])
    let page = section.page(of: "all", in: 2021)

    #expect(
      page.rows.map { $0.calculation?.spaced } == [
        "28 / 29 · 100 %; условие: 100 %", "20 / 20 · 100 %; условие: 100 %",
      ])
    #expect(page.rows.map(\.now.text) == ["нет", "да"])
    #expect(page.rows.map { $0.source?.spaced }.last == "data/results.csv, строка 3")
    #expect(page.calculation.formula.plain.contains("«Показатель source»"))
  }

  @Test func aConditionOnACountShowsTheCount() {
    var section = TrialSection(
      years: [2021], schools: 2,
      indicators: [
        .trial("vacancies", .count) { $0.short = "Вакансии" },
        .trial("full", .condition) {
          $0.derivation = .init(
            source: Indicator.ID("vacancies"), comparison: .equal, threshold: .zero, text: "= 0")
        },
      ])
    section.give(2021, 0, [.count(1), .count(0)])

    #expect(
      section.page(of: "full", in: 2021).rows.map { $0.calculation?.spaced }
        == ["«Вакансии» — 1; условие: 0", "«Вакансии» — 0; условие: 0"])
  }

  @Test func theSpreadSaysWhereSomeAreNotShown() {
    func lead(_ groups: [Int]) -> String {
      var section = TrialSection(
        years: [2021], schools: groups.count,
        indicators: [.trial("a", .share) { $0.concerns = .pupils }])
      section.give(2021, 0, groups.enumerated().map { .share($0 + 1, $1) })
      return section.page(of: "a", in: 2021).statement.plain.spaced
    }

    #expect(lead([40, 40, 40, 40]).hasSuffix("Между организациями — от 2,5 до 10,0 %."))
    #expect(lead([40, 40, 40, 40, 40, 40, 4, 7]).contains("Среди показанных организаций — от "))
  }

  @Test func aValueOfTheMunicipalityIsNoSum() {
    var section = section(.count, [.none]) {
      $0.level = .municipality
      $0.unit = "чел."
    }
    section.content.observations.update(year: 2021, indicator: 0) {
      $0.areas[.section] = Observation(entry: .count(5), line: 2)
    }
    let page = section.page(of: "a", in: 2021)

    #expect(page.rows == [])
    #expect(page.rowsAbsence?.hasPrefix("Показатель собирается") == true)
    #expect(
      page.calculation.formula.plain.spaced == "Значение собирается по муниципалитету в целом.")
    #expect(passport(page)["Публикация"] == "значение муниципалитета")
  }

  @Test func aPresenceIsAnsweredInWords() {
    var section = section(.presence, [.none]) { $0.level = .municipality }
    section.content.observations.update(year: 2021, indicator: 0) {
      $0.areas[.section] = Observation(entry: .answer(false), line: 2)
    }

    #expect(
      section.page(of: "a", in: 2021).statement.plain.spaced
        == "Нет: в 2021 году не имеется. Это первый год наблюдений.")
  }

  @Test func anAggregateNamesNoOrganization() {
    let page = page(.condition, (0..<4).map { .answer($0 > 0) }) { $0.visibility = .aggregate }

    #expect(page.rows == [])
    #expect(
      page.rowsAbsence?.spaced
        == "По этому показателю публикуется только значение по муниципалитету.")
    #expect(page.yearsCaption.plain.spaced == "Значения муниципалитета по годам.")
    #expect(page.calculation.members == [])
    #expect(page.calculation.set != nil)
  }

  @Test func fewOrganizationsHaveNoMedianInWords() throws {
    let page = page(.share, (0..<4).map { .share(10 + $0, 20) })
    let year = try #require(page.years.first)

    #expect(year.minimum.text == "50,0")
    #expect(year.median.text.spaced == "не сравнивается")
    #expect(
      page.yearsCaption.plain.spaced
        == "Минимум, медиана и максимум — среди значений организаций. «не сравнивается» — "
        + "значения есть меньше чем у 3 организаций, а для медианы — меньше чем у 5.")
  }

  @Test func aTargetHasItsUnit() {
    let reached = page(.condition, (0..<2).map { _ in .answer(true) }) {
      $0.targets = [2021: ExactDecimal(95)]
    }
    let missed = page(.share, [.share(1, 2)]) { $0.targets = [2021: ExactDecimal(95)] }

    #expect(passport(reached)["Целевое значение"] == "95 %, достигнуто")
    #expect(passport(missed)["Целевое значение"] == "95 %, не достигнуто")
  }

  @Test func aYearWithoutDataIsSaidSoAndInventsNothing() {
    var section = section(.share, [.none])
    section.content.cycles[0].hasData = false
    let page = section.page(of: "a", in: 2021)

    #expect(page.statement.plain.spaced == "Сведений за 2021 год в разделе нет.")
    #expect(page.years.map(\.value.text.spaced) == ["нет данных"])
    #expect(page.years.map(\.change) == [nil])
  }

  @Test func flagsStandBesideValues() {
    var section = section(.count, [.count(20)])
    section.content.observations.update(year: 2021, indicator: 0) {
      $0.organizations[0].flags = [.late, .provisional]
    }

    #expect(
      section.page(of: "a", in: 2021).rows.first?.now.note?.spaced
        == "поздние данные, предварительные данные")
  }

  @Test func bothColumnsOfHiddenValuesAreCounted() {
    let page = page(.share, [.share(1, 3)], before: [.share(2, 4)]) { $0.concerns = .pupils }

    #expect(page.rows.map { $0.before?.form } == [.suppressed])
    #expect(page.notes.contains { $0.plain.spaced.hasPrefix("Не публикуются") })
  }

  @Test func aDenominatorIsNamedWithItsMembersOfTheYear() {
    var set = OrganizationSet(id: .init("some"), position: .nowhere)
    set.title = "сельские"
    set.members[.init("school-0")] = [HeldTime(to: CalendarDate(year: 2020, month: 12, day: 31))]
    set.members[.init("school-1")] = [HeldTime()]
    var indicator = Indicator.trial("a", .share)
    indicator.level = .municipality
    indicator.denominatorSet = .members([set], besides: [])
    var section = TrialSection(years: [2020, 2021], schools: 3, indicators: [indicator])
    section.content.cycles[1].collected = .init(
      from: CalendarDate(year: 2021, month: 12, day: 1),
      to: CalendarDate(year: 2021, month: 12, day: 20))
    let lines = { (year: Int) in
      Dictionary(
        section.page(of: "a", in: year).passport.map { ($0.title, $0.value.plain.spaced) },
        uniquingKeysWith: { $1 })
    }

    #expect(
      lines(2020)["Знаменатель"]
        == "2 организации по перечню «сельские» на 2020 год: Школа № 1, Школа № 2")
    #expect(
      lines(2021)["Знаменатель"]
        == "1 организация по перечню «сельские» на 2021 год: Школа № 2")
    #expect(lines(2021)["Сведения собраны"] == "01.12.2021 — 20.12.2021")
    #expect(lines(2020)["Сведения собраны"] == nil)
  }
}
