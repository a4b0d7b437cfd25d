import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages

struct DumbbellTests {
  private func page(
    _ kind: Indicator.Kind, _ before: [Observation.Entry], _ now: [Observation.Entry],
    _ change: (inout TrialSection) -> Void = { _ in }
  ) -> IndicatorPage {
    var section = TrialSection(
      years: [2020, 2021], schools: now.count, indicators: [.trial("a", kind)])
    section.give(2020, 0, before)
    section.give(2021, 0, now)
    change(&section)
    return section.page(of: "a", in: 2021)
  }

  @Test func bothYearsStandOnTheAxisOfSharesWithTheMunicipalitysValue() {
    let page = page(.share, [.share(5, 20), .share(10, 20)], [.share(10, 20), .share(5, 20)])

    #expect(
      page.rows.first?.chart
        == DumbbellChart(before: 0.25, now: 0.5, reference: 0.375, isJoined: true, tone: .better))
    #expect(page.axis?.high.spaced == "100 %")
    #expect(page.referenceTitle?.spaced == "значение по муниципалитету — 37,5 %")
  }

  @Test func aValueThatIsNotThereLeavesItsPlaceEmpty() {
    let page = page(
      .share, [.absent(.notSubmitted), .absent(.missing)],
      [.share(10, 20), .absent(.notSubmitted)])

    #expect(page.rows.first?.chart?.before == nil)
    #expect(page.rows.first?.chart?.isJoined == false)
    #expect(page.rows.last?.chart == nil)
  }

  @Test func aYearInWhichNothingTookPlaceIsToldOnceAboveTheTable() {
    var section = TrialSection(
      years: [2019, 2020, 2021], schools: 2, indicators: [.trial("a", .share)])
    section.give(2019, 0, [.share(5, 20), .share(10, 20)])
    section.give(2020, 0, [.absent(.notConducted), .absent(.notConducted)])
    section.give(2021, 0, [.share(10, 20), .share(10, 20)])
    let page = section.page(of: "a", in: 2021)

    #expect(
      page.meaning?.plain.spaced.hasPrefix(
        "В 2020 году не проводилось: сравнить с этим годом нельзя; рядом — разность с последним "
          + "сопоставимым годом.") == true)
    #expect(page.rows.allSatisfy { $0.before == nil })
    #expect(
      page.rows.map(\.change?.word?.spaced)
        == ["к 2019 году +25,0 п. п.", "к 2019 году 0,0 п. п."])
    // The table of cycles keeps the reason.
    #expect(page.years.last?.change?.word?.spaced == "нельзя сравнить")
  }

  @Test func oneValueOfTheYearBeforeKeepsItsColumn() {
    let page = page(
      .share, [.absent(.notConducted), .share(5, 20)], [.share(10, 20), .share(10, 20)])

    #expect(page.rows.allSatisfy { $0.before != nil })
    #expect(page.meaning?.plain.contains("не\u{A0}проводилось") != true)
  }

  @Test func nothingLeadsOverABreakOfTheSeries() {
    let page = page(.share, [.share(5, 20)], [.share(10, 20)]) {
      $0.content.breaks = [
        SeriesBreak(
          indicator: Indicator.ID("a"), year: 2021, organization: nil, reason: "Новое",
          position: .nowhere)
      ]
    }

    #expect(page.rows.first?.chart?.before == 0.25)
    #expect(page.rows.first?.chart?.isJoined == false)
  }

  @Test func theAxisOfCountsHoldsBothYearsAndTheirDottedLineIsTheMedian() {
    let page = page(
      .count, [40, 1, 1, 1, 1].map { .count($0) }, [4, 3, 2, 1, 0].map { .count($0) })

    #expect(page.axis?.high == "40")
    #expect(page.rows.first?.chart?.before == 1)
    #expect(page.referenceTitle?.spaced == "медиана — 2")
  }

  @Test func conditionsHaveNoAxis() {
    let page = page(.condition, [.answer(true)], [.answer(false)])

    #expect(page.axis == nil)
    #expect(page.rows.first?.chart == nil)
  }
}
