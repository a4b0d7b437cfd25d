import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers

/// What a reader can sum up of one indicator in one cycle, and of the conditions derived from it.
struct ColumnSums {
  /// A cell with what it has, as a sum is made of it.
  ///
  /// A cell may be part of several sums that are told together: both amounts of a growth, every
  /// bucket of a distribution.
  struct Part {
    let cell: HiddenCell
    let amount: Int
    /// The conditions that it meets, a bit for each.
    let met: Int
  }

  /// A condition by its place in the catalogue, with what it says of each cell.
  private typealias Condition = (
    place: Int, derivation: Indicator.Derivation, answers: [Observation]
  )

  private let cells: [Observation]
  /// The derived conditions that are told apart.
  private let conditions: [Condition]
  private let step: Int
  private let greatestMean: Int

  /// Whether what a tally tells of hidden cells cannot be judged, so that it is hidden beside them.
  ///
  /// A condition on a growth ties two sums together; too many conditions are not told apart.
  let hidesTallies: Bool

  /// The places of the derived conditions.
  let derived: [Int]

  /// Reads the column of a collected indicator.
  ///
  /// - Parameters:
  ///   - collected: everything before the gate.
  ///   - year: the cycle's place.
  ///   - source: the place of an indicator that is not derived.
  ///   - scale: of a mean, what no value exceeds.
  init?(_ collected: CollectedData, year: Int, source: Int, scale: Int) {
    guard let column = collected[year, source] else { return nil }
    let catalogue = collected.catalogue
    cells = column.cells
    let all: [Condition] = catalogue.indicators.enumerated().compactMap { place, indicator in
      guard let derivation = indicator.derivation, indicator.level == .organization,
        catalogue.index(of: derivation.source) == source,
        let answers = collected[year, place]?.cells
      else { return nil }
      return (place, derivation, answers)
    }
    derived = all.map(\.place)
    conditions = Array(all.prefix(ReachableSums.greatestConditions))
    let isWhole = column.cells.allSatisfy(\.entry.isOfWholes)
    step = isWhole ? 1 : ExactDecimal.millionthsPerWhole
    greatestMean = scale
    sumCount = column.cells.lazy.map(\.entry.sumCount).max() ?? 1
    hidesTallies =
      catalogue.indicators[source].kind == .growth || all.count > conditions.count
  }

  /// How many sums are told together.
  private let sumCount: Int

  /// The cells that are hidden, with what a reader knows of them together.
  ///
  /// Cells without a figure stand behind no sum and are left out.
  ///
  /// - Parameters:
  ///   - organizations: whose cells are hidden.
  ///   - isSumTold: whether the total is shown and made of them.
  ///   - told: the derived conditions whose tallies are shown.
  /// - Returns: the sums that are told together, none of no cell; nil where the amounts are too great
  ///   to be added, or what is told cannot be judged.
  func sums(of organizations: [Int], isSumTold: Bool, told: Set<Int>) -> [HiddenSums]? {
    if hidesTallies, !told.isEmpty { return nil }
    var sums = Array(
      repeating: HiddenSums(
        isSumTold: isSumTold, toldConditions: bits(of: told), conditions: conditions.count),
      count: sumCount)
    for organization in organizations where cells[organization].contribution.figure != nil {
      guard let parts = parts(organization) else { return nil }
      sums.add(parts)
    }
    return sums
  }

  /// The places of some derived conditions as bits.
  func bits(of told: Set<Int>) -> Int {
    conditions.enumerated().reduce(0) { bits, condition in
      told.contains(condition.element.place) ? bits | 1 << condition.offset : bits
    }
  }

  /// One organization's cell in each of the sums; nil where it stands behind none, or is too great.
  func parts(_ organization: Int) -> [Part]? {
    var tests: [HiddenCell.Test] = []
    var met = 0
    for (place, condition) in conditions.enumerated() {
      guard case .answer(let answer) = condition.answers[organization].entry else { continue }
      tests.append(HiddenCell.Test(derivation: condition.derivation, bit: 1 << place))
      met |= answer ? 1 << place : 0
    }
    return parts(cells[organization].entry, tests, met: met)
  }

  /// By what further cells are chosen: n or a base; nil where nobody stands behind it.
  ///
  /// All counts are alike: the order must not depend on the value itself.
  func size(of organization: Int) -> ExactDecimal? {
    switch cells[organization].entry {
    case .share(_, let size), .mean(_, let size):
      ExactDecimal.zero < size ? size : nil
    case .count(let amount): ExactDecimal.zero < amount ? ExactDecimal(1) : nil
    case .percentage: ExactDecimal(100)
    case .growth, .distribution:
      cells[organization].contribution.figure?.group.flatMap { $0.isZero ? nil : $0 }
    case .none, .absent, .answer: nil
    }
  }

  /// n of a share; nil of anything else.
  func denominator(of organization: Int) -> ExactDecimal? {
    switch cells[organization].entry {
    case .share(_, let size): size
    case .none, .absent, .percentage, .answer, .count, .mean, .growth, .distribution: nil
    }
  }

  private func parts(
    _ entry: Observation.Entry, _ tests: [HiddenCell.Test], met: Int
  ) -> [Part]? {
    switch entry {
    case .share(let numerator, let size):
      all(share(amount(numerator), of: amount(size), tests, met))
    case .percentage(let percentage):
      // Without n no sum is made, so whole points stand for all values.
      all(share(percentage.steps(of: 1), of: 100, step: 1, tests, met))
    case .count(let amount): all(count(self.amount(amount), tests, met))
    case .mean(let mean, let base): all(self.mean(mean.millionths, amount(base), tests, met))
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
    _ amount: Int, of size: Int, step: Int? = nil, _ tests: [HiddenCell.Test], _ met: Int
  ) -> Part? {
    guard (1...HiddenCell.greatestAmount).contains(size) else { return nil }
    let room = HiddenCell.Room.share(of: size, step: step ?? self.step)
    return Part(
      cell: HiddenCell(0...size, over: size, room: room, tests: tests), amount: amount, met: met)
  }

  /// A hidden count is of at least one person; nothing but the sum bounds it from above.
  private func count(
    _ amount: Int, _ tests: [HiddenCell.Test], _ met: Int, from least: Int? = nil
  ) -> Part? {
    guard amount <= HiddenCell.greatestAmount else { return nil }
    let amounts = (least ?? min(step, amount))...HiddenCell.greatestAmount
    return Part(
      cell: HiddenCell(amounts, over: step, room: .count(step: step), tests: tests),
      amount: amount, met: met)
  }

  /// A mean's amount is the sum that it was made of.
  private func mean(
    _ mean: Int64, _ base: Int, _ tests: [HiddenCell.Test], _ met: Int
  ) -> Part? {
    let (divisor, isOver) = base.multipliedReportingOverflow(by: ExactDecimal.millionthsPerWhole)
    let (greatest, isFarOver) = divisor.multipliedReportingOverflow(by: greatestMean)
    guard !isOver, !isFarOver, (1...HiddenCell.greatestAmount).contains(greatest) else {
      return nil
    }
    let cell = HiddenCell(
      0...greatest, over: divisor, room: .mean(upTo: greatest), tests: tests)
    return Part(cell: cell, amount: Int(mean) * base, met: met)
  }
}

extension ColumnSums {
  /// Of this period and of the last: averages as means of their base, other amounts as counts, of
  /// which either may be zero.
  private func growth(_ amounts: GrowthAmounts) -> [Part]? {
    guard let base = amounts.base else {
      return all(
        count(amount(amounts.now), [], 0, from: 0), count(amount(amounts.before), [], 0, from: 0))
    }
    return all(
      mean(amounts.now.millionths, amount(base), [], 0),
      mean(amounts.before.millionths, amount(base), [], 0))
  }

  /// Each bucket as a count of all that are distributed.
  ///
  /// A reader who knows how many these are and the sum of each bucket has a two-way table; its cells
  /// lie within the bounds of Fréchet, which are those of each bucket by itself.
  private func distribution(_ counts: [ExactDecimal]) -> [Part]? {
    let amounts = counts.map(amount)
    guard amounts.allSatisfy({ $0 <= HiddenCell.greatestAmount }),
      case let size = amounts.reduce(0, +), (1...HiddenCell.greatestAmount).contains(size)
    else { return nil }
    let cell = HiddenCell(0...size, over: size, room: .bucket(of: size, step: step))
    return amounts.map { Part(cell: cell, amount: $0, met: 0) }
  }
}

extension [HiddenSums] {
  /// Whether every hidden cell keeps enough room in each of the sums.
  var areSafe: Bool { allSatisfy(\.isSafe) }

  /// Adds a cell to each of the sums that it is part of.
  mutating func add(_ parts: [ColumnSums.Part]) {
    for (place, part) in parts.enumerated() {
      self[place].add(part.cell, amount: part.amount, met: part.met)
    }
  }
}

extension CollectedData {
  /// The smallest of 1, 2, 5, 10, 20 … that no value of an indicator in any cycle exceeds.
  ///
  /// The contract names no scale of a mean, so a reader takes a round one that holds all of them.
  func scale(of indicator: Int) -> Int {
    var greatest = ExactDecimal.zero
    for year in years.indices where metrics[indicator] == .mean || metrics[indicator] == .growth {
      for cell in self[year, indicator]?.cells ?? [] {
        switch cell.entry {
        case .mean(let mean, _): greatest = max(greatest, mean)
        case .growth(let amounts): greatest = max(greatest, amounts.now, amounts.before)
        case .none, .absent, .share, .percentage, .answer, .count, .distribution: break
        }
      }
    }
    var (unit, scale) = (1, 1)
    while ExactDecimal(scale) < greatest {
      scale = scale == unit ? 2 * unit : 5 * unit
      if ExactDecimal(scale) < greatest, scale == 5 * unit {
        unit *= 10
        scale = unit
      }
    }
    return scale
  }
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
