import SvodContent
import SvodNumbers
import Testing

@testable import SvodPublication

/// The judge of hidden sums against all values that can be written down.
struct HiddenSumsTests {
  private static let half = Indicator.Derivation(
    source: Indicator.ID("a"), comparison: .atLeast, threshold: Ratio(1, over: 2), text: "")

  /// Shares with these n; a condition may be derived from them.
  private func sums(_ sizes: [Int], _ amounts: [Int], hasCondition: Bool) -> HiddenSums {
    var sums = HiddenSums()
    for (size, amount) in zip(sizes, amounts) {
      let tests = hasCondition ? [HiddenCell.Test(derivation: Self.half, bit: 1)] : []
      sums.add(
        HiddenCell(0...size, over: size, room: .share(of: size, step: 1), tests: tests),
        amount: amount)
    }
    return sums
  }

  /// By trying all values with such a sum.
  private func keepsRoom(
    _ sizes: [Int], hasCondition: Bool, where isPossible: (Int) -> Bool
  ) -> Bool {
    let alike = values(sizes).filter { isPossible($0.reduce(0, +)) }
    return sizes.indices.allSatisfy { place in
      let candidates = Set(alike.map { $0[place] }).sorted()
      guard let least = candidates.first, let greatest = candidates.last else { return false }
      let answers = Set(candidates.map { 2 * $0 >= sizes[place] })
      return candidates.count >= min(2, sizes[place]) + 1
        && (!hasCondition || answers.count == 2) && 20 * (greatest - least) >= sizes[place]
    }
  }

  private func values(_ sizes: [Int]) -> [[Int]] {
    sizes.reduce([[]]) { known, size in
      known.flatMap { values in (0...size).map { values + [$0] } }
    }
  }

  private static let groups = [[4], [3, 4], [1, 2, 6], [4, 4, 4], [2, 3, 7], [2, 2, 24]]

  @Test(arguments: groups, [true, false])
  func callsSafeJustWhatKeepsRoom(sizes: [Int], hasCondition: Bool) {
    for amounts in values(sizes) {
      let sum = amounts.reduce(0, +)
      let sums = sums(sizes, amounts, hasCondition: hasCondition)
      let isSafe = keepsRoom(sizes, hasCondition: hasCondition) { $0 == sum }
      #expect(sums.isSafe == isSafe, "\(amounts) of \(sizes)")
      #expect(sums.betraying.contains { $0.contains(sum) } == !isSafe, "\(amounts) of \(sizes)")
    }
  }

  @Test(arguments: groups, [true, false])
  func judgesWhatOneOfSeveralSumsLeaves(sizes: [Int], hasCondition: Bool) {
    let sums = sums(sizes, sizes, hasCondition: hasCondition)
    let greatest = sizes.reduce(0, +)
    for low in 0...greatest / 2 {
      for high in greatest / 2 + 1...greatest {
        let ends = [0...low, high...greatest]
        #expect(
          sums.isSafe(withinOneOf: ends)
            == keepsRoom(sizes, hasCondition: hasCondition) { sum in
              ends.contains { $0.contains(sum) }
            }, "\(ends) of \(sizes)")
      }
    }
  }
}
