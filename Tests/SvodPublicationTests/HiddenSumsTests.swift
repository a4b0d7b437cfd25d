import SvodContent
import SvodNumbers
import Testing

@testable import SvodPublication

/// The judge of hidden sums against all values that can be written down.
struct HiddenSumsTests {
  private static let half = Indicator.Derivation(
    source: Indicator.ID("a"), comparison: .atLeast, threshold: Ratio(1, over: 2), text: "")

  /// Shares with these n; whether at least half meet is a condition whose tally is told, or not.
  private func cells(_ sizes: [Int]) -> [HiddenCell] {
    sizes.map {
      HiddenCell(
        0...$0, over: $0, room: .share(of: $0, step: 1),
        tests: [HiddenCell.Test(derivation: Self.half, bit: 1)])
    }
  }

  private func isSafe(_ sizes: [Int], _ amounts: [Int], isTallyTold: Bool) -> Bool {
    var sums = HiddenSums(isSumTold: true, toldConditions: isTallyTold ? 1 : 0, conditions: 1)
    for (cell, amount) in zip(cells(sizes), amounts) {
      sums.add(cell, amount: amount, met: met(amount, of: cell.pieces))
    }
    return sums.isSafe
  }

  private func met(_ amount: Int, of pieces: [HiddenCell.Piece]) -> Int {
    pieces.first { $0.amounts.contains(amount) }?.met ?? 0
  }

  /// By trying all values with the same sum, and the same tally where it is told.
  private func keepsRoom(_ sizes: [Int], _ amounts: [Int], isTallyTold: Bool) -> Bool {
    let tally = { (amounts: [Int]) in
      zip(amounts, sizes).count { 2 * $0 >= $1 }
    }
    let alike = values(sizes).filter {
      $0.reduce(0, +) == amounts.reduce(0, +) && (!isTallyTold || tally($0) == tally(amounts))
    }
    return sizes.indices.allSatisfy { place in
      let candidates = Set(alike.map { $0[place] }).sorted()
      let answers = Set(candidates.map { 2 * $0 >= sizes[place] })
      return candidates.count >= min(2, sizes[place]) + 1 && answers.count == 2
        && 20 * (candidates[candidates.count - 1] - candidates[0]) >= sizes[place]
    }
  }

  private func values(_ sizes: [Int]) -> [[Int]] {
    sizes.reduce([[]]) { known, size in
      known.flatMap { values in (0...size).map { values + [$0] } }
    }
  }

  @Test(arguments: [[4], [3, 4], [1, 2, 6], [4, 4, 4], [2, 3, 7]], [true, false])
  func callsSafeJustWhatKeepsRoom(sizes: [Int], isTallyTold: Bool) {
    for amounts in values(sizes) {
      #expect(
        isSafe(sizes, amounts, isTallyTold: isTallyTold)
          == keepsRoom(sizes, amounts, isTallyTold: isTallyTold), "\(amounts) of \(sizes)")
    }
  }
}
