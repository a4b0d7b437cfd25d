/// The terms of a deadline that the calendar itself answers, and what they make together.
struct CalendarTerms {
  private typealias Combination = TermSum.Combination

  private let sum: TermSum
  private let stretches: [CalendarStretch]
  /// Set where the stretches of the expression cannot stand together.
  private let obscurity: DeadlineReading.Obscurity?

  /// Nil where there are none.
  init?(_ sum: TermSum) {
    guard
      !sum.stretches.isEmpty || sum.period != nil || sum.day != nil || sum.weekday != nil
        || sum.frequency != nil || sum.isOngoing
    else { return nil }
    self.sum = sum
    switch SharedYears(sum.stretches) {
    case .clear(let shared): (stretches, obscurity) = (shared, nil)
    case .obscure(let obscurity): (stretches, self.obscurity) = ([], obscurity)
    }
  }

  func combined() -> TermSum.Combination {
    if let obscurity { return .obscure(obscurity) }
    switch dated() {
    case .obscure(let obscurity): return .obscure(obscurity)
    case .deadline(let deadline, let more):
      return .deadline(deadline, more + remarks(about: deadline))
    }
  }

  private func dated() -> TermSum.Combination {
    if sum.day != nil { return onDay() }
    if let weekday = sum.weekday { return onWeekday(weekday) }
    if let frequency = sum.frequency { return counted(frequency) }
    if let period = sum.period {
      return recurring(period, isOngoing: sum.isOngoing)
    }
    guard sum.isOngoing else { return .deadline(.once(stretches), []) }
    return stretches.count > 1
      ? .obscure(.contradiction) : .deadline(.ongoing(stretches.first), [])
  }

  private func recurring(_ period: CalendarPeriod, isOngoing: Bool = false) -> Combination {
    let remarks: [DeadlineReading.Remark] = isOngoing ? [.constantAndCounted] : []
    guard period.unit == .year || period.unit == .schoolYear else {
      return inSeason { DeadlineRecurrence(every: period, season: $0) }.adding(remarks)
    }
    if stretches.contains(where: { $0.year != nil }) {
      return inSeason { DeadlineRecurrence(every: period, season: $0) }.adding(remarks)
    }
    let parts = stretches.filter { $0 != CalendarStretch(.year(nil)) }
    let part = parts.isEmpty ? DeadlineRecurrence.Part.whole : .stretches(parts)
    return .deadline(.recurring(DeadlineRecurrence(every: period, part: part)), remarks)
  }

  /// Recurrence in the only stretch of the expression, if it is one that things can recur in.
  private func inSeason(_ recurrence: (CalendarStretch?) -> DeadlineRecurrence) -> Combination {
    guard let season = stretches.first else { return .deadline(.recurring(recurrence(nil)), []) }
    let isYears = season.precision == .year && season.year != nil
    let recurs = recurrence(nil).period
    guard stretches.count == 1, season.first != nil, season.first != season.last || !isDay(season),
      isYears || recurs.months ?? 0 < 12
    else { return .obscure(.contradiction) }
    let isAnyYear = season == CalendarStretch(.year(nil))
    return .deadline(.recurring(recurrence(isAnyYear ? nil : season)), [])
  }

  private func isDay(_ stretch: CalendarStretch) -> Bool { stretch.precision == .day }

  private func onDay() -> Combination {
    guard let (day, month, ownPeriod) = sum.day, !sum.isOngoing, sum.weekday == nil else {
      return .obscure(.contradiction)
    }
    let single = sum.frequency.flatMap { $0.bound == .exactly && $0.count == 1 ? $0.period : nil }
    if sum.frequency != nil, single == nil { return .obscure(.contradiction) }
    guard let period = sum.period ?? ownPeriod ?? single,
      period.months != nil, month != nil || period.unit != .year
    else { return .obscure(.noMonth) }
    if let ownPeriod, ownPeriod != period { return .obscure(.contradiction) }
    var named = day
    named.month = month ?? (period.unit == .month ? .own : .unnamed)
    let remarks: [DeadlineReading.Remark] = named.month == .unnamed ? [.monthNotNamed] : []
    return inSeason { DeadlineRecurrence(every: period, part: .day(named), season: $0) }
      .adding(remarks)
  }

  private func onWeekday(_ weekday: (day: Int, isWeekly: Bool)) -> Combination {
    let period = sum.period ?? CalendarPeriod(1, .week)
    guard sum.period != nil || weekday.isWeekly, period.unit == .week, sum.frequency == nil else {
      return .obscure(.noMonth)
    }
    return inSeason {
      DeadlineRecurrence(every: period, part: .weekday(weekday.day), season: $0)
    }
  }

  private func counted(_ frequency: DeadlineFrequency) -> Combination {
    let remarks: [DeadlineReading.Remark] = sum.isOngoing ? [.constantAndCounted] : []
    if let period = sum.period {
      let isInside = frequency.period.months ?? 0 <= period.months ?? 0
      guard isInside, period.count == 1 else { return .obscure(.contradiction) }
    }
    let parts = stretches.filter { $0 != CalendarStretch(.year(nil)) }
    if parts.isEmpty { return .deadline(.frequency(frequency), remarks) }
    // «не реже двух раз в год, в мае и октябре» names the times.
    let isYearly = frequency.period == CalendarPeriod(1, .year) && frequency.bound != .atMost
    guard isYearly, frequency.count == parts.count, parts.allSatisfy({ $0.year == nil }) else {
      return .obscure(.contradiction)
    }
    let recurrence = DeadlineRecurrence(every: frequency.period, part: .stretches(parts))
    return .deadline(.recurring(recurrence), remarks)
  }
}

extension CalendarTerms {
  /// What a deadline's last days leave open.
  fileprivate func remarks(about deadline: Deadline) -> [DeadlineReading.Remark] {
    let isAssumed = stretches.contains { $0.closing == .assumed }
    return isAssumed || sum.day?.day.bound == .assumedUntil ? [.endAssumed] : []
  }
}

extension TermSum.Combination {
  fileprivate func adding(_ more: [DeadlineReading.Remark]) -> TermSum.Combination {
    switch self {
    case .obscure: self
    case .deadline(let deadline, let remarks): .deadline(deadline, remarks + more)
    }
  }
}
