package import SvodContent
package import SvodNumbers

/// The days of a term that was counted from a date.
package struct CountedTerm: Sendable, Hashable {
  /// Nil for a term that is counted backwards: it only has an end.
  package let start: CalendarDate?
  package let end: CalendarDate
  /// Years whose working days were counted without a calendar, by weekends alone.
  package let yearsWithoutCalendar: [Int]
}

extension RelativeTerm {
  /// The days of the term, counted by the Civil Code of Russia.
  ///
  /// A term begins on the day after the date (article 191). Months end on the same number of the
  /// last month, or on its last day; a quarter is three months, half a month fifteen days (article
  /// 192). The end moves off a non-working day by the shift (article 193). A term before a date
  /// ends so many days before it.
  package func counted(
    from date: CalendarDate, by calendar: WorkingCalendar, shift: DayShift
  ) -> CountedTerm {
    let isAfter = direction == .after
    let unshifted = length.date(isAfter ? 1 : -1, from: date, by: calendar)
    let end = calendar.shifted(unshifted, by: shift)
    let needsCalendar = length.unit == .workingDay || shift != .none
    return CountedTerm(
      start: isAfter ? date.adding(days: 1) : nil, end: end,
      yearsWithoutCalendar: needsCalendar
        ? calendar.yearsMissing(from: min(date, end), through: max(date, end)) : [])
  }
}

extension CalendarPeriod {
  /// The date so many lengths later; a sign of -1 counts backwards.
  fileprivate func date(
    _ sign: Int, from date: CalendarDate, by calendar: WorkingCalendar
  ) -> CalendarDate {
    switch unit {
    case .day: date.adding(days: sign * count)
    case .week: date.adding(days: sign * count * 7)
    case .halfMonth: date.adding(days: sign * count * 15)
    case .workingDay: calendar.date(workingDays: sign * count, after: date)
    case .month, .quarter, .halfYear, .year, .schoolYear:
      date.adding(months: sign * (months ?? 0))
    }
  }
}
