import SvodContent
import SvodNumbers

extension CalendarStretch {
  /// The times that the stretch falls in a plan; nil where nothing says in which year.
  ///
  /// A plan of one year gives it. In a longer plan a month without a year is the first one that
  /// ends after the act, and «в течение года» is every year.
  func occurrences(in frame: PlanFrame, until day: CalendarDate) -> [DeadlineOccurrence]? {
    if let year { return [occurrence(in: year)] }
    guard let beginning = frame.beginning else { return nil }
    let limit = frame.ending(until: day)
    let earliest = frame.period?.lowerBound ?? beginning
    let years = earliest.year - 1...max(earliest.year, frame.period?.upperBound.year ?? 9998)
    if isWholeYear {
      return years.prefix { $0 <= limit.year }.map(occurrence).filter {
        $0.touches(earliest, limit) && $0.endsOnOrAfter(beginning)
      }
    }
    let upper = frame.period?.upperBound
    let all = years.lazy.map(occurrence)
    // What begins in the plan's period comes before what only reaches into it.
    let inPlan = all.filter { occurrence in
      let day = frame.period == nil ? occurrence.end ?? occurrence.start : occurrence.firstDay
      return day.map { $0 >= earliest } ?? false && occurrence.touches(earliest, upper)
    }
    guard let first = inPlan.first ?? all.first(where: { $0.touches(earliest, upper) }) else {
      return []
    }
    // A plan of one year may speak of a month before its own adoption.
    if frame.period.map({ !spansSeveral($0) }) ?? false { return [first] }
    return [inPlan.first { $0.endsOnOrAfter(beginning) } ?? first]
  }

  /// What was assumed of the year; nil where it is given, by the words or by a plan of one year.
  func assumption(in frame: PlanFrame) -> DatedItem.YearAssumption? {
    guard year == nil, frame.period.map(spansSeveral) ?? true else { return nil }
    return isWholeYear ? .everyYear : .firstAfterAct
  }

  private var isWholeYear: Bool {
    self == CalendarStretch(.year(nil)) || self == CalendarStretch(.schoolYear(nil))
  }

  /// Whether the place comes in the period more than once.
  private func spansSeveral(_ period: ClosedRange<CalendarDate>) -> Bool {
    let last = period.lowerBound.adding(months: 12).adding(days: -1)
    return period.upperBound > last
  }

  func occurrence(in year: Int) -> DeadlineOccurrence {
    let (start, end) = days(in: year)
    return DeadlineOccurrence(start: start, end: end)
  }
}

extension DeadlineOccurrence {
  /// Whether it has a day between two days; an end that is not given is open.
  func touches(_ first: CalendarDate, _ last: CalendarDate?) -> Bool {
    endsOnOrAfter(first) && (last.map { limit in firstDay.map { $0 <= limit } ?? true } ?? true)
  }

  func endsOnOrAfter(_ day: CalendarDate) -> Bool { end.map { $0 >= day } ?? true }
}
