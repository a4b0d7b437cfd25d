import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers

extension CollectedData {
  /// The smallest of 1, 2, 5, 10, 20 … that no value of an indicator in any cycle exceeds, and
  /// below zero the same where some value is negative.
  ///
  /// The contract names no scale of a mean and allows one below zero («отклонение отметки»), so a
  /// reader takes a round one that holds all of them, in either direction.
  func scale(of indicator: Int) -> ClosedRange<Int> {
    guard metrics[indicator] == .mean || metrics[indicator] == .growth else { return 0...1 }
    var (least, greatest) = (ExactDecimal.zero, ExactDecimal.zero)
    for year in years.indices {
      guard let column = self[year, indicator] else { continue }
      for cell in column.cells + column.areas.values {
        least = min(least, cell.entry.leastOnScale)
        greatest = max(greatest, cell.entry.greatestOnScale)
      }
    }
    let low = least.isZero ? 0 : -(ExactDecimal.zero - least).nextRoundWhole
    return low...greatest.nextRoundWhole
  }
}

extension Observation.Entry {
  /// The greatest of what a scale has to hold; zero of anything without one.
  fileprivate var greatestOnScale: ExactDecimal {
    switch self {
    case .mean(let mean, _): mean
    case .growth(let amounts): max(amounts.now, amounts.before)
    case .none, .absent, .share, .percentage, .answer, .count, .distribution: .zero
    }
  }

  /// The least of the same; the amounts of a growth are never below zero.
  fileprivate var leastOnScale: ExactDecimal {
    switch self {
    case .mean(let mean, _): mean
    case .growth, .none, .absent, .share, .percentage, .answer, .count, .distribution: .zero
    }
  }
}

extension ExactDecimal {
  /// The first of 1, 2, 5, 10, 20 … that is not below the number.
  fileprivate var nextRoundWhole: Int {
    var (unit, round) = (1, 1)
    while ExactDecimal(round) < self {
      round = round == unit ? 2 * unit : 5 * unit
      if ExactDecimal(round) < self, round == 5 * unit {
        unit *= 10
        round = unit
      }
    }
    return round
  }
}
