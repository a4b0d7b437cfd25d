package import SvodContent

/// What one indicator shows of one organization in one cycle.
package enum Outcome: Sendable, Hashable {
  case figure(Figure)
  case absent(Absence)
}

extension Outcome {
  /// The figure, or nil when there is none.
  package var figure: Figure? {
    switch self {
    case .figure(let figure): figure
    case .absent: nil
    }
  }

  /// Why there is no figure, or nil when there is one.
  package var absence: Absence? {
    switch self {
    case .figure: nil
    case .absent(let reason): reason
    }
  }
}
