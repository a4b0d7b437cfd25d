/// The terms of one deadline, before it is known what they make together.
struct TermSum {
  private(set) var stretches: [CalendarStretch] = []
  private(set) var period: CalendarPeriod?
  private(set) var day: (day: DayOfMonth, month: DayOfMonth.Month?, period: CalendarPeriod?)?
  private(set) var weekday: (day: Int, isWeekly: Bool)?
  private(set) var frequency: DeadlineFrequency?
  private(set) var isOngoing = false
  private(set) var relative: RelativeTerm?
  private(set) var outside: String?
  private(set) var schedule: String?
  private(set) var event: String?
  private(set) var condition: (words: String, isNeed: Bool)?
  /// From the first term to the last, in characters.
  private(set) var range = 0..<0
  private(set) var isEmpty = true

  /// Adds a term, unless there is one of its kind already; stretches alone may be many.
  mutating func add(_ term: DeadlineTerm, at place: Range<Int>) -> Bool {
    guard take(term) else { return false }
    range = (isEmpty ? place.lowerBound : range.lowerBound)..<place.upperBound
    isEmpty = false
    return true
  }

  private mutating func take(_ term: DeadlineTerm) -> Bool {
    switch term {
    case .stretches(let more):
      stretches += more
      return true
    case .every(let value): return fill(\.period, value)
    case .dayOfMonth(let value, let month, let period):
      return fill(\.day, (day: value, month: month, period: period))
    case .weekday(let value, let isWeekly): return fill(\.weekday, (day: value, isWeekly: isWeekly))
    case .frequency(let value): return fill(\.frequency, value)
    case .ongoing:
      defer { isOngoing = true }
      return !isOngoing
    case .relative(let value): return fill(\.relative, value)
    case .outside(let words): return fill(\.outside, words)
    case .schedule(let words): return fill(\.schedule, words)
    case .asNeeded(let words): return fill(\.condition, (words: words, isNeed: true))
    case .condition(let words): return fill(\.condition, (words: words, isNeed: false))
    case .event(let words): return fill(\.event, words)
    case .obscure: return false
    }
  }

  private mutating func fill<Value>(
    _ field: WritableKeyPath<TermSum, Value?>, _ value: Value
  ) -> Bool {
    guard self[keyPath: field] == nil else { return false }
    self[keyPath: field] = value
    return true
  }
}
