import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers
import Testing

struct FigureTests {
  @Test(arguments: [
    (Figure.share(3, of: 4), Ratio(3, over: 4)),
    (.percentage(ExactDecimal(75)), Ratio(3, over: 4)),
    (.answer(true), .one),
    (.answer(false), .zero),
    (.count(12), Ratio(12)),
    (.mean(Ratio(25, over: 2), of: 30), Ratio(25, over: 2)),
    (.tally(12, of: 14, silent: 1), Ratio(6, over: 7)),
  ])
  func ordersFiguresByMagnitude(figure: Figure, magnitude: Ratio) {
    #expect(figure.magnitude == magnitude)
  }

  @Test func knowsTheGroupOfSharesAndMeansOnly() {
    #expect(Figure.share(3, of: 4).group == ExactDecimal(4))
    #expect(Figure.mean(.one, of: 30).group == ExactDecimal(30))
    #expect(Figure.percentage(ExactDecimal(75)).group == nil)
    #expect(Figure.count(4).group == nil)
    #expect(Figure.tally(1, of: 4).group == nil)
  }

  @Test func staysSmall() {
    #expect(MemoryLayout<Figure>.stride <= 48)
    #expect(MemoryLayout<Outcome>.stride <= 48)
    #expect(MemoryLayout<PooledOutcome>.stride <= 48)
  }
}
