import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages

struct StripScaleTests {
  private let numbers = Wording(PublicationRules()).numbers

  @Test(arguments: [
    // Eight over four steps of 2.
    ([3, 8], 0.375, ["0", "4", "8"]),
    // 52…68 does not reach for zero: four steps of 5.
    ([52, 68], 0.1, ["50", "60", "70"]),
    ([0, 0], 0.0, ["0", "1", "2"]),
    ([120, 1900], 0.06, ["0", "1000", "2000"]),
  ])
  func endsAreRound(_ values: [Int], _ first: Double, _ printed: [String]) throws {
    let scale = try #require(StripScale(spanning: values.map { Ratio($0) }))
    let axis = scale.axis(unit: nil, numbers: numbers)

    #expect([axis.low, axis.middle, axis.high] == printed)
    #expect(abs(scale.place(of: Ratio(values[0])) - first) < 0.000_001)
  }

  @Test(arguments: [([0, 1], ["0", "1", "2"]), ([7, 8], ["7", "8", "9"])])
  func countsHaveWholeNumbersAlone(_ values: [Int], _ printed: [String]) throws {
    let values = values.map { Ratio($0) }
    let counted = try #require(StripScale(spanning: values, areWhole: true))
    let measured = try #require(StripScale(spanning: values))
    let axis = counted.axis(unit: nil, numbers: numbers)

    #expect([axis.low, axis.middle, axis.high] == printed)
    #expect(measured.axis(unit: nil, numbers: numbers).low.contains(","))
  }

  @Test func sharesGoFromNothingToAll() {
    let axis = StripScale.share.axis(unit: "%", numbers: numbers)

    #expect(axis == StripAxis(low: "0", middle: "50", high: "100\u{A0}%"))
    #expect(StripScale.share.place(of: Ratio(5, over: 8)) == 0.625)
  }

  @Test func withoutValuesThereIsNoAxis() {
    #expect(StripScale(spanning: []) == nil)
  }

  /// Steps from zero are counted in floating point, which knows all whole numbers up to 2⁵³.
  @Test(arguments: [(1 << 53, false), ((1 << 53) - 8, true), (-(1 << 53), false), (1 << 62, false)])
  func thereIsNoAxisSoFarFromZeroThatStepsCannotBeCounted(value: Int, hasAxis: Bool) throws {
    #expect((StripScale(spanning: [Ratio(value), Ratio(value)]) != nil) == hasAxis)
  }

  /// From a millionth to 10¹²: a growth of 10²⁰ percent.
  @Test func theGreatestGrowthsThatCanBeWrittenHaveAnAxisOrNone() throws {
    let greatest = Ratio(ExactDecimal(1_000_000_000_000), over: ExactDecimal(millionths: 1))
    let scale = try #require(StripScale(spanningGrowths: [Ratio(-1), greatest]))

    #expect(scale.place(of: Ratio(-1)) < scale.place(of: greatest))
    #expect(StripScale(spanningGrowths: [greatest, greatest - Ratio(1, over: 3)]) == nil)
  }
}

struct SparkChartTests {
  private func samples(_ values: [Double?], brokenAt broken: Int? = nil) -> [SparkChart.Sample] {
    values.enumerated().map { place, value in
      SparkChart.Sample(
        year: 2019 + place, value: value, text: value.map { "\(Int($0))" } ?? "нет\u{A0}данных",
        isBroken: place == broken)
    }
  }

  private func heights(_ values: [Double?], _ scale: SparkChart.Scale) -> [Double?]? {
    SparkChart(of: samples(values), scale: scale, tone: .neutral)?.points.map(\.height)
  }

  @Test func aNarrowRangeIsNotStretched() {
    // 49…51 stands in the middle of 40…60.
    #expect(heights([49, 51], .share) == [0.45, 0.55])
    // 3…4 stands in the middle of 1,5…5,5.
    #expect(heights([3, 4], .amount) == [0.375, 0.625])
  }

  @Test func sharesStayWithinNothingAndAll() {
    #expect(heights([100, 100], .share) == [1, 1])
    #expect(heights([0, 10], .share) == [0, 0.5])
  }

  @Test func aMissingYearKeepsItsPlace() {
    #expect(heights([20, nil, 60], .share) == [0, nil, 1])
  }

  @Test func oneValueIsNoCourse() {
    #expect(heights([20, nil], .share) == nil)
  }

  @Test func theLabelShowsABreak() {
    let chart = SparkChart(
      of: samples([88, nil, 100], brokenAt: 2), scale: .share, tone: .neutral)

    #expect(chart?.label.spaced == "2019 — 88, 2020 — нет данных // 2021 — 100")
    #expect(chart?.points.map(\.isBroken) == [false, false, true])
  }
}
