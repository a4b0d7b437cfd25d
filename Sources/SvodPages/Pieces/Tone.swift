/// What a mark says of a change; never the only sign of it.
package enum Tone: String, Sendable, Hashable, CaseIterable {
  case better
  case worse
  case neutral
}

/// Where a number went.
package enum Sign: String, Sendable, Hashable, CaseIterable {
  case up
  case down
  case same
  case incomparable
}
