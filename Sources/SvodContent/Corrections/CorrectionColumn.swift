/// The columns of `corrections.csv`, in the order in which a row is written.
///
/// The published log has the same ones, so that an author finds the own row in it.
package enum CorrectionColumn: String, Sendable, Hashable, CaseIterable {
  case date
  case kind
  case cycle
  /// An organization's id; empty where all are meant, or none is named.
  case organization
  case indicator
  case was
  case became
  case reason
}
