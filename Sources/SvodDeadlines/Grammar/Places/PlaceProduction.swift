/// The closed list of places that the calendar has: a day, a month, a quarter.
enum PlaceProduction: Sendable, CaseIterable {
  case day
  case monthPart
  case month
  case quarter
  case halfYear
  case year
  case schoolYear

  func read(_ cursor: inout WordCursor) -> CalendarPlace? {
    switch self {
    case .day: Self.day(&cursor)
    case .monthPart: Self.monthPart(&cursor)
    case .month: Self.month(&cursor)
    case .quarter: Self.quarter(&cursor)
    case .halfYear: Self.halfYear(&cursor)
    case .year: Self.year(&cursor)
    case .schoolYear: Self.schoolYear(&cursor)
    }
  }
}

extension WordCursor {
  /// The longest place that stands here, whether it exists or not.
  mutating func place() -> CalendarPlace? {
    var best: (place: CalendarPlace, end: WordCursor)?
    for production in PlaceProduction.allCases {
      var ahead = self
      guard let place = production.read(&ahead), ahead.index > best?.end.index ?? index else {
        continue
      }
      best = (place, ahead)
    }
    guard let best else { return nil }
    self = best.end
    return best.place
  }
}
