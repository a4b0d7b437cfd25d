extension DeadlineProduction {
  /// At least, or at most, so often: «не реже четырёх раз в год», «не менее 1 раза в квартал»,
  /// «не реже чем ежемесячно».
  static func minimumFrequency(_ cursor: inout WordCursor) -> DeadlineTerm? {
    let bound: DeadlineFrequency.Bound
    if cursor.take("не реже|менее|меньше") || cursor.take("как минимум") || cursor.take("минимум") {
      bound = .atLeast
    } else if cursor.take("не чаще|более|больше") {
      bound = .atMost
    } else {
      return nil
    }
    cursor.take("чем")
    if let period = cursor.everyPeriod() {
      return .frequency(DeadlineFrequency(bound, 1, per: period))
    }
    return cursor.timesPerPeriod().map {
      .frequency(DeadlineFrequency(bound, $0.count, per: $0.period))
    }
  }

  /// Just so often: «два раза в год», «раз в полугодие», «дважды в течение учебного года».
  static func exactFrequency(_ cursor: inout WordCursor) -> DeadlineTerm? {
    cursor.timesPerPeriod().map {
      .frequency(DeadlineFrequency(.exactly, $0.count, per: $0.period))
    }
  }
}

extension WordCursor {
  fileprivate mutating func timesPerPeriod() -> (count: Int, period: CalendarPeriod)? {
    attempt { cursor in
      guard let count = cursor.times(), count > 0 else { return nil }
      if let period = cursor.everyPeriod() { return (count, period) }
      guard cursor.takeDuring() || cursor.take("в|за|на"), let period = cursor.length() else {
        return nil
      }
      return (count, period)
    }
  }

  /// «раз», «2 раза», «четырёх раз», «дважды».
  private mutating func times() -> Int? {
    if take("раз|раза|однажды") { return 1 }
    if take("дважды") { return 2 }
    if take("трижды") { return 3 }
    guard let count = count(), take("раз|раза|разу") else { return nil }
    return count
  }
}
