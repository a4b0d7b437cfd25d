package import SvodContent
package import SvodNumbers

extension DatedItem {
  /// An occurrence with its state.
  package struct OccurrenceState: Sendable, Hashable {
    package var occurrence: DeadlineOccurrence
    package var state: DeadlineState
  }

  /// What the records of an item come to on a day.
  package struct Progress: Sendable, Hashable {
    /// One for each occurrence of a dated item, in their order.
    package var occurrences: [OccurrenceState]
    /// Of an item that has no occurrences.
    package var state: DeadlineState?
    /// Records that belong to no single occurrence; they are counted for none.
    package var unmatched: [ProgressRecord]
  }

  /// The states of an item on a day, without a guess: nothing is overdue before its date is known.
  ///
  /// - Parameters:
  ///   - records: nil where nobody records what is done of the plan.
  ///   - day: facts after it do not count.
  ///   - frame: the plan's, by which the item was dated.
  /// - Returns: a state for each occurrence, or one for an item without any.
  package func progress(
    with records: [ProgressRecord]?, on day: CalendarDate, in frame: PlanFrame
  ) -> Progress {
    let known = records?.filter { $0.state == .postponed || ($0.date.map { $0 <= day } ?? true) }
    switch dating {
    case .undated(let reason):
      return Progress(
        occurrences: [], state: Self.state(known, reason), unmatched: [])
    case .dated(let occurrences):
      let matching = RecordMatching(known ?? [], to: occurrences)
      let isConditional = term.reading.deadline?.condition != nil
      let states = occurrences.enumerated().map { index, occurrence in
        let state = OccurrenceJudgement(
          occurrence, day: day, adopted: frame.adopted, isConditional: isConditional)
        return OccurrenceState(
          occurrence: occurrence,
          state: records == nil ? .notKept : state.state(with: matching.records(of: index)))
      }
      return Progress(occurrences: states, state: nil, unmatched: matching.unmatched)
    }
  }

  private static func state(
    _ records: [ProgressRecord]?, _ reason: DeadlineDating.Reason
  ) -> DeadlineState {
    guard let records else { return .notKept }
    let lastDone = records.filter { $0.state == .done }.compactMap(\.date).max()
    guard let last = records.last else { return .undated(reason, lastDone: nil) }
    switch (last.state, reason) {
    // What is done as need be is never done with.
    case (.done, .asNeeded), (.done, .awaitsSchedule): return .undated(reason, lastDone: lastDone)
    case (.done, _): return .done(on: last.date)
    case (.cancelled, _): return .cancelled
    case (.notNeeded, .asNeeded): return .needDidNotArise
    case (.notNeeded, _): return .notNeeded
    case (.inProgress, _): return .inProgress
    case (.postponed, _):
      return last.date.map { .postponed(to: $0) } ?? .undated(reason, lastDone: lastDone)
    }
  }
}
