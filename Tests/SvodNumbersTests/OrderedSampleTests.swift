import SvodNumbers
import Testing

struct OrderedSampleTests {
  private func sample(_ values: Int...) -> OrderedSample {
    OrderedSample(values.map { Ratio($0) })
  }

  @Test func findsExtremesAndTheMiddle() throws {
    let summary = try #require(sample(5, 1, 9).summary)

    #expect(summary.count == 3)
    #expect(summary.minimum == Ratio(1))
    #expect(summary.median == Ratio(5))
    #expect(summary.maximum == Ratio(9))
  }

  @Test func takesTheMeanOfTwoMiddleValues() {
    #expect(sample(5, 1, 9, 6).summary?.median == Ratio(11, over: 2))
  }

  @Test func leavesOneValueOut() throws {
    let others = try #require(sample(5, 1, 9, 6).excluding(Ratio(1)))

    #expect(others.count == 3)
    #expect(others.minimum == Ratio(5))
    #expect(others.median == Ratio(6))
    #expect(others.maximum == Ratio(9))
  }

  @Test func leavesOutOnlyOneOfEqualValues() throws {
    let others = try #require(sample(1, 1, 2).excluding(Ratio(1)))

    #expect(others.count == 2)
    #expect(others.minimum == Ratio(1))
    #expect(others.median == Ratio(3, over: 2))
  }

  @Test func hasNoSummaryOfNothing() {
    #expect(sample().summary == nil)
    #expect(sample().excluding(.one) == nil)
    #expect(sample(7).excluding(Ratio(7)) == nil)
    #expect(sample(7).summary?.median == Ratio(7))
  }

  @Test func countsAllAsOthersOfAValueItLacks() {
    #expect(sample(1, 3).excluding(Ratio(2)) == sample(1, 3).summary)
    #expect(sample(1, 3).excluding(Ratio(4)) == sample(1, 3).summary)
  }

  @Test func excludesAsANewSampleWould() throws {
    var generator = SeededGenerator(seed: 6)
    for count in 1...40 {
      let values = (0..<count).map { _ in Ratio(Int.random(in: 0...9, using: &generator), over: 7) }
      let whole = OrderedSample(values)
      for place in values.indices {
        var others = values
        let value = others.remove(at: place)
        #expect(whole.excluding(value) == OrderedSample(others).summary)
      }
    }
  }
}
