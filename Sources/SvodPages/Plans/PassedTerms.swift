import SvodDeadlines
import SvodNumbers
import SvodPlans

/// How many terms of a plan are over, and how many of those were met.
///
/// Of what is due every year nothing is done before the last year: a count of done items would
/// read as failure for as long as the plan runs.
struct PassedTerms {
  /// Terms whose last day is over; what was cancelled, moved or not needed is none of them.
  private(set) var count = 0
  private(set) var done = 0
  /// Met while the last day is still to come.
  private(set) var doneAhead = 0

  /// Nil for a plan without a day to judge on, and for one most of whose terms come once.
  init?(of plan: DatedPlan) {
    let kept = plan.items.compactMap { $0.progress?.occurrences }.filter { !$0.isEmpty }
    let recurring = kept.count { $0.count > 1 }
    guard let day = plan.asOf, recurring > 0, recurring * 2 >= kept.count else { return nil }
    for state in kept.joined() { add(state, on: day) }
  }

  private mutating func add(_ state: DatedItem.OccurrenceState, on day: CalendarDate) {
    let isOver = (state.occurrence.end ?? state.occurrence.start).map { $0 < day } ?? false
    if case .postponed = state.state { return }
    switch state.state.share {
    case .done where isOver:
      count += 1
      done += 1
    case .done: doneAhead += 1
    case .underWay, .overdue, .planned: count += isOver ? 1 : 0
    case .dropped, .open: break
    }
  }
}

extension DatedPlanItem {
  /// How many of its times stand so; an item without dates counts once.
  func count(_ share: PlanItemStanding.Share) -> Int {
    let times = progress?.occurrences ?? []
    if times.isEmpty { return standing.share == share ? 1 : 0 }
    return times.count { $0.state.share == share }
  }
}
