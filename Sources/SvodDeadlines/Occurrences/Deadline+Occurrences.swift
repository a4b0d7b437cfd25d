import SvodContent
package import SvodNumbers

extension Deadline {
  /// The times that the deadline falls due in a plan, as far as the calendar alone tells.
  ///
  /// - Parameters:
  ///   - frame: what the plan says for all of its expressions.
  ///   - day: the last day that is asked for; what begins after it is left out, unless its date is
  ///     written in the expression itself.
  /// - Returns: nil where dates come from elsewhere, or nothing says in which year.
  package func occurrences(
    in frame: PlanFrame, until day: CalendarDate
  ) -> [DeadlineOccurrence]? {
    let found: [DeadlineOccurrence]? =
      switch self {
      case .once(let stretches): stretches.joined { $0.occurrences(in: frame, until: day) }
      case .recurring(let recurrence): recurrence.occurrences(in: frame, until: day)
      case .frequency(let frequency): frequency.occurrences(in: frame, until: day)
      case .ongoing(let stretch):
        DeadlineRecurrence(
          every: CalendarPeriod(1, .year),
          part: stretch.map { .stretches([$0]) } ?? .whole
        ).occurrences(in: frame, until: day)
      case .conditional(let deadline, _): deadline.occurrences(in: frame, until: day)
      case .relative(let term): term.occurrences(in: frame, until: day)
      case .unspecified, .outside, .schedule, .asNeeded, .composite: nil
      }
    return found?.map { $0.shifted(in: frame) }
  }
}

extension DeadlineFrequency {
  fileprivate func occurrences(
    in frame: PlanFrame, until day: CalendarDate
  ) -> [DeadlineOccurrence]? {
    guard let beginning = frame.beginning else { return nil }
    return period.windows(
      from: beginning, through: frame.ending(until: day), by: frame.calendar
    ).map { DeadlineOccurrence($0, frequency: self) }
  }
}

extension RelativeTerm {
  /// Only a term that is counted from a day of the calendar.
  fileprivate func occurrences(
    in frame: PlanFrame, until day: CalendarDate
  ) -> [DeadlineOccurrence]? {
    guard case .date(let place) = base else { return nil }
    return CalendarStretch(place).occurrences(in: frame, until: day)?.compactMap { occurrence in
      guard let date = direction == .after ? occurrence.end : occurrence.start else { return nil }
      let term = counted(from: date, by: frame.calendar, shift: frame.shift)
      return DeadlineOccurrence(start: term.start, end: term.end)
    }
  }
}

extension DeadlineOccurrence {
  /// An end moves off a non-working day, but for the end of a period in which times are counted.
  fileprivate func shifted(in frame: PlanFrame) -> DeadlineOccurrence {
    guard frequency == nil, let end else { return self }
    var moved = self
    moved.end = frame.calendar.shifted(end, by: frame.shift)
    return moved
  }
}

extension [CalendarStretch] {
  fileprivate func joined(
    _ occurrences: (CalendarStretch) -> [DeadlineOccurrence]?
  ) -> [DeadlineOccurrence]? {
    let all = compactMap(occurrences)
    return all.count == count ? all.flatMap(\.self) : nil
  }
}
