package import SvodContent

/// What an indicator shows of many organizations together, or of the municipality itself.
package enum PooledOutcome: Sendable, Hashable {
  /// Why figures that were given make no figure together.
  package enum Obstacle: Sendable, Hashable {
    /// Some organizations gave a percentage without m and n.
    case percentagesAlone

    /// The sum exceeds what a number can hold, about 9·10¹².
    case tooLarge
  }

  case figure(Figure)
  case absent(Absence)
  /// «Нельзя вычислить».
  case incomputable(Obstacle)

  /// An organization's own outcome, where one kind of series serves both.
  package init(_ outcome: Outcome) {
    switch outcome {
    case .figure(let figure): self = .figure(figure)
    case .absent(let reason): self = .absent(reason)
    }
  }
}

extension PooledOutcome {
  /// The figure, or nil when there is none.
  package var figure: Figure? {
    switch self {
    case .figure(let figure): figure
    case .absent, .incomputable: nil
    }
  }
}
