import SvodContent
import SvodFigures
import SvodMetrics
import SvodNumbers

/// What a reader can sum up of one indicator in one cycle, and of the conditions derived from it.
struct ColumnSums {
  /// A cell with what it has, as a sum is made of it.
  struct Part {
    let cell: HiddenCell
    let amount: Int
    /// The conditions that it meets, a bit for each.
    let met: Int
  }

  private let cells: [Observation]
  /// The derived conditions by their places in the catalogue, with what they say of each cell.
  private let conditions: [(place: Int, derivation: Indicator.Derivation, answers: [Observation])]
  private let step: Int
  private let greatestMean: Int

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
    conditions = Array(
      catalogue.indicators.enumerated().compactMap { place, indicator in
        guard let derivation = indicator.derivation, indicator.level == .organization,
          catalogue.index(of: derivation.source) == source,
          let answers = collected[year, place]?.cells
        else { return nil }
        return (place, derivation, answers)
      }.prefix(ReachableSums.greatestConditions))
    let isWhole = column.cells.allSatisfy(\.entry.isOfWholes)
    step = isWhole ? 1 : ExactDecimal.millionthsPerWhole
    greatestMean = scale
  }

  /// The places of the derived conditions.
  var derived: [Int] { conditions.map(\.place) }

  /// The cells that are hidden, with what a reader knows of them together.
  ///
  /// Cells without a figure stand behind no sum and are left out.
  ///
  /// - Parameters:
  ///   - organizations: whose cells are hidden.
  ///   - isSumTold: whether the total is shown and made of them.
  ///   - told: the derived conditions whose tallies are shown.
  /// - Returns: nil where the amounts are too great to be added.
  func sums(of organizations: [Int], isSumTold: Bool, told: Set<Int>) -> HiddenSums? {
    let toldConditions = conditions.enumerated().reduce(0) { bits, condition in
      told.contains(condition.element.place) ? bits | 1 << condition.offset : bits
    }
    var sums = HiddenSums(
      isSumTold: isSumTold, toldConditions: toldConditions, conditions: conditions.count)
    for organization in organizations where cells[organization].outcome.figure != nil {
      guard let part = part(organization) else { return nil }
      sums.add(part.cell, amount: part.amount, met: part.met)
    }
    return sums
  }

  /// One organization's cell; nil where it stands behind no sum, or is too great.
  func part(_ organization: Int) -> Part? {
    var tests: [HiddenCell.Test] = []
    var met = 0
    for (place, condition) in conditions.enumerated() {
      guard case .answer(let answer) = condition.answers[organization].entry else { continue }
      tests.append(HiddenCell.Test(derivation: condition.derivation, bit: 1 << place))
      met |= answer ? 1 << place : 0
    }
    return part(cells[organization].entry, tests, met: met)
  }

  /// By what further cells are chosen: n, a count or a base; nil where nobody stands behind it.
  func size(of organization: Int) -> ExactDecimal? {
    switch cells[organization].entry {
    case .share(_, let size), .count(let size), .mean(_, let size):
      ExactDecimal.zero < size ? size : nil
    case .percentage: ExactDecimal(100)
    case .none, .absent, .answer: nil
    }
  }

  /// n of a share; nil of anything else.
  func denominator(of organization: Int) -> ExactDecimal? {
    switch cells[organization].entry {
    case .share(_, let size): size
    case .none, .absent, .percentage, .answer, .count, .mean: nil
    }
  }

  private func part(
    _ entry: Observation.Entry, _ tests: [HiddenCell.Test], met: Int
  ) -> Part? {
    switch entry {
    case .share(let numerator, let size):
      share(amount(numerator), of: amount(size), tests, met)
    case .percentage(let percentage):
      // Without n no sum is made, so whole points stand for all values.
      share(percentage.steps(of: 1), of: 100, step: 1, tests, met)
    case .count(let amount): count(self.amount(amount), tests, met)
    case .mean(let mean, let base): self.mean(mean.millionths, amount(base), tests, met)
    case .none, .absent, .answer: nil
    }
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
  private func count(_ amount: Int, _ tests: [HiddenCell.Test], _ met: Int) -> Part? {
    guard amount <= HiddenCell.greatestAmount else { return nil }
    let amounts = min(step, amount)...HiddenCell.greatestAmount
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

extension CollectedData {
  /// The smallest of 1, 2, 5, 10, 20 … that no value of an indicator in any cycle exceeds.
  ///
  /// The contract names no scale of a mean, so a reader takes a round one that holds all of them.
  func scale(of indicator: Int) -> Int {
    var greatest = ExactDecimal.zero
    guard case .mean = metrics[indicator] else { return 1 }
    for year in years.indices {
      for cell in self[year, indicator]?.cells ?? [] {
        if case .mean(let mean, _) = cell.entry, greatest < mean { greatest = mean }
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
  /// Whether what is added up of it is whole; a mean is by its base.
  fileprivate var isOfWholes: Bool {
    switch self {
    case .share(let numerator, let denominator): numerator.isWhole && denominator.isWhole
    case .count(let amount): amount.isWhole
    case .mean(_, let base): base.isWhole
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
