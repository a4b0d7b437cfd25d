import SvodContent
import Testing

@testable import SvodPages

/// The formula as it is drawn, and its example.
struct FractionTests {
  private func page(
    _ kind: Indicator.Kind, _ entries: [Observation.Entry],
    change: (inout Indicator) -> Void = { _ in }
  ) -> IndicatorPage {
    var section = TrialSection(
      years: [2021], schools: entries.count, indicators: [.trial("a", kind, change: change)])
    section.give(2021, 0, entries)
    return section.page(of: "a", in: 2021)
  }

  @Test func aShareIsAFractionInTheAuthorsWords() throws {
    let page = page(.share, [.share(10, 10), .share(15, 24)]) {
      $0.numeratorTitle = "учителя с категорией"
      $0.denominatorTitle = "все учителя"
    }
    let fraction = try #require(page.calculation.fraction)

    #expect(fraction.numerator.spaced == "учителя с категорией (m)")
    #expect(fraction.denominator.spaced == "все учителя (n)")
    #expect(fraction.factor.spaced == "· 100 %")
    // The first whose share is neither nothing nor all.
    #expect(
      page.calculation.example?.plain.spaced == "Пример. Школа № 2: 15 / 24 · 100 % = 62,5 %.")
  }

  @Test func aGrowthNamesItsTwoPeriods() throws {
    let page = page(.growth, [.growth(110, 100)])
    let fraction = try #require(page.calculation.fraction)

    #expect(fraction.numerator.spaced == "за 2021 год (A)")
    #expect(fraction.denominator.spaced == "за 2020 год (B)")
    #expect(page.calculation.example?.plain.spaced.hasPrefix("Пример. Школа № 1: ") == true)
  }

  @Test func whatIsNoFractionHasNone() {
    #expect(page(.count, [.count(3)]).calculation.fraction == nil)
    #expect(page(.condition, [.answer(true)]).calculation.fraction == nil)
    #expect(page(.count, [.count(3)]).calculation.example == nil)
  }

  @Test func noOrganizationIsAnExampleWhereNoneIsShown() {
    let hidden = page(.share, [.share(1, 3), .share(2, 3)]) { $0.concerns = .pupils }
    let aggregate = page(.share, [.share(10, 20), .share(12, 20), .share(12, 20)]) {
      $0.visibility = .aggregate
    }

    #expect(hidden.rows.allSatisfy { $0.now.form == .suppressed })
    #expect(hidden.calculation.example == nil)
    #expect(aggregate.calculation.fraction != nil)
    #expect(aggregate.calculation.example == nil)
  }
}
