extension DeadlineProduction {
  /// Something that happens before the term begins, where a date bounds it: «по окончании учебного
  /// года, но не позднее 1 июля».
  ///
  /// The date is read after it, as a term of its own. An event without one is no deadline.
  static func boundedEvent(_ cursor: inout WordCursor) -> DeadlineTerm? {
    let start = cursor.index
    cursor.take("сразу|непосредственно")
    guard cursor.takeBeginningOfEvent(), cursor.takeTail(), cursor.standsBound else { return nil }
    return .event(cursor.verbatim(from: start))
  }
}

extension WordCursor {
  /// «после 1 июня» is a place of the calendar, «по окончании учебного года» happens.
  fileprivate mutating func takeBeginningOfEvent() -> Bool {
    if take("по окончании|завершении|истечении|итогам|результатам") { return true }
    guard take("после") || take("с|со момента|дня|даты") else { return false }
    var ahead = self
    return ahead.place() == nil
  }

  /// Whether a bound follows: «, но не позднее 1 июля», «(не позднее 1 июля)».
  fileprivate var standsBound: Bool {
    var ahead = self
    ahead.take(.comma)
    ahead.take(.opening)
    guard ahead.take("но|а") || ahead.stands("не позднее|позже"),
      case .stretches = DeadlineProduction.until(&ahead)
    else { return false }
    return true
  }
}
