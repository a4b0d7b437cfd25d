extension DeadlineProduction {
  /// Again and again: «ежемесячно», «каждые 2 года», «каждый учебный год».
  static func every(_ cursor: inout WordCursor) -> DeadlineTerm? {
    cursor.everyPeriod().map { .every($0) }
  }
}

extension WordCursor {
  mutating func everyPeriod() -> CalendarPeriod? {
    if let word, let unit = Self.adverbs[word] {
      advance()
      return CalendarPeriod(1, unit)
    }
    return attempt { cursor in
      guard cursor.take("каждый|каждую|каждое|каждые|каждого|каждом|каждой") else { return nil }
      return cursor.length()
    }
  }

  /// A number of units: «2 года», «пяти рабочих дней», «месяца» for one.
  mutating func length() -> CalendarPeriod? {
    attempt { cursor in
      let count = cursor.count() ?? 1
      guard count > 0, let unit = cursor.unit() else { return nil }
      return CalendarPeriod(count, unit)
    }
  }

  private mutating func unit() -> CalendarPeriod.Unit? {
    if take("рабочих|рабочие|рабочего|рабочий дней|дня|дни|день") { return .workingDay }
    if take("учебного|учебный|учебном год|года|году") { return .schoolYear }
    take("календарных|календарные|календарного|календарный")
    guard let word, let unit = Self.units[word] else { return nil }
    advance()
    return unit
  }

  private static let adverbs: [String: CalendarPeriod.Unit] = [
    "ежедневно": .day, "еженедельно": .week, "ежемесячно": .month, "помесячно": .month,
    "ежеквартально": .quarter, "поквартально": .quarter, "ежегодно": .year,
  ]

  private static let units: [String: CalendarPeriod.Unit] = {
    let forms: [CalendarPeriod.Unit: String] = [
      .day: "день дня дней дни дню сутки суток",
      .week: "неделя недели неделю недель",
      .halfMonth: "полмесяца",
      .month: "месяц месяца месяцев месяцы месяце",
      .quarter: "квартал квартала кварталов кварталы квартале",
      .halfYear: "полугодие полугодия полугодий полугодии полгода",
      .year: "год года году годы лет",
    ]
    return forms.reduce(into: [:]) { units, entry in
      for form in entry.value.split(separator: " ") { units[String(form)] = entry.key }
    }
  }()
}
