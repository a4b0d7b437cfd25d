import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers

/// What a reader can sum up of one indicator in one cycle, knowing the conditions derived from it.
struct ColumnSums {
  /// A cell with what it has, as a sum is made of it.
  ///
  /// A cell may be part of several sums that are told together: both amounts of a growth, every
  /// bucket of a distribution.
  struct Part {
    let cell: HiddenCell
    let amount: Int
  }

  /// A condition derived from the indicator.
  struct Condition {
    /// Its place in the catalogue.
    let place: Int
    let derivation: Indicator.Derivation
    /// By member: whether it is asked of the member.
    let applies: [Bool]

    /// The same condition, of which no answer must stay open.
    var askedOfNobody: Self {
      Self(place: place, derivation: derivation, applies: applies.map { _ in false })
    }
  }

  /// The answers of so many conditions are told apart; no indicator has more.
  private static let greatestConditions = 62

  private let cells: [Observation]
  private let conditions: [Condition]
  private let step: Int
  /// What no mean is below and none exceeds.
  private let scale: ClosedRange<Int>
  /// Counts below this are hidden by rule, others only beside them; nil where a reader cannot tell
  /// one from the other.
  private let countThreshold: ExactDecimal?
  /// How many sums are told together.
  private let sumCount: Int

  /// The places of the derived conditions.
  var derived: [Int] { conditions.map(\.place) }

  /// Takes a column by its members, which are organizations or municipalities.
  ///
  /// - Parameters:
  ///   - cells: by member, hidden or not.
  ///   - conditions: those derived from the indicator.
  ///   - scale: of a mean, what no value is below and none exceeds.
  ///   - threshold: below how many persons a count is hidden by rule.
  init(
    _ cells: [Observation], _ conditions: [Condition], scale: ClosedRange<Int>,
    countsBelow threshold: ExactDecimal?
  ) {
    self.cells = cells
    self.conditions = Array(conditions.prefix(Self.greatestConditions))
    step = cells.allSatisfy(\.entry.isOfWholes) ? 1 : ExactDecimal.millionthsPerWhole
    self.scale = scale
    countThreshold = threshold
    sumCount = cells.lazy.map(\.entry.sumCount).max() ?? 1
  }

  /// The cells that are hidden, with what a reader knows of them together.
  ///
  /// Cells without a figure stand behind no sum and are left out.
  ///
  /// - Parameter members: whose cells are hidden.
  /// - Returns: the sums that are told together, none of no cell; nil where the amounts are too
  ///   great to be added.
  func sums(of members: some Sequence<Int>) -> [HiddenSums]? {
    var sums: [HiddenSums]? = Array(repeating: HiddenSums(), count: sumCount)
    add(members, to: &sums)
    return sums
  }

  /// Adds further hidden cells to sums of the same column; makes nil of them where they are too
  /// great.
  func add(_ members: some Sequence<Int>, to sums: inout [HiddenSums]?) {
    for member in members where cells[member].contribution.figure != nil {
      guard let parts = parts(member) else {
        sums = nil
        return
      }
      for (place, part) in parts.enumerated() { sums?[place].add(part.cell, amount: part.amount) }
    }
  }

  /// One member's cell in each of the sums; nil where it stands behind none, or is too great.
  func parts(_ member: Int) -> [Part]? {
    let tests = conditions.enumerated().compactMap { place, condition in
      condition.applies[member]
        ? HiddenCell.Test(derivation: condition.derivation, bit: 1 << place) : nil
    }
    return parts(cells[member].entry, tests)
  }

  /// By what further cells are chosen: n or a base; nil where nobody stands behind it.
  ///
  /// All counts are alike: the order must not depend on the value itself.
  func size(of member: Int) -> ExactDecimal? {
    switch cells[member].entry {
    case .share(_, let size), .mean(_, let size):
      ExactDecimal.zero < size ? size : nil
    case .count(let amount): ExactDecimal.zero < amount ? ExactDecimal(1) : nil
    case .percentage: ExactDecimal(100)
    case .growth, .distribution:
      cells[member].contribution.figure?.group.flatMap { $0.isZero ? nil : $0 }
    case .none, .absent, .answer: nil
    }
  }

  /// n of a share; nil of anything else.
  func denominator(of member: Int) -> ExactDecimal? {
    switch cells[member].entry {
    case .share(_, let size): size
    case .none, .absent, .percentage, .answer, .count, .mean, .growth, .distribution: nil
    }
  }

  private func parts(
    _ entry: Observation.Entry, _ tests: [HiddenCell.Test]
  ) -> [Part]? {
    switch entry {
    case .share(let numerator, let size):
      all(share(amount(numerator), of: amount(size), tests))
    case .percentage(let percentage):
      // Without n no sum is made, so whole points stand for all values.
      all(share(percentage.steps(of: 1), of: 100, step: 1, tests))
    case .count(let amount): all(count(self.amount(amount), tests))
    case .mean(let mean, let base): all(self.mean(mean.millionths, amount(base), tests))
    case .growth(let amounts): growth(amounts)
    case .distribution(let counts): distribution(counts)
    case .none, .absent, .answer: nil
    }
  }

  /// The parts, unless one of them is too great.
  private func all(_ parts: Part?...) -> [Part]? {
    let sound = parts.compactMap(\.self)
    return sound.count == parts.count ? sound : nil
  }

  private func amount(_ number: ExactDecimal) -> Int { number.steps(of: step) }

  private func share(
    _ amount: Int, of size: Int, step: Int? = nil, _ tests: [HiddenCell.Test]
  ) -> Part? {
    guard (1...HiddenCell.greatestAmount).contains(size) else { return nil }
    let room = HiddenCell.Room.share(of: size, step: step ?? self.step)
    return Part(
      cell: HiddenCell(0...size, over: size, room: room, tests: tests), amount: amount)
  }

  /// A count that the rule hides is of one person at least and below the threshold; nothing but the
  /// sum bounds one that is hidden beside it from above.
  private func count(_ amount: Int, _ tests: [HiddenCell.Test]) -> Part? {
    guard let threshold = countThreshold?.steps(of: step) else {
      return count(amount, within: 0...HiddenCell.greatestAmount, tests)
    }
    let amounts =
      amount < threshold
      ? min(step, amount)...threshold - 1 : threshold...HiddenCell.greatestAmount
    return count(amount, within: amounts, tests)
  }

  private func count(
    _ amount: Int, within amounts: ClosedRange<Int>, _ tests: [HiddenCell.Test] = []
  ) -> Part? {
    guard amounts.contains(amount) else { return nil }
    let cell = HiddenCell(amounts, over: step, room: .count(step: step), tests: tests)
    return Part(cell: cell, amount: amount)
  }

  /// A mean's amount is the sum that it was made of; nil where that is too great for its scale.
  private func mean(
    _ mean: Int64, _ base: Int, _ tests: [HiddenCell.Test]
  ) -> Part? {
    let divisor = base.multipliedReportingOverflow(by: ExactDecimal.millionthsPerWhole)
    let amount = base.multipliedReportingOverflow(by: Int(mean))
    guard !divisor.overflow, !amount.overflow,
      let scale = scale.times(divisor.partialValue), scale.contains(amount.partialValue)
    else { return nil }
    let room = HiddenCell.Room.mean(between: scale)
    let cell = HiddenCell(scale, over: divisor.partialValue, room: room, tests: tests)
    return Part(cell: cell, amount: amount.partialValue)
  }
}

extension ColumnSums {
  /// Of this period and of the last: averages as means of their base, other amounts as counts, of
  /// which either may be zero.
  private func growth(_ amounts: GrowthAmounts) -> [Part]? {
    guard let base = amounts.base else {
      return all(
        count(amount(amounts.now), within: 0...HiddenCell.greatestAmount),
        count(amount(amounts.before), within: 0...HiddenCell.greatestAmount))
    }
    return all(
      mean(amounts.now.millionths, amount(base), []),
      mean(amounts.before.millionths, amount(base), []))
  }

  /// Each bucket as a count of all that are distributed.
  ///
  /// A reader who knows how many these are and the sum of each bucket has a two-way table; its
  /// cells lie within the bounds of Fréchet, which are those of each bucket by itself.
  private func distribution(_ counts: [ExactDecimal]) -> [Part]? {
    let amounts = counts.map(amount)
    guard amounts.allSatisfy({ $0 <= HiddenCell.greatestAmount }),
      case let size = amounts.reduce(0, +), (1...HiddenCell.greatestAmount).contains(size)
    else { return nil }
    let cell = HiddenCell(0...size, over: size, room: .bucket(of: size, step: step))
    return amounts.map { Part(cell: cell, amount: $0) }
  }
}

extension [HiddenSums] {
  /// Whether every hidden cell keeps enough room in each of the sums.
  var areSafe: Bool { allSatisfy(\.isSafe) }

  /// Whether enough is hidden in each of the sums, by the sizes of the groups alone.
  var areEnough: Bool { allSatisfy(\.isEnough) }
}

extension Observation.Entry {
  /// Of how many sums it is part.
  fileprivate var sumCount: Int {
    switch self {
    case .none, .absent, .share, .percentage, .answer, .count, .mean: 1
    case .growth: 2
    case .distribution(let counts): counts.count
    }
  }

  /// Whether what is added up of it is whole; a mean is by its base.
  fileprivate var isOfWholes: Bool {
    switch self {
    case .share(let numerator, let denominator): numerator.isWhole && denominator.isWhole
    case .count(let amount): amount.isWhole
    case .mean(_, let base): base.isWhole
    case .growth(let amounts):
      amounts.base?.isWhole ?? (amounts.now.isWhole && amounts.before.isWhole)
    case .distribution(let counts): counts.allSatisfy(\.isWhole)
    case .none, .absent, .percentage, .answer: true
    }
  }
}

extension ExactDecimal {
  fileprivate static let millionthsPerWhole = Int(ExactDecimal(1).millionths)

  /// The number in steps, of which one, or a million, make a unit.
  fileprivate func steps(of step: Int) -> Int {
    Int(millionths) / (Self.millionthsPerWhole / step)
  }
}

extension ClosedRange<Int> {
  /// The range so many times as wide, at most as wide as a hidden amount may be; nil beyond that.
  fileprivate func times(_ factor: Int) -> Self? {
    let low = lowerBound.multipliedReportingOverflow(by: factor)
    let high = upperBound.multipliedReportingOverflow(by: factor)
    let width = high.partialValue.subtractingReportingOverflow(low.partialValue)
    guard !low.overflow, !high.overflow, !width.overflow,
      (1...HiddenCell.greatestAmount).contains(width.partialValue)
    else { return nil }
    return low.partialValue...high.partialValue
  }
}
