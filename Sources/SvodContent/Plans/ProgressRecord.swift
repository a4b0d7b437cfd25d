package import SvodDiagnostics
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

  /// Where what is recorded can be seen.
  package enum Evidence: Sendable, Hashable {
    case document(Document.ID, anchor: String?)
    case address(String)
  }

  /// As typed: its place among the occurrences, from 1, or when it is: «2022», «март 2022», a date.
  package var occurrence: String?
  package var state: State
  package var date: CalendarDate?
  package var responsible: String?
  package var evidence: [Evidence]
  package var note: String?
  /// Where it stands; nil for what no table holds.
  package var position: FilePosition?

  package init(_ state: State, on date: CalendarDate?, occurrence: String? = nil) {
    self.occurrence = occurrence
    self.state = state
    self.date = date
    evidence = []
  }
}
