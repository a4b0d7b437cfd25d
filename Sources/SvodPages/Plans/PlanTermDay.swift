import SvodContent
import SvodDeadlines
import SvodNumbers
import SvodPlans

/// A day on which something of a plan begins or has to be done.
struct PlanTermDay {
  let day: CalendarDate
  let isStart: Bool
  let item: DatedPlanItem
  let occurrence: DeadlineOccurrence
}

extension DatedPlan {
  /// Beginnings and ends of terms that are still open, by day; a day that is both is an end.
  func terms(from first: CalendarDate, through last: CalendarDate) -> [PlanTermDay] {
    var days: [PlanTermDay] = []
    for item in items {
      let closed = Set(
        (item.progress?.occurrences ?? []).filter { [.done, .dropped].contains($0.state.share) }
          .map(\.occurrence))
      for occurrence in item.occurrences where !closed.contains(occurrence) {
        for (day, isStart) in [(occurrence.end, false), (occurrence.start, true)] {
          guard let day, first <= day, day <= last, !isStart || day != occurrence.end else {
            continue
          }
          days.append(
            PlanTermDay(day: day, isStart: isStart, item: item, occurrence: occurrence))
        }
      }
    }
    return days.enumerated().sorted { left, right in
      (left.element.day.dayNumber, left.offset) < (right.element.day.dayNumber, right.offset)
    }.map(\.element)
  }
}
