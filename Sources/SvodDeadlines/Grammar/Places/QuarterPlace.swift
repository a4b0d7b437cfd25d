extension PlaceProduction {
  /// A quarter: «II квартал», «4 квартал 2022», «третьем квартале 2023 года».
  static func quarter(_ cursor: inout WordCursor) -> CalendarPlace? {
    guard let number = cursor.ordinal(), cursor.takeQuarter() else { return nil }
    return .quarter(number, year: cursor.yearOrThisYear())
  }
}

extension WordCursor {
  /// The word «квартал» in any case, or shortened.
  mutating func takeQuarter() -> Bool {
    take("квартал|квартала|квартале|кварталы|кварталов|кварталах|кварталу|кварталом")
      || take(abbreviated: "кв")
  }
}
