package import SvodContent
package import SvodNumbers

/// Why a cycle cannot be compared with the one before, and what may stand beside it instead.
package struct Incomparability: Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// There is no earlier cycle.
    case firstCycle
    /// The indicator exists, or is comparable, only since a year after the cycle before.
    case notMeasuredBefore(since: Int)
    case absentNow(Absence)
    case absentBefore(Absence)
    /// A break of the series lies between, with the author's reason where one is given.
    case seriesBreak(String?)
    /// The municipality's value of this cycle could not be computed.
    case incomputableNow
    /// The municipality's value of the cycle before could not be computed.
    case incomputableBefore
    /// Some gave nothing, and the change of those that gave both years may not be shown.
    case differentOrganizations
  }

  /// The latest earlier cycle that may be compared, without a verdict.
  package struct Earlier: Sendable, Hashable {
    package var year: Int
    package var figure: Figure
    /// The magnitude now less the earlier one.
    package var difference: Ratio

    package init(year: Int, figure: Figure, difference: Ratio) {
      self.year = year
      self.figure = figure
      self.difference = difference
    }
  }

  package var reason: Reason
  package var earlier: Earlier?

  package init(_ reason: Reason, earlier: Earlier? = nil) {
    self.reason = reason
    self.earlier = earlier
  }
}
