extension PlaceProduction {
  /// A part of a month: «первая половина марта», «II декада мая 2022 г.», «последней декаде июня».
  static func monthPart(_ cursor: inout WordCursor) -> CalendarPlace? {
    let number = cursor.take("последн*") ? nil : cursor.ordinal() ?? 0
    let part: CalendarPlace.MonthPart
    switch (number, cursor.take("декад*"), cursor.take("половин*")) {
    case (1, true, _): part = .firstTenDays
    case (2, true, _): part = .secondTenDays
    case (3, true, _), (nil, true, _): part = .lastTenDays
    case (1, _, true): part = .firstHalf
    case (2, _, true): part = .secondHalf
    default: return nil
    }
    return cursor.month().map { .monthPart(part, month: $0, year: cursor.year()) }
  }
}
