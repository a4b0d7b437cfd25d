import SvodLanguage
import SvodNumbers

/// The axis that places of a strip are measured on.
struct StripScale: Sendable, Hashable {
  let low: Ratio
  let high: Ratio
  /// Digits after the comma at the printed ends.
  private let decimals: Int
  /// Whether a value of 1 prints as 100.
  private let isInPercent: Bool

  /// The axis of shares, from nothing to all.
  static let share = StripScale(low: .zero, high: .one, decimals: 0, isInPercent: true)

  private init(low: Ratio, high: Ratio, decimals: Int, isInPercent: Bool) {
    self.low = low
    self.high = high
    self.decimals = decimals
    self.isInPercent = isInPercent
  }

  /// As many steps from zero are counted exactly in floating point: 2⁵³.
  private static let greatestStepCount = 0x1p53

  /// An axis of round ends that holds all of the values; nil without values, and where they lie so
  /// far from zero and so near one another that no picture could part them.
  ///
  /// It begins at zero unless the values stand far from it, and its middle is a round number too;
  /// of what is counted all three are whole numbers.
  /// Steps are 1, 2 or 5 times a power of ten (W. S. Cleveland, «The Elements of Graphing Data»).
  ///
  /// - Parameters:
  ///   - values: to be held.
  ///   - areWhole: whether they are counted in whole numbers.
  init?(spanning values: some Collection<Ratio>, areWhole: Bool = false) {
    guard let least = values.min()?.doubleValue, let greatest = values.max()?.doubleValue else {
      return nil
    }
    let reachesZero = least >= 0 && least <= greatest / 2
    let start = reachesZero ? 0 : least
    let step = RoundStep(notBelow: max((greatest - start) / 4, areWhole ? 1 : 0))
    guard max(abs(least), abs(greatest)) / step.value < Self.greatestStepCount else { return nil }
    let first = Int((start / step.value).rounded(.down))
    let needed = max(Int((greatest / step.value).rounded(.up)) - first, 2)
    let last = first + needed + needed % 2
    self.init(
      low: step.ratio(times: first), high: step.ratio(times: last), decimals: step.decimals,
      isInPercent: false)
  }

  /// An axis of growths, as of other values, whose ends are round numbers of percent.
  init?(spanningGrowths values: some Collection<Ratio>) {
    guard let percents = StripScale(spanning: values.map { $0 * Ratio(100) }) else { return nil }
    self.init(
      low: percents.low / Ratio(100), high: percents.high / Ratio(100),
      decimals: percents.decimals, isInPercent: true)
  }

  /// An axis of shares between fifths of the whole, so that a small difference looks small.
  init?(spanningShares values: some Collection<Ratio>) {
    guard let least = values.min(), let greatest = values.max() else { return nil }
    let low = max(0, min(Int((least * Ratio(5)).doubleValue.rounded(.down)), 4))
    let high = min(5, max(Int((greatest * Ratio(5)).doubleValue.rounded(.up)), low + 1))
    self.init(
      low: Ratio(low, over: 5), high: Ratio(high, over: 5), decimals: 0, isInPercent: true)
  }

  /// The place of a value, 0 at the left end and 1 at the right.
  func place(of value: Ratio) -> Double {
    let width = high.doubleValue - low.doubleValue
    return (value.doubleValue - low.doubleValue) / width
  }

  /// The printed ends and middle: «0», «50», «100 %» of a share.
  func axis(unit: String?, numbers: RussianNumbers) -> StripAxis {
    func text(_ value: Ratio) -> String {
      numbers.decimal(isInPercent ? value * Ratio(100) : value, decimals: decimals)
    }
    let end = text(high)
    return StripAxis(
      low: text(low), middle: text((low + high) / Ratio(2)),
      high: ValueStyle.unit(unit, after: end).map { "\(end)\u{A0}\($0)" } ?? end)
  }
}

/// A distance of 1, 2 or 5 times a power of ten.
private struct RoundStep {
  private let digit: Int
  private let power: Int

  /// A step of 1 where there is no distance at all.
  init(notBelow length: Double) {
    let distance = length > 0 ? length : 1
    var power = 0
    var scale = 1.0
    // Beyond these powers a step would no longer be an exact whole number or decimal.
    while distance > scale * 5, power < 15 {
      scale *= 10
      power += 1
    }
    while distance <= scale / 2, power > -6 {
      scale /= 10
      power -= 1
    }
    self.power = power
    digit = distance <= scale ? 1 : distance <= scale * 2 ? 2 : 5
  }

  var decimals: Int { max(0, -power) }

  var value: Double { ratio(times: 1).doubleValue }

  func ratio(times count: Int) -> Ratio {
    let tens = (0..<abs(power)).reduce(into: 1) { product, _ in product *= 10 }
    return power < 0 ? Ratio(digit * count, over: tens) : Ratio(digit * count) * Ratio(tens)
  }
}
