import SvodDeadlines

extension DeadlineReading {
  /// The reading in one line, as tests expect it.
  var summary: String {
    switch outcome {
    case .understood(let deadline): deadline.summary
    case .notUnderstood(let obscurity, let place):
      "? \(obscurity.rawValue) \(place.lowerBound)..<\(place.upperBound)"
    }
  }
}

extension Deadline {
  fileprivate var summary: String {
    switch self {
    case .unspecified: "unspecified"
    case .once(let stretches): stretches.map(\.summary).joined(separator: " & ")
    case .recurring(let recurrence): recurrence.summary
    case .frequency(let frequency):
      "\(frequency.bound.rawValue) \(frequency.count) per \(frequency.period.summary)"
        + (frequency.isAlsoAsNeeded ? " and as needed" : "")
    case .ongoing(let stretch): "ongoing \(stretch?.summary ?? "")"
    case .relative(let term):
      "\(term.length.summary) \(term.direction.rawValue) \(term.base.summary)"
    case .outside(let source): "outside \(source.summary)"
    case .schedule(let source): "schedule \(source.summary)"
    case .asNeeded(let words): "as needed «\(words)»"
    case .conditional(let deadline, let condition): "\(deadline.summary) if «\(condition)»"
    case .composite(let deadlines): deadlines.map(\.summary).joined(separator: " + ")
    }
  }
}

extension Deadline.AnotherSource {
  fileprivate var summary: String { "«\(phrase)»" + (frame.map { " in \($0.summary)" } ?? "") }
}

extension Dependence {
  fileprivate var summary: String {
    switch self {
    case .term(let item): "term of \(item)"
    case .completion(let item): "completion of \(item)"
    case .outside(let words): "outside «\(words)»"
    case .event(let words): "«\(words)»"
    case .date(let place): place.summary
    case .unnamed: "?"
    }
  }
}

extension DeadlineRecurrence {
  fileprivate var summary: String {
    let part =
      switch part {
      case .whole: ""
      case .stretches(let stretches): ": " + stretches.map(\.summary).joined(separator: " & ")
      case .day(let day): ": \(day.summary)"
      case .weekday(let day): ": weekday \(day)"
      }
    return "every \(period.summary)\(part)" + (season.map { " during \($0.summary)" } ?? "")
  }
}

extension DayOfMonth {
  fileprivate var summary: String {
    let name =
      switch day {
      case .number(let number): "day \(number)"
      case .last: "last day"
      }
    return "\(bound.rawValue) \(isWorking ? "working " : "")\(name) of \(month.rawValue)"
  }
}

extension CalendarPeriod {
  var summary: String { "\(count) \(unit.rawValue)" }
}

extension CalendarStretch {
  fileprivate var summary: String {
    if first == last, let first { return first.summary }
    let dots = closing == .assumed ? "..?" : "..."
    return (beginsAfter ? "after " : "") + "\(first?.summary ?? "")\(dots)\(last?.summary ?? "")"
  }
}

extension CalendarPlace {
  fileprivate var summary: String {
    let year = year.map { "\($0)" } ?? "Y"
    return switch self {
    case .day(let day, let month, _): "\(year)-\(month)-\(day)"
    case .monthPart(let part, let month, _): "\(year)-\(month)-\(part)"
    case .month(let month, _): "\(year)-\(month)"
    case .quarter(let quarter, _): "\(year)-q\(quarter)"
    case .halfYear(let half, _): "\(year)-h\(half)"
    case .year: year
    case .schoolYear: "school \(year)"
    }
  }
}
