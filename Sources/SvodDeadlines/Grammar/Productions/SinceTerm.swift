extension DeadlineProduction {
  /// The beginning of a term: «с 1 сентября», «начиная с октября 2022 г.», «после 1 мая».
  static func since(_ cursor: inout WordCursor) -> DeadlineTerm? {
    let isAfter = cursor.take("после")
    guard
      isAfter || cursor.take("начиная с|со") || cursor.take("не ранее|раньше")
        || cursor.take("с|со"), let first = cursor.place()
    else { return nil }
    guard first.exists else { return .obscure(.impossibleDate) }
    return .stretches([CalendarStretch(from: first, to: nil, beginsAfter: isAfter)])
  }
}
