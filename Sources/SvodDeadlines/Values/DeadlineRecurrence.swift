/// What comes again and again: «ежегодно, декабрь, февраль, май», «до 25 числа ежемесячно».
package struct DeadlineRecurrence: Sendable, Hashable {
  /// The part of each period that the term is.
  package enum Part: Sendable, Hashable {
    case whole
    /// Places of a year, without years of their own.
    case stretches([CalendarStretch])
    case day(DayOfMonth)
    case weekday(Int)
  }

  package var period: CalendarPeriod
  package var part: Part
  /// The part of the year outside of which nothing is due: «ежемесячно с сентября по май».
  package var season: CalendarStretch?

  package init(
    every period: CalendarPeriod, part: Part = .whole, season: CalendarStretch? = nil
  ) {
    self.period = period
    self.part = part
    self.season = season
  }
}

/// A day that every month has: «до 25 числа», «последний рабочий день месяца».
package struct DayOfMonth: Sendable, Hashable {
  package enum Day: Sendable, Hashable {
    /// From 1 to 31; in a shorter month its last day.
    case number(Int)
    case last
  }

  /// Whether the term is the day or ends with it.
  package enum Bound: String, Sendable, Hashable, CaseIterable {
    case on
    case until
    /// «до 25 числа», which leaves open whether the day counts; it is counted in.
    case assumedUntil = "until-assumed"
  }

  /// Which month's day it is, seen from the period that it closes.
  package enum Month: String, Sendable, Hashable, CaseIterable {
    /// The month itself, or the last one of the period.
    case own
    /// «месяца, следующего за отчётным»
    case following
    /// «ежеквартально, до 15 числа» does not say of which month.
    case unnamed
  }

  package var day: Day
  package var isWorking: Bool
  package var bound: Bound
  package var month: Month

  package init(
    _ day: Day, isWorking: Bool = false, bound: Bound, month: Month = .own
  ) {
    self.day = day
    self.isWorking = isWorking
    self.bound = bound
    self.month = month
  }
}
