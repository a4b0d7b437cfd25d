extension PlaceProduction {
  /// A school year: «2021/22 учебный год», «учебного года», «2022-2023 учебном году».
  static func schoolYear(_ cursor: inout WordCursor) -> CalendarPlace? {
    cursor.take("весь|всего")
    cursor.take("текущего|текущий")
    let years = cursor.attempt(schoolYears)
    guard cursor.take("учебный|учебного|учебном|учебному") || cursor.take(abbreviated: "уч"),
      cursor.take("год|года|году") || cursor.take(abbreviated: "г")
    else { return nil }
    return .schoolYear(years)
  }

  /// «2021/22», «2021–2022»: two years, one after the other.
  private static func schoolYears(_ cursor: inout WordCursor) -> Int? {
    guard let start = cursor.digits(exactly: 4), (1900..<2200).contains(start),
      cursor.take(.slash) || cursor.take(.dash)
    else { return nil }
    if let end = cursor.digits(exactly: 4) { return end == start + 1 ? start : nil }
    return cursor.digits(exactly: 2) == (start + 1) % 100 ? start : nil
  }
}
