extension DeadlineProduction {
  /// A day of every month: «до 25 числа», «последний рабочий день месяца», «15 числа месяца,
  /// следующего за отчётным кварталом».
  static func dayOfMonth(_ cursor: inout WordCursor) -> DeadlineTerm? {
    _ = cursor.take("в срок") || cursor.take("срок")
    let bound: DayOfMonth.Bound
    if cursor.take("не позднее|позже") || cursor.take("по") {
      bound = .until
    } else if cursor.take("до|к|ко") {
      bound = .assumedUntil
    } else {
      cursor.take("в")
      bound = .on
    }
    guard let (day, isWorking) = cursor.dayName() else { return nil }
    let month = cursor.monthOfDay()
    if case .number(let number) = day, !(1...31).contains(number) {
      return .obscure(.impossibleDate)
    }
    return .dayOfMonth(
      DayOfMonth(day, isWorking: isWorking, bound: bound, month: month?.month ?? .own),
      month: month?.month, period: month?.period)
  }
}

extension WordCursor {
  /// «25 числа», «пятого рабочего дня», «последнего числа».
  fileprivate mutating func dayName() -> (day: DayOfMonth.Day, isWorking: Bool)? {
    attempt { cursor in
      let isLast = cursor.take("последний|последнего|последнему|последнее|последние")
      let number = isLast ? nil : cursor.ordinal()
      guard isLast || number != nil else { return nil }
      let day = number.map(DayOfMonth.Day.number) ?? .last
      if cursor.take("число|числа|числу") { return (day, false) }
      if cursor.take("рабочий|рабочего|рабочему день|дня|дню") { return (day, true) }
      cursor.take("календарный|календарного|календарному")
      return isLast && cursor.take("день|дня|дню") ? (day, false) : nil
    }
  }

  /// Which month the day is of; nil where nothing says so.
  fileprivate mutating func monthOfDay() -> (month: DayOfMonth.Month, period: CalendarPeriod?)? {
    if take("каждого месяца") { return (.own, CalendarPeriod(1, .month)) }
    if take("следующего месяца") { return (.following, nil) }
    if take("последнего месяца квартала") || take("квартала") || take("каждого квартала") {
      return (.own, CalendarPeriod(1, .quarter))
    }
    guard take("месяца") else { return nil }
    return attempt { $0.afterReport() } ?? (.own, nil)
  }

  /// The period that the month follows: «следующего за отчётным кварталом».
  private mutating func afterReport() -> (month: DayOfMonth.Month, period: CalendarPeriod?)? {
    take(.comma)
    guard take("следующего за") else { return nil }
    let isNamed = take("отчетным|истекшим|прошедшим")
    if take("месяцем") { return (.following, CalendarPeriod(1, .month)) }
    if take("кварталом") { return (.following, CalendarPeriod(1, .quarter)) }
    if take("полугодием") { return (.following, CalendarPeriod(1, .halfYear)) }
    if take("годом") { return (.following, CalendarPeriod(1, .year)) }
    return take("периодом") || isNamed ? (.following, nil) : nil
  }
}
