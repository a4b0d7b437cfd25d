extension DeadlineProduction {
  /// A place of the calendar by itself: «май 2022», «во II квартале», «в течение учебного года».
  static func place(_ cursor: inout WordCursor) -> DeadlineTerm? {
    let hasLength = cursor.takeDuring() || cursor.stands("весь год|учебный")
    if !hasLength { cursor.take("в|во|на") }
    guard let place = cursor.place() else { return nil }
    switch place {
    case .year(nil), .schoolYear(nil):
      // «год» alone says nothing; «в течение года» does.
      guard hasLength else { return nil }
    case .day, .monthPart, .month, .quarter, .halfYear, .year, .schoolYear: break
    }
    return place.exists ? .stretches([CalendarStretch(place)]) : .obscure(.impossibleDate)
  }
}

extension WordCursor {
  /// «в течение», misspelt or not, and «на протяжении».
  mutating func takeDuring() -> Bool { take("в течение|течении") || take("на протяжении") }
}
