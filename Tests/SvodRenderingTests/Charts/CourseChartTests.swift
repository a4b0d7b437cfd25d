import SvodRendering
import Testing

@testable import SvodPages

struct CourseChartTests {
  private func mark(_ height: Double?, _ text: String = "5") -> CourseChart.Mark? {
    height.map { CourseChart.Mark(height: $0, text: text) }
  }

  private func drawing(_ form: CourseChart.Form, _ points: [CourseChart.Point]) -> String {
    html {
      $0.append(
        CourseChart(
          form: form, points: points, axis: StripAxis(low: "0", middle: "50", high: "100 %"),
          title: "Учителя <с категорией>", description: "2020 — 50; 2021 — 60"))
    }
  }

  private func drawing(
    _ form: CourseChart.Form, _ heights: [Double?], brokenAt broken: Int? = nil
  ) -> String {
    drawing(
      form,
      heights.enumerated().map { place, height in
        CourseChart.Point(
          year: String(2019 + place), value: mark(height),
          absence: height == nil ? "не проводилось" : nil, isBroken: place == broken)
      })
  }

  @Test(arguments: CourseChart.Form.allCases)
  func saysWhatIsDrawnAndAllItsNumbersInWords(form: CourseChart.Form) {
    let course = drawing(form, [0, 1])

    #expect(course.contains(#"role="img"><title>Учителя &lt;с категорией&gt;</title>"#))
    #expect(course.contains("<desc>2020 — 50; 2021 — 60</desc>"))
    #expect(!course.contains("viewBox"))
  }

  @Test func aRangeHasItsEndsItsMedianAndItsAxisInNumbers() {
    let point = CourseChart.Point(
      year: "2021", value: mark(0.5, "58,1"), median: mark(0.25, "56,9"), minimum: mark(0, "33,3"),
      maximum: mark(1, "68,8"))
    let range = drawing(.range, [point, point])

    #expect(range.contains(#"<line class="rng" x1="15%" y1="184" x2="15%" y2="26"/>"#))
    #expect(range.contains(#"<circle class="pt" r="5" cx="86%" cy="105"/>"#))
    #expect(range.contains(#"<circle class="md" r="4" cx="86%" cy="144.5"/>"#))
    #expect(range.contains(#"x="86%" y="26">68,8</text>"#))
    #expect(range.contains(#"x="86%" y="184">33,3</text>"#))
    #expect(range.contains(#"<text class="ax" x="0%" y="22">100 %</text>"#))
    // The median is named once, at the end.
    #expect(range.count(of: "медиана 56,9") == 1)
  }

  @Test func aMissingCycleIsBridgedByDotsAndSaysWhy() {
    let course = drawing(.pair, [0, nil, 1])

    #expect(course.contains(#"<line class="ln gap" x1="9%" y1="84" x2="78%" y2="18"/>"#))
    #expect(course.contains(">не проводилось</text>"))
    #expect(!drawing(.pair, [0, 0.5, 1]).contains("gap"))
  }

  @Test func manyCyclesLeaveNoRoomForWords() {
    #expect(!drawing(.pair, [0, nil, 1, 1, 1]).contains("не проводилось"))
  }

  @Test(arguments: [[0, 0.5], [0, nil, 0.5]] as [[Double?]])
  func aBrokenSeriesIsCutEvenAcrossAGap(heights: [Double?]) {
    let broken = drawing(.range, heights, brokenAt: 1)

    #expect(!broken.contains(#"class="ln"#))
    #expect(broken.contains(">//</text>"))
  }

  @Test(arguments: [(0.5, 0.52, true), (0.52, 0.5, false)])
  func numbersAtTheEndOfAPairNeverStandOnOneAnother(
    own: Double, others: Double, isBelow: Bool
  ) throws {
    let point = CourseChart.Point(
      year: "2021", value: mark(own, "62,5"), median: mark(others, "62,6"))
    let pair = drawing(.pair, [point, point])
    let lines = pair.matches(of: /y="([\d.]+)">(62,5|62,6)</).suffix(2)
    let places = try lines.map { try #require(Double($0.output.1)) }

    #expect(places.count == 2)
    #expect(abs(abs(places[0] - places[1]) - 13) < 1.2)
    #expect((places[0] > places[1]) == isBelow)
  }
}

struct CourseTableTests {
  @Test func hasBothSeriesOfEveryCycleOfAnyDrawing() {
    func chart(_ years: [String]) -> CourseChart {
      CourseChart(
        form: .pair,
        points: years.map {
          .init(year: $0, value: .init(height: 0, text: "1"), median: .init(height: 0, text: "2"))
        }, axis: StripAxis(low: "0", middle: "1", high: "2"), title: "А", description: "1")
    }
    let table = html {
      $0.append(
        CourseTable([
          .init(
            anchor: "_gody-a", title: "А", unit: "%", link: "a.html",
            chart: chart(["2020", "2021"])),
          .init(
            anchor: "_gody-b", title: "Б", unit: nil, link: "b.html",
            chart: chart(["2019", "2021"])),
        ]))
    }

    #expect(table.count(of: "columnheader") == 7)
    #expect(table.count(of: #"<tr role="row" id="_gody-"#) == 2)
    #expect(table.count(of: #"data-l="медиана 2021">2</td>"#) == 2)
    #expect(table.contains(#"data-l="2019"><span class="miss">нет данных</span></td>"#))
  }
}
