package import SvodNumbers

/// How a figure stands to the target of its cycle.
package enum TargetStatus: Sendable, Hashable {
  case notSet
  /// The target as typed: of a share in percent.
  case reached(ExactDecimal)
  case notReached(ExactDecimal)
}
