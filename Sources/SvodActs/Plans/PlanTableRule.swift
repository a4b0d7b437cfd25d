/// Which tables of a text are read as a plan.
package enum PlanTableRule: Sendable, Hashable, CaseIterable {
  case none
  /// Those whose heads leave no doubt: a measure, its deadline, and an outcome or who is
  /// responsible.
  case complete
  /// All that have a column for measures.
  case every
}
