extension DeadlineProduction {
  /// A length of time: «в течение пяти рабочих дней после заседания», «в 10-дневный срок со дня
  /// подписания», «в течение месяца после срока, указанного в пункте 2».
  static func within(_ cursor: inout WordCursor) -> DeadlineTerm? {
    let isBareYear = cursor.standsBareYear
    guard let length = cursor.duringLength() ?? cursor.attempt(dayedTerm) else { return nil }
    var ahead = cursor
    if let (direction, base) = ahead.dependence(), direction == .after {
      cursor = ahead
      return .relative(RelativeTerm(length, direction, base))
    }
    return isBareYear ? nil : .relative(RelativeTerm(length, .after, .unnamed))
  }

  /// «в 10-дневный срок», «в месячный срок», «в трёхдневный срок».
  private static func dayedTerm(_ cursor: inout WordCursor) -> CalendarPeriod? {
    guard cursor.take("в") else { return nil }
    var length: CalendarPeriod?
    if cursor.take("месячный") {
      length = CalendarPeriod(1, .month)
    } else if cursor.take("недельный") {
      length = CalendarPeriod(1, .week)
    } else if let count = cursor.digits(upTo: 2), cursor.take(.dash),
      cursor.take("дневный")
    {
      length = CalendarPeriod(count, .day)
    } else if let word = cursor.word, word.hasSuffix("дневный"),
      let count = RussianNumerals.cardinal(String(word.dropLast("дневный".count)))
    {
      cursor.advance()
      length = CalendarPeriod(count, .day)
    }
    return cursor.take("срок") ? length : nil
  }
}

extension WordCursor {
  /// «в течение года» is the year, not twelve months from an unnamed day.
  fileprivate var standsBareYear: Bool {
    var ahead = self
    guard ahead.takeDuring() else { return false }
    switch ahead.place() {
    case .year(nil), .schoolYear(nil): return true
    case .day, .monthPart, .month, .quarter, .halfYear, .year, .schoolYear, nil: return false
    }
  }

  fileprivate mutating func duringLength() -> CalendarPeriod? {
    attempt { cursor in
      guard cursor.takeDuring() else { return nil }
      if cursor.take("не более") { cursor.take("чем") }
      return cursor.length()
    }
  }
}
