/// The change of a figure on the cycle before, or why there is none.
package enum Change: Sendable, Hashable {
  case compared(Comparison)
  /// «Нельзя сравнить».
  case incomparable(Incomparability)
}

extension Change {
  /// The comparison, or nil when the two cycles cannot be compared.
  package var comparison: Comparison? {
    switch self {
    case .compared(let comparison): comparison
    case .incomparable: nil
    }
  }
}
