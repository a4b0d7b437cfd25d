package import SvodContent

/// A component of a direction in a cycle: what confirms it, what foresees it, what did so before.
package struct CycleCell: Sendable, Hashable {
  package enum State: Sendable, Hashable {
    /// By so many documents.
    case confirmed(Int)
    /// By pages of the section that are made of its data alone.
    case generated
    case planned
    /// The latest cycle that was confirmed.
    case earlier(Int)
    case none
  }

  /// A page that the section makes of its data.
  package enum GeneratedPage: Sendable, Hashable, CaseIterable {
    case goals
    case indicators
    case results
  }

  package let direction: Direction.ID
  package let component: CycleComponent.ID
  package let year: Int
  package let proofs: [Proof]
  package let planned: [Proof]
  package let generated: GeneratedPage?
  /// Proofs of the latest cycle before, where this one has none.
  package let earlier: [Proof]
  package let earlierYear: Int?

  package var state: State {
    if !proofs.isEmpty { return .confirmed(Set(proofs.map(\.document)).count) }
    if generated != nil { return .generated }
    if !planned.isEmpty { return .planned }
    return earlierYear.map { .earlier($0) } ?? .none
  }

  package var isConfirmed: Bool { !proofs.isEmpty }
}
