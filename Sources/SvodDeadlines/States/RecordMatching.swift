import SvodContent
import SvodNumbers

/// Which records belong to which occurrence.
struct RecordMatching {
  private var byOccurrence: [Int: [ProgressRecord]] = [:]
  private(set) var unmatched: [ProgressRecord] = []

  init(_ records: [ProgressRecord], to occurrences: [DeadlineOccurrence]) {
    for record in records {
      if let index = Self.index(of: record, in: occurrences) {
        byOccurrence[index, default: []].append(record)
      } else {
        unmatched.append(record)
      }
    }
  }

  func records(of index: Int) -> [ProgressRecord] { byOccurrence[index] ?? [] }

  private static func index(
    of record: ProgressRecord, in occurrences: [DeadlineOccurrence]
  ) -> Int? {
    if let name = record.occurrence { return index(named: name, in: occurrences) }
    if occurrences.count == 1 { return 0 }
    guard let date = record.date, record.state != .postponed else { return nil }
    return only(occurrences) { $0.contains(date) } ?? only(occurrences) { $0.isYearly(on: date) }
  }

  /// By its place, from 1, or by the days that its name means.
  private static func index(named name: String, in occurrences: [DeadlineOccurrence]) -> Int? {
    if name.utf8.count < 4, let place = Int(name) {
      return occurrences.indices.contains(place - 1) ? place - 1 : nil
    }
    guard let (start, end) = days(named: name) else { return nil }
    return only(occurrences) { $0.end.map { start <= $0 && $0 <= end } ?? false }
      ?? only(occurrences) { $0.contains(start) && $0.contains(end) }
  }

  /// The first and the last day of «2022-03», «март 2022», «30.06.2021».
  fileprivate static func days(named name: String) -> (first: CalendarDate, last: CalendarDate)? {
    if let first = CalendarDate(parsing: "\(name)-01") {
      return (first, first.adding(months: 1).adding(days: -1))
    }
    if let day = CalendarDate(parsing: name) { return (day, day) }
    guard case .once(let stretches) = DeadlineReading(of: name).deadline, stretches.count == 1,
      let year = stretches[0].year, let end = stretches[0].days(in: year).end
    else { return nil }
    return (stretches[0].days(in: year).start ?? end, end)
  }

  private static func only(
    _ occurrences: [DeadlineOccurrence], _ holds: (DeadlineOccurrence) -> Bool
  ) -> Int? {
    let found = occurrences.indices.filter { holds(occurrences[$0]) }
    return found.count == 1 ? found[0] : nil
  }
}

extension DeadlineOccurrence {
  /// Whether «август 2021», «2021-08» or a day names this time among others.
  package func isNamed(_ name: String) -> Bool {
    guard let end, let days = RecordMatching.days(named: name) else { return false }
    return days.first <= end && end <= days.last
  }

  /// «Ежегодно до 1 мая» says only when each time ends; it is taken to begin with the year
  /// (`domain.md`, D29).
  fileprivate func isYearly(on date: CalendarDate) -> Bool {
    guard start == nil, let end else { return false }
    return end.year == date.year && date <= end
  }

  fileprivate func contains(_ date: CalendarDate) -> Bool {
    (start.map { $0 <= date } ?? (end != nil)) && (end.map { date <= $0 } ?? true)
  }
}
