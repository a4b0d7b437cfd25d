package import SvodNumbers

/// What a plan's author recorded of an item.
package struct ProgressRecord: Sendable, Hashable {
  package enum State: String, Sendable, Hashable, CaseIterable {
    case done
    case inProgress = "in-progress"
    /// The date is the new term.
    case postponed
    case cancelled
    case notNeeded = "not-needed"
  }

  /// As typed: its place among the occurrences, from 1, or when it is: «2022», «март 2022», a date.
  package var occurrence: String?
  package var state: State
  package var date: CalendarDate?

  package init(_ state: State, on date: CalendarDate?, occurrence: String? = nil) {
    self.state = state
    self.date = date
    self.occurrence = occurrence
  }
}
