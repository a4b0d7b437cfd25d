import SvodNumbers
import Testing

struct RatioTests {
  @Test(arguments: [
    (4, 6, "2/3"), (-4, 6, "-2/3"), (4, -6, "-2/3"), (-4, -6, "2/3"), (0, -5, "0"), (14, 7, "2"),
    (1, 3, "1/3"), (9_007_199_254_740_993, 3, "3002399751580331"),
  ])
  func reducesToLowestTerms(numerator: Int, denominator: Int, text: String) {
    #expect(Ratio(numerator, over: denominator).description == text)
  }

  @Test func equalValuesAreEqualAndHashAlike() {
    let values: Set = [Ratio(1, over: 2), Ratio(7, over: 14), Ratio(-3, over: -6)]

    #expect(values == [Ratio(ExactDecimal(millionths: 500_000))])
  }

  @Test func takesDecimals() throws {
    let percentage = try ExactDecimal(parsing: "58,3")
    let base = try ExactDecimal(parsing: "0,1")

    #expect(Ratio(percentage) == Ratio(583, over: 10))
    #expect(Ratio(percentage, over: base) == Ratio(583))
  }

  @Test func carriesOutTheFourOperations() {
    let third = Ratio(1, over: 3)
    let quarter = Ratio(1, over: 4)

    #expect(third + quarter == Ratio(7, over: 12))
    #expect(quarter - third == Ratio(-1, over: 12))
    #expect(third * quarter == Ratio(1, over: 12))
    #expect(third / quarter == Ratio(4, over: 3))
    #expect(third / -quarter == Ratio(-4, over: 3))
    #expect(third + Ratio(2, over: 3) == .one)
    #expect(third - third == .zero)
  }

  @Test func addsTenthsExactly() {
    let sum = (1...10).map { _ in Ratio(1, over: 10) }.reduce(.zero, +)

    #expect(sum == .one)
  }

  @Test func tellsNeighboursBeyondTheReachOfFloatingPoint() {
    let limit = 9_007_199_254_740_992

    #expect(Ratio(limit, over: limit + 1) < .one)
    #expect(Ratio(limit - 1, over: limit) < Ratio(limit, over: limit + 1))
    #expect(Ratio(limit + 1) > Ratio(limit))
  }

  @Test func knowsItsSignAndMagnitude() {
    #expect(Ratio(-2, over: 3).sign == -1)
    #expect(Ratio.zero.sign == 0)
    #expect(Ratio(5).sign == 1)
    #expect(Ratio(-2, over: 3).magnitude == Ratio(2, over: 3))
    #expect(Ratio.zero.isZero)
    #expect(!Ratio(1, over: .max).isZero)
  }

  @Test func takesTheExtremesOfTheMachine() {
    let least = Ratio(.min)

    #expect(least.description == "-9223372036854775808")
    #expect(-least == Ratio(.max) + .one)
    #expect(Ratio(.min, over: .min) == .one)
    #expect(Ratio(1, over: .min) < .zero)
    #expect((least + .one).description == "-9223372036854775807")
  }

  @Test func growsBeyondTheMachineAndComesBack() {
    let large = Ratio(.max)
    let product = large * large * large

    #expect(product.description == "784637716923335095224261902710254454442933591094742482943")
    #expect(product / large / large == large)
    #expect(product.sign == 1)
    #expect((-product).magnitude == product)
    #expect(product - product == .zero)
    #expect(product / product == .one)
    #expect((Ratio.one / product).doubleValue > 0)
    #expect(product + .one > product)
    #expect(-product < product)
    #expect(Ratio(1, over: .max) + Ratio(1, over: .max - 1) > Ratio(2, over: .max))
  }

  @Test func sumsDecimalsWithoutALimit() {
    let largest = ExactDecimal(ExactDecimal.greatestWhole)
    let sum = Ratio(sumOf: repeatElement(largest, count: 100_000))

    #expect(sum == Ratio(100_000_000_000_000_000))
    #expect(Ratio(sumOf: []) == .zero)
  }

  @Test func takesLittleMemory() {
    #expect(MemoryLayout<Ratio>.size <= 17)
    #expect(MemoryLayout<Ratio>.stride <= 24)
    #expect(MemoryLayout<Ratio?>.stride <= 24)
  }

  @Test func approximatesForDrawings() {
    let large = Ratio(.max)

    #expect(Ratio(1, over: 4).doubleValue == 0.25)
    #expect(Ratio(-2, over: 3).doubleValue == -2.0 / 3)
    #expect((large * large / Ratio(2)).doubleValue == 0x1p125)
    #expect((-large * large).doubleValue == -0x1p126)
    let huge = (0..<40).reduce(Ratio.one) { product, _ in product * large }
    #expect((huge / (huge + .one)).doubleValue == 1)
    #expect((Ratio(-1, over: 3) * huge / (huge + .one)).doubleValue == -1.0 / 3)
  }
}
