import SvodNumbers
import Testing

/// Laws that hold for any numbers, tried on many of all sizes.
struct RatioPropertyTests {
  private static let rounds = 8_000

  @Test func comparesAsTheCrossProductDoes() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<Self.rounds {
      let (a, b) = (generator.number(), generator.positive())
      let (c, d) = (generator.number(), generator.positive())
      let left = Int128(a) * Int128(d)
      let right = Int128(c) * Int128(b)

      #expect((Ratio(a, over: b) < Ratio(c, over: d)) == (left < right))
      #expect((Ratio(a, over: b) == Ratio(c, over: d)) == (left == right))
    }
  }

  @Test func everyOperationIsUndoneByItsInverse() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<Self.rounds / 8 {
      let first = Ratio(generator.number(), over: generator.positive())
      let second = Ratio(generator.number(), over: generator.positive())

      #expect(first + second - second == first)
      #expect(first + second == second + first)
      if !second.isZero {
        #expect(first * second / second == first)
        #expect(first / second * second == first)
      }
    }
  }

  @Test func orderAgreesWithTheSignOfTheDifference() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<Self.rounds / 8 {
      let factor = Ratio(generator.positive(), over: generator.positive())
      let first = Ratio(generator.number(), over: generator.positive()) * factor * factor
      let second = Ratio(generator.number(), over: generator.positive()) * factor * factor

      #expect((first < second) == ((first - second).sign < 0))
      #expect((first == second) == (first - second).isZero)
    }
  }

  @Test func multiplicationDistributesOverAddition() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<Self.rounds / 8 {
      let first = Ratio(generator.number(), over: generator.positive())
      let second = Ratio(generator.number(), over: generator.positive())
      let third = Ratio(generator.number(), over: generator.positive())

      #expect((first + second) * third == first * third + second * third)
    }
  }

  @Test(arguments: RoundingRule.allCases)
  func roundingStaysWithinHalfOfTheLastDecimal(rule: RoundingRule) {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<Self.rounds / 8 {
      let decimals = Int.random(in: 0...6, using: &generator)
      let value = Ratio(generator.number() >> 24, over: generator.positive())
      let rounded = value.rounded(decimals: decimals, rule)
      let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
      let distance = (value * Ratio(scale) - Ratio(Int(rounded.units))).magnitude

      #expect(distance <= Ratio(1, over: 2))
      #expect(rounded.units == -(-value).rounded(decimals: decimals, rule).units)
    }
  }
}
