import SvodPages
import SvodRendering
import Testing

struct SparkChartTests {
  private func drawing(_ heights: [Double?], brokenAt broken: Int? = nil, tone: Tone = .neutral)
    -> String
  {
    let points = heights.enumerated().map { index, height in
      SparkChart.Point(height: height, isBroken: index == broken)
    }
    return html { $0.append(SparkChart(points: points, tone: tone, label: "ряд")) }
  }

  @Test func drawsALineAndALargerLastPointInItsTone() {
    #expect(
      drawing([0, 0.5, 1], tone: .better) == """
        <span class="say">ряд</span><svg class="spark" viewBox="0 0 72 28" aria-hidden="true">\
        <line x1="8" y1="23" x2="36" y2="14"/><line x1="36" y1="14" x2="64" y2="5"/>\
        <circle cx="8" cy="23" r="2"/><circle cx="36" cy="14" r="2"/>\
        <circle class="e better" cx="64" cy="5" r="3.6"/></svg>
        """)
  }

  @Test func bridgesAMissingCycleWithDots() {
    #expect(drawing([0, nil, 1]).contains(#"<line class="gap" x1="8" y1="23" x2="64" y2="5"/>"#))
  }

  @Test(arguments: [[0, 0.5], [0, nil, 0.5]] as [[Double?]])
  func cutsABrokenSeriesEvenAcrossAGap(heights: [Double?]) {
    let broken = drawing(heights, brokenAt: 1)

    #expect(!broken.contains("<line"))
    #expect(broken.contains(#"<path d="M35 6l-3 16M40 6l-3 16"/>"#))
  }

  @Test func marksNoLastPointWhereTheLastCycleHasNoValue() {
    let unfinished = drawing([0, 1, nil], tone: .worse)

    #expect(!unfinished.contains("worse"))
    #expect(unfinished.count(of: "<circle") == 2)
  }

  @Test func drawsASingleCycleWhereTheLastOneStands() {
    #expect(drawing([1]).contains(#"<circle class="e" cx="64" cy="5" r="3.6"/>"#))
  }
}
