import SvodContent
import SvodFigures

/// What organizations gave for one indicator in one cycle, gathered for its total.
struct Gathering {
  private(set) var figures: [Figure] = []
  /// Who gave a percentage without m and n.
  private(set) var withoutCounts: [Int] = []
  private(set) var silent = 0
  private var emptyGroups = 0
  private var reasons: Set<Absence> = []

  /// Those who gave their data; an empty group is data too.
  var given: Int { figures.count + emptyGroups }

  mutating func add(_ outcome: Outcome, of organization: Int) {
    switch outcome {
    case .figure(let figure):
      figures.append(figure)
      if case .percentage = figure { withoutCounts.append(organization) }
    case .absent(let reason):
      reasons.insert(reason)
      switch reason {
      case .missing, .notSubmitted, .pending, .suppressed: silent += 1
      case .zeroDenominator: emptyGroups += 1
      case .notApplicable, .notConducted: break
      }
    }
  }

  /// Why nobody has a figure: the reason of all to whom the indicator applies, if it is one.
  var commonReason: Absence {
    let reasons = reasons.subtracting([.notApplicable])
    guard let reason = reasons.first else { return .notApplicable }
    return reasons.count == 1 ? reason : .missing
  }
}
