import SvodPages
import Testing

@testable import SvodRendering

struct ChartKeyTests {
  @Test(arguments: ChartKey.Mark.allCases)
  func hidesEveryMarkFromListenersAndSaysItsMeaning(mark: ChartKey.Mark) {
    let key = html { $0.append([ChartKey([mark], "значит & так")]) }

    #expect(key.contains(#" width="16" height="16" aria-hidden="true"><"#))
    #expect(key.hasSuffix("</svg> значит &amp; так</li></ul>"))
  }

  @Test func explainsOnlyTheMarksThatSomeRowHas() {
    let strip = StripChart(peers: [0.5], own: 0.2, median: nil, label: nil)
    let squares = SquaresChart(own: nil, met: 2, unmet: 0, silent: 1, label: "")
    let key = ChartKey.lines(
      pictures: [.none, .words("мало"), .strip(strip), .squares(squares)], .organization)

    #expect(key.flatMap(\.marks) == [.own, .peer, .met, .silent])
    #expect(key.prefix(2).map(\.text) == ["эта организация", "другая организация"])
  }

  @Test func explainsTheBandThatStandsForManyAndTheirMedian() {
    let strip = StripChart(peers: [], own: nil, median: 0.5, label: nil, spread: 0.1...0.9)
    let key = ChartKey.lines(pictures: [.strip(strip)], MarkWords(own: "", other: "организация"))

    #expect(key.flatMap(\.marks) == [.spread, .median])
  }

  @Test func namesBothMarksOfThePagesOwnInOneLine() {
    let strip = StripChart(peers: [], own: 0.5, median: nil, label: nil)
    let squares = SquaresChart(own: true, met: 0, unmet: 0, silent: 0, label: "")
    let key = ChartKey.lines(pictures: [.squares(squares), .strip(strip)], .organization)

    #expect(key == [ChartKey([.own, .ownSquare], "эта организация")])
  }

  @Test func explainsBridgesAndCutsOfSeries() {
    func spark(_ heights: [Double?], cutAt cut: Int? = nil) -> IndicatorRow.History {
      let points = heights.enumerated().map { place, height in
        SparkChart.Point(height: height, isBroken: place == cut)
      }
      return .spark(SparkChart(points: points, tone: .neutral, label: ""))
    }
    func marks(_ history: IndicatorRow.History) -> [ChartKey.Mark] {
      ChartKey.lines(pictures: [], histories: [history], MarkWords(own: "", other: "организация"))
        .flatMap(\.marks)
    }

    #expect(marks(spark([0, 1])) == [])
    #expect(marks(spark([0, nil, 1])) == [.bridge])
    #expect(marks(spark([0, 1], cutAt: 1)) == [.cut])
    #expect(marks(.words("нет → да")) == [])
  }
}
