import SvodContent
import SvodFigures
import SvodNumbers
import Testing

@testable import SvodPages

struct CourseTests {
  private let style = ValueStyle(.trial("a", .share), PublicationRules())
  private let wording = Wording(PublicationRules())

  private func sample(
    _ year: Int, _ percent: Int?, median: Int? = nil, isBroken: Bool = false
  ) -> CourseSample {
    let outcome =
      percent.map { PooledOutcome.figure(.percentage(ExactDecimal($0))) }
      ?? .absent(.suppressed)
    return CourseSample(
      Series.Point(
        year: year, outcome: outcome, cut: isBroken ? Series.Cut(reason: nil) : nil),
      median: median.map { Ratio($0, over: 100) })
  }

  private func drawn(_ samples: [CourseSample], _ form: CourseChart.Form = .pair) -> CourseChart? {
    CourseChart(
      form, of: samples, title: "Учителя", medianTitle: "медиана других", style, wording)
  }

  private func thousandths(_ mark: CourseChart.Mark?) -> Int? {
    mark.map { Int(($0.height * 1000).rounded()) }
  }

  @Test func sharesStandBetweenFifthsOfTheWhole() throws {
    let course = try #require(drawn([sample(2020, 45), sample(2021, 70, median: 50)]))

    // 40…80: 45 an eighth above the bottom, 70 at three quarters.
    #expect(course.axis == StripAxis(low: "40", middle: "60", high: "80\u{A0}%"))
    #expect(course.points.map { thousandths($0.value) } == [125, 750])
    #expect(course.points.map { thousandths($0.median) } == [nil, 250])
    #expect(course.title.spaced == "Учителя, %")
  }

  @Test(arguments: [
    ([100, 100], ["80", "90", "100\u{A0}%"]), ([0, 0], ["0", "10", "20\u{A0}%"]),
  ])
  func anAxisOfSharesLeavesNeitherNothingNorAll(_ values: [Int], _ printed: [String]) throws {
    let course = try #require(drawn([sample(2020, values[0]), sample(2021, values[1])]))

    #expect([course.axis.low, course.axis.middle, course.axis.high] == printed)
  }

  @Test func theDescriptionTellsEveryNumberAndWhatIsWanting() throws {
    let course = try #require(
      drawn([
        sample(2019, 45, median: 50), sample(2020, nil, median: 51),
        sample(2021, 70, isBroken: true),
      ]))

    #expect(
      course.description.spaced
        == "2019 — 45,0, медиана других 50,0; 2020 — не публикуется, медиана других 51,0"
        + " // 2021 — 70,0")
    #expect(course.points[1].value == nil)
    #expect(course.points[1].absence?.spaced == "не публикуется")
  }

  @Test func oneValueIsNoCourse() {
    #expect(drawn([sample(2020, nil), sample(2021, 70)]) == nil)
  }

  @Test(arguments: [(CourseChart.Form.range, 8), (.pair, 5)])
  func onlyTheLatestCyclesHaveRoom(_ form: CourseChart.Form, _ count: Int) {
    let samples = (2001...2021).map { sample($0, 50) }

    #expect(drawn(samples, form)?.points.count == count)
    #expect(drawn(samples, form)?.points.last?.year == "2021")
  }
}
