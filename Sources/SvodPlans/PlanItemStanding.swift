package import SvodDeadlines

/// What an item comes to on a day, over all of its times.
package enum PlanItemStanding: Sendable, Hashable {
  /// In which part of the plan's summary an item is counted.
  package enum Share: Sendable, Hashable, CaseIterable {
    case done
    case underWay
    case overdue
    case planned
    /// Cancelled, or not needed.
    case dropped
    /// Without a term that the calendar knows.
    case open
  }

  /// Nobody records what is done, or there is no day to judge on.
  case notKept
  /// One state says all: of an item without dates, of the only occurrence, or of the worst one.
  case state(DeadlineState, DeadlineOccurrence?)
  /// Some of its times are over and fulfilled, others are still to come.
  case partly(done: Int, of: Int, next: DeadlineOccurrence?)
}

extension DatedPlanItem {
  /// The item's state as a whole.
  package var standing: PlanItemStanding {
    guard let progress else { return .notKept }
    if let state = progress.state { return .state(state, nil) }
    let all = progress.occurrences
    guard let first = all.first else { return .notKept }
    if all.count == 1 { return .state(first.state, first.occurrence) }
    if let worst = all.last(where: { $0.state.share == .overdue }) {
      return .state(worst.state, worst.occurrence)
    }
    let done = all.count { $0.state.share == .done }
    let closed = all.count { [.done, .dropped].contains($0.state.share) }
    if closed == all.count {
      return .state((all.last { $0.state.isLate } ?? all[all.count - 1]).state, nil)
    }
    let open = all.first { ![.done, .dropped].contains($0.state.share) }
    if done == 0, let open { return .state(open.state, open.occurrence) }
    return .partly(done: done, of: all.count, next: open?.occurrence)
  }
}

extension PlanItemStanding {
  /// Nil where nothing is recorded.
  package var share: Share? {
    switch self {
    case .notKept: nil
    case .state(let state, _): state.share
    case .partly: .underWay
    }
  }
}

extension DeadlineState {
  /// In which part of the plan's summary a state is counted; what is not kept is open.
  package var share: PlanItemStanding.Share {
    switch self {
    case .done, .doneLate: .done
    case .running, .inProgress, .postponed: .underWay
    case .overdue: .overdue
    case .notBegun: .planned
    case .cancelled, .notNeeded, .needDidNotArise: .dropped
    case .notKept, .beforeAdoption, .undated: .open
    case .counted(let count, let frequency, let isOver):
      switch frequency.bound {
      case .atMost: isOver ? .done : .underWay
      case .atLeast, .exactly:
        count >= frequency.count ? .done : isOver ? .overdue : .underWay
      }
    }
  }

  fileprivate var isLate: Bool {
    if case .doneLate = self { true } else { false }
  }
}
