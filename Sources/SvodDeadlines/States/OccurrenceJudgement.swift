import SvodContent
import SvodNumbers

/// Says what the records of one occurrence come to on a day.
struct OccurrenceJudgement {
  private let occurrence: DeadlineOccurrence
  private let day: CalendarDate
  private let adopted: CalendarDate?
  private let isConditional: Bool

  init(
    _ occurrence: DeadlineOccurrence, day: CalendarDate, adopted: CalendarDate?,
    isConditional: Bool
  ) {
    self.occurrence = occurrence
    self.day = day
    self.adopted = adopted
    self.isConditional = isConditional
  }

  /// The last record counts; a number of times is counted over all of them.
  func state(with records: [ProgressRecord]) -> DeadlineState {
    if let frequency = occurrence.frequency {
      let count = records.count { $0.state == .done }
      let isOver = occurrence.end.map { $0 < day } ?? false
      return .counted(count, of: frequency, isOver: isOver)
    }
    guard let last = records.last else { return stateWithoutRecords }
    switch last.state {
    case .done: return done(on: last.date)
    case .cancelled: return .cancelled
    case .notNeeded: return isConditional ? .needDidNotArise : .notNeeded
    case .inProgress: return overdue(after: occurrence.end) ?? .inProgress
    case .postponed:
      guard let term = last.date else { return stateWithoutRecords }
      return overdue(after: term) ?? .postponed(to: term)
    }
  }

  private var stateWithoutRecords: DeadlineState {
    if let adopted, let end = occurrence.end, end < adopted { return .beforeAdoption }
    if let start = occurrence.start, day < start { return .notBegun }
    if isConditional, let end = occurrence.end, end < day { return .needDidNotArise }
    return overdue(after: occurrence.end) ?? .running
  }

  private func done(on date: CalendarDate?) -> DeadlineState {
    guard let date, let end = occurrence.end, date > end else { return .done(on: date) }
    return .doneLate(days: end.days(to: date))
  }

  /// What hangs on a condition is never overdue: whether it was met is not known.
  private func overdue(after end: CalendarDate?) -> DeadlineState? {
    guard let end, end < day, !isConditional else { return nil }
    return .overdue(days: end.days(to: day))
  }
}
