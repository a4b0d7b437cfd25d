package import SvodNumbers

/// The rules of publication in force: what is hidden, compared, rounded and named.
package struct PublicationRules: Sendable, Hashable {
  /// The rule for small groups; a group is the denominator of a share or the base of a mean.
  package struct SmallGroups: Sendable, Hashable {
    /// Groups of 1 up to this number less one are hidden.
    package var hideBelow: Int
    /// Groups below this number are shown without verdict.
    package var noVerdictBelow: Int

    package init(hideBelow: Int, noVerdictBelow: Int) {
      self.hideBelow = hideBelow
      self.noVerdictBelow = noVerdictBelow
    }
  }

  /// From how many other organizations a comparison is made.
  package struct CompareFrom: Sendable, Hashable {
    package var extremes = 3
    package var names = 5
    package var median = 5

    package init() {}
  }

  package var pupils: SmallGroups
  /// None unless the author sets it.
  package var staff: SmallGroups?
  /// The first cycles of fixed blocks of three, ascending and without overlap; none by default.
  package var blocks: [Int] = []
  package var compareFrom: CompareFrom
  /// A change of fewer persons or organizations is printed, but is no verdict.
  package var minimumStep: Int
  package var rounding: RoundingRule
  package var decimals: Int
  package var isRankingAllowed: Bool
  package var printsOverdue: Bool
  package var printsMissing: Bool
  package var printsGaps: Bool

  /// The defaults of the contract.
  package init() {
    pupils = SmallGroups(hideBelow: 5, noVerdictBelow: 10)
    compareFrom = CompareFrom()
    minimumStep = 2
    rounding = .halfAway
    decimals = 1
    isRankingAllowed = false
    printsOverdue = false
    printsMissing = false
    printsGaps = false
  }
}

extension PublicationRules {
  /// How many cycles a block has.
  package static let blockLength = 3

  /// The rule for small groups that an indicator falls under, by whom it concerns.
  package func smallGroups(of indicator: Indicator) -> SmallGroups? {
    switch indicator.concerns {
    case .pupils: pupils
    case .staff: staff
    case .head, .organization: nil
    }
  }
}
