import SvodContent
package import SvodNumbers

/// Whether a group met as often as its rules demand, in one of their periods.
package struct FrequencyCheck: Sendable, Hashable {
  package enum State: Sendable, Hashable {
    case reached
    /// The period goes on, and what is missing may still be held.
    case open(missing: Int)
    /// The period is over.
    case missed(by: Int)
    /// The group began within the period, so that the rule is not held against it.
    case partial
  }

  package let first: CalendarDate
  package let last: CalendarDate
  package let held: Int
  /// Meetings that could not decide, which are not among those held.
  package let withoutQuorum: Int
  package let required: Int
  package let state: State

  /// A mistyped year must not make a check for every year since.
  private static let mostYears = 10

  /// The checks of all periods from the group's beginning to the day, the newest first; of ten
  /// years at most.
  static func checks(
    of rule: WorkingGroup.Frequency, _ meetings: [MeetingRecord], since beginning: CalendarDate?,
    asOf: CalendarDate?
  ) -> [FrequencyCheck] {
    let dates = meetings.map(\.meeting.date)
    guard let start = [beginning, dates.min()].compactMap(\.self).min(),
      let end = asOf ?? dates.max(), start <= end
    else { return [] }
    let firstYear = max(start.year, end.year - mostYears + 1)
    return (firstYear...end.year).flatMap { periods(of: rule.period, in: $0) }
      .filter { $0.first <= end && start <= $0.last }
      .map { period in
        let own = meetings.filter {
          !$0.isPlanned && period.first <= $0.meeting.date && $0.meeting.date <= period.last
        }
        let idle = own.count { $0.attendance.isQuorate == false }
        return FrequencyCheck(
          first: period.first, last: period.last, held: own.count - idle, withoutQuorum: idle,
          required: rule.count,
          state: state(
            own.count - idle, of: rule.count, isOver: period.last < end,
            isPartial: period.first < start))
      }.reversed()
  }

  private static func state(
    _ held: Int, of required: Int, isOver: Bool, isPartial: Bool
  ) -> State {
    if required <= held { return .reached }
    if isPartial { return .partial }
    return isOver ? .missed(by: required - held) : .open(missing: required - held)
  }

  private static func periods(
    of period: WorkingGroup.Frequency.Period, in year: Int
  ) -> [(first: CalendarDate, last: CalendarDate)] {
    let months =
      switch period {
      case .year: 12
      case .halfYear: 6
      case .quarter: 3
      case .month: 1
      }
    return stride(from: 1, to: 13, by: months).compactMap { month in
      let end = month + months - 1
      guard let first = CalendarDate(year: year, month: month, day: 1),
        let last = CalendarDate(
          year: year, month: end, day: CalendarDate.dayCount(ofMonth: end, year: year))
      else { return nil }
      return (first, last)
    }
  }
}
