extension PlaceProduction {
  /// A month: «май», «марте 2022 г.», «03.2022».
  static func month(_ cursor: inout WordCursor) -> CalendarPlace? {
    if let numbered = cursor.attempt(numberedMonth) { return numbered }
    guard let month = cursor.month() else { return nil }
    cursor.take("месяц|месяца|месяце")
    return .month(month, year: cursor.yearOrThisYear())
  }

  private static func numberedMonth(_ cursor: inout WordCursor) -> CalendarPlace? {
    guard let month = cursor.digits(exactly: 2), (1...12).contains(month),
      cursor.take(glued: .dot), cursor.current?.isGlued == true, let year = cursor.year()
    else { return nil }
    return .month(month, year: year)
  }
}
