package import SvodFigures

/// What became of a problem zone that was confirmed in the cycle before.
package struct FollowedZone: Sendable, Hashable {
  package enum State: Sendable, Hashable {
    /// No rule finds anything at the indicator any more; its figure now.
    case solved(Figure)
    /// A rule finds a zone there again, and nobody has rejected it; in public, it is confirmed.
    case persists
    /// There is no figure to tell by, or no decision that may be told of.
    case undecided
  }

  /// As it was found a year before.
  package var zone: Zone
  package var state: State

  package init(zone: Zone, state: State) {
    self.zone = zone
    self.state = state
  }
}
