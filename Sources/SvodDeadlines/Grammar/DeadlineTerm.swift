/// What one production reads: a part of a deadline, which may be all of it.
enum DeadlineTerm: Sendable, Hashable {
  case stretches([CalendarStretch])
  case every(CalendarPeriod)
  /// The month and the period are nil where the words do not name them.
  case dayOfMonth(DayOfMonth, month: DayOfMonth.Month?, period: CalendarPeriod?)
  /// From 1 for Monday; weekly if the words say so.
  case weekday(Int, isWeekly: Bool)
  case frequency(DeadlineFrequency)
  case ongoing
  case relative(RelativeTerm)
  case outside(String)
  case schedule(String)
  case asNeeded(String)
  case condition(String)
  /// What happens before a term begins.
  case event(String)
  /// Read, but not understood.
  case obscure(DeadlineReading.Obscurity)
}
