extension PlaceProduction {
  /// A half-year: «I полугодие», «первая половина 2022 года», «втором полугодии 2023 г.».
  static func halfYear(_ cursor: inout WordCursor) -> CalendarPlace? {
    guard let number = cursor.ordinal() else { return nil }
    if cursor.take("полугодие|полугодия|полугодии|полугодию|полугодием") {
      return .halfYear(number, year: cursor.yearOrThisYear())
    }
    guard cursor.take("половин*") else { return nil }
    if let year = cursor.year() { return .halfYear(number, year: year) }
    cursor.take("календарного|текущего")
    return cursor.take("года") ? .halfYear(number, year: nil) : nil
  }
}
