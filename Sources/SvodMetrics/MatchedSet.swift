package import SvodContent
package import SvodFigures

/// The organizations of two cycles, matched: like is compared with like.
package struct MatchedSet: Sendable, Hashable {
  /// Those that stand behind the total of both cycles, without a break of their own between.
  package private(set) var organizations: [Int] = []

  /// Those whose figure stands behind the total of one cycle only, or of both across a break.
  package private(set) var leftOutBefore: [Int] = []

  /// The same of the later cycle.
  package private(set) var leftOutNow: [Int] = []

  /// Whether somebody gave nothing in one of the cycles, or has a break of its own between.
  package private(set) var isPartial = false

  /// Matches two cycles of one indicator.
  ///
  /// - Parameters:
  ///   - organizations: places in the register.
  ///   - absentRule: where the silent count as «no», they stand behind the total as others do.
  ///   - before: what each gave in the earlier cycle.
  ///   - now: what each gave in the later one.
  ///   - isCut: whether the organization's own series breaks between the two.
  package init(
    _ organizations: [Int], absentRule: Indicator.AbsentRule,
    before: (Int) -> Outcome, now: (Int) -> Outcome, isCut: (Int) -> Bool
  ) {
    for organization in organizations {
      let before = Part(before(organization), absentRule)
      let now = Part(now(organization), absentRule)
      add(organization, before, now, isCut: isCut(organization))
    }
  }

  /// Whether the totals of the two cycles have different organizations behind them.
  package var isChanged: Bool { !leftOutBefore.isEmpty || !leftOutNow.isEmpty }

  private enum Part {
    case stands
    case silent
    case out

    init(_ outcome: Outcome, _ rule: Indicator.AbsentRule) {
      switch outcome {
      case .figure: self = .stands
      case .absent(.missing), .absent(.notSubmitted), .absent(.pending), .absent(.suppressed):
        self = rule == .countsAsNo ? .stands : .silent
      case .absent(.notApplicable), .absent(.notConducted), .absent(.zeroDenominator):
        self = .out
      }
    }
  }

  private mutating func add(_ organization: Int, _ before: Part, _ now: Part, isCut: Bool) {
    if before == .silent || now == .silent { isPartial = true }
    switch (before == .stands, now == .stands) {
    case (true, true) where isCut:
      isPartial = true
      leftOutBefore.append(organization)
      leftOutNow.append(organization)
    case (true, true): organizations.append(organization)
    case (true, false): leftOutBefore.append(organization)
    case (false, true): leftOutNow.append(organization)
    case (false, false): break
    }
  }
}
