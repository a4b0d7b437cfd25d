import SvodContent
import SvodMetrics
import SvodNumbers

/// Which amounts a hidden cell may have for a reader who knows its group and no sum yet.
///
/// An amount is what adds up to a total: the numerator of a share, a count, a mean times its base;
/// all of one column are whole numbers of the same step. Cells of the same group are equal.
struct HiddenCell: Hashable {
  /// Amounts that meet the same derived conditions.
  struct Piece: Hashable {
    let amounts: ClosedRange<Int>
    /// The conditions met, a bit for each.
    let met: Int
  }

  /// How much must be left open of a cell for it to be safe (`product.md` § 4).
  struct Room: Hashable {
    /// The least number of candidates.
    let candidates: Int
    /// The least distance between the smallest and the greatest of them.
    let span: Int

    /// How far apart the ends of an interval must be that is room enough.
    var width: Int { max(candidates - 1, span) }
  }

  /// A condition derived from the indicator, and its bit.
  struct Test {
    let derivation: Indicator.Derivation
    let bit: Int
  }

  /// No amount is greater, so that sums of a million of them can be held.
  static let greatestAmount = Int.max >> 20

  /// All that it may have.
  let amounts: ClosedRange<Int>
  /// The same by the answers to its conditions, ascending and without overlaps.
  let pieces: [Piece]
  /// The conditions that apply to the cell, a bit for each.
  let applying: Int
  let room: Room

  /// Divides a range of amounts by what its conditions say of them.
  ///
  /// - Parameters:
  ///   - amounts: all that anybody has to reckon with.
  ///   - divisor: an amount over this is the value that conditions test, above zero.
  ///   - room: how much must be left open.
  ///   - tests: the conditions that apply.
  init(_ amounts: ClosedRange<Int>, over divisor: Int, room: Room, tests: [Test] = []) {
    let starts = tests.flatMap { test in
      let threshold = test.derivation.threshold
      return [
        amounts.first { Ratio($0, over: divisor) >= threshold },
        amounts.first { Ratio($0, over: divisor) > threshold },
      ].compactMap(\.self)
    }
    let cuts = Set(starts + [amounts.lowerBound]).sorted()
    let ends = cuts.dropFirst().map { $0 - 1 } + [amounts.upperBound]
    self.amounts = amounts
    pieces = zip(cuts, ends).map { start, end in
      Piece(amounts: start...end, met: tests.met(by: Ratio(start, over: divisor)))
    }
    applying = tests.reduce(0) { $0 | $1.bit }
    self.room = room
  }
}

extension HiddenCell.Room {
  /// What a share must keep open: three candidates, all n + 1 of fewer than two persons, and five
  /// points of a hundred; n is in steps, of which so many are one person.
  static func share(of size: Int, step: Int) -> Self {
    Self(candidates: min(2 * step, size) + 1, span: (size + 19) / 20)
  }

  /// What a count must keep open: three candidates.
  static func count(step: Int) -> Self { Self(candidates: 2 * step + 1, span: 0) }

  /// What a bucket must keep open: three candidates, all n + 1 of fewer than two persons.
  static func bucket(of size: Int, step: Int) -> Self {
    Self(candidates: min(2 * step, size) + 1, span: 0)
  }

  /// What a mean must keep open: a twentieth of its scale.
  static func mean(between scale: ClosedRange<Int>) -> Self {
    Self(candidates: 1, span: (scale.upperBound - scale.lowerBound + 19) / 20)
  }

  /// Whether these amounts, ascending and without overlaps, are enough.
  fileprivate func isKept(by amounts: [ClosedRange<Int>]) -> Bool {
    guard let first = amounts.first, let last = amounts.last else { return false }
    let count = amounts.reduce(0) { $0 + $1.count }
    return count >= candidates && last.upperBound - first.lowerBound >= span
  }
}

extension HiddenCell {
  /// Whether what is left of the pieces is enough: of the amounts, and both answers to each
  /// condition that can be answered in both ways.
  func isSafe(with left: [Piece]) -> Bool {
    room.isKept(by: left.map(\.amounts)) && left.answers == pieces.answers
  }
}

extension [HiddenCell.Piece] {
  /// The conditions that some piece meets, and those that some does not.
  fileprivate var answers: [Int] {
    [reduce(0) { $0 | $1.met }, reduce(0) { $0 | ~$1.met }]
  }
}

extension [HiddenCell.Test] {
  /// The bits of the conditions that a value meets.
  func met(by magnitude: Ratio) -> Int {
    reduce(0) { $1.derivation.holds(for: magnitude) ? $0 | $1.bit : $0 }
  }
}

extension ClosedRange<Int> {
  /// The first number from which on something holds, by halving; nil where it never does.
  fileprivate func first(where isReached: (Int) -> Bool) -> Int? {
    guard isReached(upperBound) else { return nil }
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if isReached(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
