import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages

/// Growths and distributions as pages print them.
struct KindPageTests {
  private func section(
    _ indicator: Indicator, _ now: [Observation.Entry], before: [Observation.Entry]? = nil
  ) -> TrialSection {
    var section = TrialSection(
      years: before == nil ? [2021] : [2020, 2021], schools: now.count, indicators: [indicator])
    if let before { section.give(2020, 0, before) }
    section.give(2021, 0, now)
    section.content.section.municipalityGenitive = "Заречного района"
    return section
  }

  private func growth(
    _ change: (inout Indicator) -> Void = { _ in }
  ) -> Indicator { .trial("a", .growth, change: change) }

  private let levels = Indicator.trial("a", .distribution) {
    $0.unit = "чел."
    $0.buckets = [
      .init(id: "all", title: "на 100 %"), .init(id: "some", title: "от 50 до 100 %"),
      .init(id: "few", title: "менее 50 %"),
    ]
  }

  @Test func aGrowthAnswersWithItsSignAndBothAmounts() {
    let page = section(
      growth(), [.growth(110, 100), .growth(180, 200)],
      before: [.growth(100, 100), .growth(210, 200)]
    ).page(of: "a", in: 2021)

    // 290 / 300 − 1 = −3,33 %; a year before 310 / 300 − 1 = +3,33 %.
    #expect(
      page.statement.plain.spaced
        == "Значение Заречного района в 2021 году — −3,3 %: за 2021 год — 290, за 2020 год — 300. "
        + "За год: −6,7 п. п., хуже.")
    #expect(page.figure == "−3,3")
    #expect(page.figureUnit == "%")
    #expect(page.rows.map(\.now.text) == ["+10,0", "−10,0"])
    #expect(page.rows.map(\.before?.text) == ["0,0", "+5,0"])
    #expect(
      page.rows.map(\.calculation?.spaced) == [
        "110 / 100 · 100 % − 100 %", "180 / 200 · 100 % − 100 %",
      ])
    #expect(
      page.calculation.municipality?.plain.spaced
        == "За 2021 год: ΣA / ΣB · 100 % − 100 % = 290 / 300 · 100 % − 100 % = −3,3 %.")
  }

  @Test func aGrowthFromNothingHasItsAmountsAndNoInfinity() {
    let page = section(growth(), [.growth(3, 0), .growth(0, 0)]).page(of: "a", in: 2021)

    #expect(page.rows.map(\.now.text.spaced) == ["нет основания", "нет основания"])
    #expect(page.rows.map(\.calculation?.spaced) == ["было 0, стало 3", "было 0, стало 0"])
    #expect(page.statement.plain.spaced == "За 2021 год значения нет: нет основания.")
    #expect(
      page.notes.map(\.plain.spaced).contains {
        $0.contains("«нет основания» — делить не на что: в знаменателе 0")
      })
  }

  @Test func averagesNameTheirBase() {
    let page = section(
      growth { $0.unit = "руб." }, [.growth(40, 32, base: 10), .growth(30, 30, base: 30)]
    ).page(of: "a", in: 2021)

    #expect(
      page.rows.first?.calculation?.spaced == "40 / 32 · 100 % − 100 %; средние по 10")
    #expect(
      page.calculation.municipality?.plain.spaced
        == "За 2021 год: Σ(A · число) / Σ(B · число) · 100 % − 100 % = 32,5 / 30,5 · 100 % − 100 % "
        + "= +6,6 %.")
    #expect(
      page.calculation.formula.plain.spaced
        == "Показатель = A / B · 100 % − 100 %, где A — за 2021 год, B — за 2020 год, руб.")
  }

  @Test func aHalfIsRoundedAwayFromZero() {
    // 0,05 % and −0,05 % exactly.
    let page = section(growth(), [.growth(2001, 2000), .growth(1999, 2000)]).page(of: "a", in: 2021)

    #expect(page.rows.map(\.now.text) == ["+0,1", "−0,1"])
  }

  @Test func theSmallestGrowthIsNoZero() {
    let page = section(growth(), [.growth(1_000_001, 1_000_000)]).page(of: "a", in: 2021)

    #expect(page.rows.map(\.now.text.spaced) == ["< 0,1"])
  }

  @Test func aDistributionShowsEveryBucketWithItsShare() {
    let page = section(
      levels, [.distribution(5, 3, 2), .distribution(0, 60, 50)],
      before: [.distribution(1, 1, 2), .distribution(0, 0, 0)]
    ).page(of: "a", in: 2021)

    #expect(
      page.statement.plain.spaced
        == "Значение Заречного района в 2021 году: на 100 % — 5 (4,2 %); от 50 до 100 % — 63 "
        + "(52,5 %); менее 50 % — 52 (43,3 %).")
    #expect(page.figure == nil)
    #expect(page.rows.map(\.now.text) == ["10", "110"])
    #expect(
      page.rows.first?.calculation?.spaced
        == "на 100 % — 5 (50 %); от 50 до 100 % — 3 (30 %); менее 50 % — 2 (20 %)")
    #expect(page.rows.map(\.change) == [nil, nil])
    #expect(
      page.years.first?.value.text.spaced
        == "на 100 % — 1 (25 %); от 50 до 100 % — 1 (25 %); менее 50 % — 2 (50 %)")
  }

  @Test func anOrganizationsPageShowsItsBuckets() throws {
    let page = section(levels, [.distribution(5, 3, 2)]).page(of: 0, in: 2021)
    let row = try #require(page.groups.first?.rows.first)

    #expect(row.unit == "чел.")
    #expect(row.values.map(\.text) == ["10", "10"])
    guard case .words(let words) = row.picture else {
      Issue.record("no buckets: \(row.picture)")
      return
    }
    #expect(
      words.spaced == "на 100 % — 5 (50 %); от 50 до 100 % — 3 (30 %); менее 50 % — 2 (20 %)")
  }

  @Test(arguments: [
    (Indicator.Period.calendar, "с 01.01.2019 по 31.12.2021"),
    (.financial, "с 01.01.2019 по 31.12.2021"), (.academic, "с 01.09.2018 по 31.08.2021"),
  ])
  func aRollingWindowIsPrintedAsDates(_ period: Indicator.Period, _ words: String) {
    let page = section(
      .trial("a", .share) {
        $0.window = 3
        $0.period = period
      }, [.share(1, 2)]
    ).page(of: "a", in: 2021)

    #expect(page.passport.first { $0.title == "Период" }?.value.plain.spaced == words)
  }
}
