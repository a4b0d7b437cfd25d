import SvodNumbers
import Testing

struct RatioRoundingTests {
  @Test(arguments: [
    (1, 2, 0, "1", "0"), (3, 2, 0, "2", "2"), (5, 2, 0, "3", "2"), (-1, 2, 0, "-1", "0"),
    (-5, 2, 0, "-3", "-2"), (1, 8, 2, "0.13", "0.12"), (3, 8, 2, "0.38", "0.38"),
    (-1, 8, 2, "-0.13", "-0.12"), (1, 4, 1, "0.3", "0.2"), (7, 20, 1, "0.4", "0.4"),
    (5, 1, 0, "5", "5"), (0, 1, 2, "0.00", "0.00"),
  ])
  func roundsExactHalvesByTheRule(
    numerator: Int, denominator: Int, decimals: Int, away: String, even: String
  ) {
    let value = Ratio(numerator, over: denominator)

    #expect(value.rounded(decimals: decimals, .halfAway).description == away)
    #expect(value.rounded(decimals: decimals, .halfEven).description == even)
  }

  @Test(arguments: [
    (2, 3, 1, "0.7"), (2, 3, 4, "0.6667"), (-2, 3, 2, "-0.67"), (1, 3, 0, "0"),
    (-1, 3, 0, "0"), (995, 100, 1, "10.0"), (9_996, 1_000, 2, "10.00"), (99_949, 1_000, 1, "99.9"),
    (7, 12, 3, "0.583"), (1, 200, 2, "0.01"), (4_999, 1_000_000, 2, "0.00"),
    (9_007_199_254_740_993, 2, 0, "4503599627370497"),
    (.max, 1, 6, "9223372036854775807.000000"),
    (.max, 3, 18, "3074457345618258602.333333333333333333"),
  ])
  func carriesAndKeepsTheDecimals(numerator: Int, denominator: Int, decimals: Int, text: String) {
    let value = Ratio(numerator, over: denominator)

    #expect(value.rounded(decimals: decimals, .halfAway).description == text)
  }

  @Test func roundsNumbersBeyondTheMachine() {
    let large = Ratio(.max) * Ratio(.max) / Ratio(2)

    let rounded = large.rounded(decimals: 0, .halfEven)
    #expect(rounded.description == "42535295865117307923698453892116250624")
    #expect(
      (-large).rounded(decimals: 0, .halfAway).description
        == "-42535295865117307923698453892116250625")
    #expect((Ratio.one / large).rounded(decimals: 3, .halfAway).isZero)
  }

  @Test func tellsZeroAndSign() {
    #expect(Ratio(-1, over: 1_000).rounded(decimals: 2, .halfAway).isZero)
    #expect(!Ratio(-1, over: 1_000).rounded(decimals: 2, .halfAway).isNegative)
    #expect(Ratio(-1, over: 100).rounded(decimals: 2, .halfAway).isNegative)
  }
}
