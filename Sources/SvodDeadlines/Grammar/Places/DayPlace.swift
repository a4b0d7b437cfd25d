extension PlaceProduction {
  /// A day: «31.01.2022 г.», «10 июля», «первое сентября 2022 года».
  static func day(_ cursor: inout WordCursor) -> CalendarPlace? {
    cursor.attempt(dottedDate) ?? cursor.attempt(dayAndMonth) ?? cursor.attempt(isoDate)
      ?? cursor.attempt(dayInWords)
  }

  /// A date in numbers, with or without spaces; a year of two digits is of this century.
  private static func dottedDate(_ cursor: inout WordCursor) -> CalendarPlace? {
    guard let day = cursor.digits(upTo: 2), cursor.take(.dot), let month = cursor.digits(upTo: 2),
      cursor.take(.dot)
    else { return nil }
    if let year = cursor.year() { return .day(day, month: month, year: year) }
    guard let year = cursor.digits(exactly: 2, glued: true) else { return nil }
    _ = cursor.take(abbreviated: "г") || cursor.take("года|год")
    return .day(day, month: month, year: 2000 + year)
  }

  /// «01.09», where nothing but a date has such a form.
  private static func dayAndMonth(_ cursor: inout WordCursor) -> CalendarPlace? {
    guard let day = cursor.digits(exactly: 2), cursor.take(glued: .dot),
      let month = cursor.digits(exactly: 2, glued: true), (1...12).contains(month)
    else { return nil }
    return .day(day, month: month, year: nil)
  }

  private static func isoDate(_ cursor: inout WordCursor) -> CalendarPlace? {
    guard let year = cursor.digits(exactly: 4), cursor.take(glued: .dash),
      let month = cursor.digits(exactly: 2, glued: true), cursor.take(glued: .dash),
      let day = cursor.digits(exactly: 2, glued: true), year > 0
    else { return nil }
    return .day(day, month: month, year: year)
  }

  private static func dayInWords(_ cursor: inout WordCursor) -> CalendarPlace? {
    let isQuoted = cursor.take(.quotation)
    guard let day = cursor.ordinal(), day <= 99 else { return nil }
    if isQuoted { cursor.take(.quotation) }
    guard let month = cursor.month() else { return nil }
    return .day(day, month: month, year: cursor.yearOrThisYear())
  }
}
