/// The closed list of what a deadline is made of.
///
/// A production reads from a cursor as far as its words go. The longest reading wins; two of the
/// same length that differ are no reading. Productions look ahead no further than they read, but
/// for a bounded number of words, so that a text is read in linear time.
enum DeadlineProduction: Sendable, CaseIterable {
  case place
  case range
  case sharedNoun
  case until
  case since
  case every
  case dayOfMonth
  case weekday
  case minimumFrequency
  case exactFrequency
  case ongoing
  case within
  case notLater
  case outside
  case schedule
  case asNeeded
  case condition
  case boundedEvent

  func read(_ cursor: inout WordCursor) -> DeadlineTerm? {
    switch self {
    case .place: Self.place(&cursor)
    case .range: Self.range(&cursor)
    case .sharedNoun: Self.sharedNoun(&cursor)
    case .until: Self.until(&cursor)
    case .since: Self.since(&cursor)
    case .every: Self.every(&cursor)
    case .dayOfMonth: Self.dayOfMonth(&cursor)
    case .weekday: Self.weekday(&cursor)
    case .minimumFrequency: Self.minimumFrequency(&cursor)
    case .exactFrequency: Self.exactFrequency(&cursor)
    case .ongoing: Self.ongoing(&cursor)
    case .within: Self.within(&cursor)
    case .notLater: Self.notLater(&cursor)
    case .outside: Self.outside(&cursor)
    case .schedule: Self.schedule(&cursor)
    case .asNeeded: Self.asNeeded(&cursor)
    case .condition: Self.condition(&cursor)
    case .boundedEvent: Self.boundedEvent(&cursor)
    }
  }

  /// The longest reading at a place; the cursor then stands behind it.
  static func longest(at cursor: inout WordCursor) -> DeadlineTerm? {
    var best: (term: DeadlineTerm, end: WordCursor)?
    for production in allCases {
      var ahead = cursor
      guard let term = production.read(&ahead), ahead.index > cursor.index else { continue }
      if let found = best, found.end.index >= ahead.index {
        let isRival = found.end.index == ahead.index && found.term != term
        if isRival { best = (.obscure(.twoReadings), ahead) }
      } else {
        best = (term, ahead)
      }
    }
    guard let best else { return nil }
    cursor = best.end
    return best.term
  }
}
