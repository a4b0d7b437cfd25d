package import SvodNumbers

/// What can be said of an item, or of one of its occurrences, on a day.
package enum DeadlineState: Sendable, Hashable {
  /// Nobody records what is done of the plan.
  case notKept
  case notBegun
  /// Its days have come, nothing is recorded.
  case running
  /// Recorded as being worked on, and not late.
  case inProgress
  case done(on: CalendarDate?)
  case doneLate(days: Int)
  case overdue(days: Int)
  /// The new term, which is still to come.
  case postponed(to: CalendarDate)
  case cancelled
  case notNeeded
  /// So many times of a number; over if its period has ended.
  case counted(Int, of: DeadlineFrequency, isOver: Bool)
  /// What need has not called for in its days.
  case needDidNotArise
  /// Its term ended before the act was adopted.
  case beforeAdoption
  /// It has no term that the calendar knows, and never is overdue; with the last day it was done.
  case undated(DeadlineDating.Reason, lastDone: CalendarDate?)
}
