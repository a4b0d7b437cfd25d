extension PlaceProduction {
  /// A calendar year: «2022 год», «календарного года», «всего 2023 г.».
  static func year(_ cursor: inout WordCursor) -> CalendarPlace? {
    cursor.take("весь|всего")
    if let year = cursor.year() { return .year(year) }
    cursor.take("текущего|текущий")
    cursor.take("календарного|календарный")
    return cursor.take("год|года|году") ? .year(nil) : nil
  }
}
