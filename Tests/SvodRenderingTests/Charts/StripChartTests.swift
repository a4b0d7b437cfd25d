import SvodPages
import Testing

@testable import SvodRendering

struct StripChartTests {
  @Test func drawsOthersTheMedianAndTheOwnDot() {
    let chart = StripChart(peers: [0, 0.5], own: 1, median: 0.25, label: "школа 100 %")

    #expect(
      html { $0.append(chart) } == """
        <span class="say">школа 100 %</span><svg class="strip" height="21" aria-hidden="true">\
        <g transform="translate(0 12)">\
        <line x1="2.5%" x2="97.5%"/><line x1="2.5%" x2="2.5%" y2="4"/>\
        <line x1="50%" x2="50%" y2="4"/><line x1="97.5%" x2="97.5%" y2="4"/>\
        <circle cx="2.5%" r="2.8"/><circle cx="50%" r="2.8"/>\
        <line class="med" x1="26.3%" x2="26.3%" y1="-10" y2="8"/>\
        <circle class="own" cx="97.5%" r="6"/></g></svg>
        """)
  }

  @Test func isHiddenFromListenersWhenTheRowSaysTheNumbers() {
    let drawing = html { $0.append(StripChart(peers: [0.5], own: nil, median: nil, label: nil)) }

    #expect(drawing.hasPrefix(#"<svg class="strip" height="21" aria-hidden="true">"#))
  }

  @Test func stacksEqualValuesAndGrowsWithTheStack() {
    let drawing = html {
      $0.append(StripChart(peers: [1, 1, 1], own: nil, median: nil, label: nil))
    }

    #expect(drawing.contains(#"height="31""#))
    #expect(
      drawing.contains(
        #"<circle cx="97.5%" r="2.8"/><circle cx="97.5%" cy="-5" r="2.8"/>"#
          + #"<circle cx="97.5%" cy="-10" r="2.8"/>"#))
  }

  @Test func standsAloneWithoutOthers() {
    let drawing = html { $0.append(StripChart(peers: [], own: 0.5, median: nil, label: nil)) }

    #expect(drawing.count(of: "<circle") == 1)
    #expect(drawing.contains(#"<circle class="own" cx="50%" r="6"/>"#))
  }

  @Test func omitsTheOwnDotWhereTheOwnValueIsMissing() {
    let drawing = html { $0.append(StripChart(peers: [0.2], own: nil, median: 0.2, label: nil)) }

    #expect(!drawing.contains("own"))
  }

  @Test func drawsABandFromTheLeastToTheGreatestUnderTheMarks() throws {
    let chart = StripChart(peers: [], own: 1, median: 0.5, label: nil, spread: 0...0.5)
    let drawing = html { $0.append(chart) }

    let band = try #require(
      drawing.firstRange(of: #"<line class="spread" x1="2.5%" x2="50%"/>"#))
    let median = try #require(drawing.firstRange(of: #"<line class="med""#))
    #expect(band.upperBound <= median.lowerBound)
    #expect(drawing.count(of: "<circle") == 1)
  }

  @Test func printsTheEndsOfAnAxisOfItsOwn() {
    let axis = StripAxis(low: "0", middle: "50", high: "100 чел.")
    let chart = StripChart(peers: [0.5], own: nil, median: nil, label: "…", axis: axis)

    #expect(
      html { $0.append(chart) }.hasSuffix(
        """
        </g></svg><span class="axis" aria-hidden="true"><span>0</span><span>50</span>\
        <span>100 чел.</span></span>
        """))
  }

  @Test func keepsPlacesOutsideTheAxisAtItsEnds() {
    #expect(AxisPlace(-0.1).tenths == 25)
    #expect(AxisPlace(1.2).tenths == 975)
    #expect(AxisPlace(.nan).tenths == 25)
  }
}
