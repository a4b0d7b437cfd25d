package import SvodNumbers

/// A day, a month or a longer stretch that the calendar has by itself, its year named or not.
package enum CalendarPlace: Sendable, Hashable {
  /// A part of a month that acts name.
  package enum MonthPart: Sendable, Hashable, CaseIterable {
    case firstHalf
    case secondHalf
    case firstTenDays
    case secondTenDays
    case lastTenDays
  }

  /// How exactly a place says when.
  package enum Precision: String, Sendable, Hashable, CaseIterable {
    case day
    case monthPart = "month-part"
    case month
    case quarter
    case halfYear = "half-year"
    case year
    case schoolYear = "school-year"
  }

  case day(Int, month: Int, year: Int?)
  case monthPart(MonthPart, month: Int, year: Int?)
  /// From 1 to 12.
  case month(Int, year: Int?)
  /// From 1 to 4.
  case quarter(Int, year: Int?)
  /// 1 or 2.
  case halfYear(Int, year: Int?)
  case year(Int?)
  /// A school year, by the year in which it starts.
  case schoolYear(Int?)

  package var precision: Precision {
    switch self {
    case .day: .day
    case .monthPart: .monthPart
    case .month: .month
    case .quarter: .quarter
    case .halfYear: .halfYear
    case .year: .year
    case .schoolYear: .schoolYear
    }
  }

  /// The year as written; nil where none is.
  package var year: Int? {
    switch self {
    case .day(_, _, let year), .monthPart(_, _, let year), .month(_, let year),
      .quarter(_, let year), .halfYear(_, let year), .year(let year), .schoolYear(let year):
      year
    }
  }

  /// The same place of a year.
  package func inYear(_ year: Int?) -> CalendarPlace {
    switch self {
    case .day(let day, let month, _): .day(day, month: month, year: year)
    case .monthPart(let part, let month, _): .monthPart(part, month: month, year: year)
    case .month(let month, _): .month(month, year: year)
    case .quarter(let quarter, _): .quarter(quarter, year: year)
    case .halfYear(let half, _): .halfYear(half, year: year)
    case .year: .year(year)
    case .schoolYear: .schoolYear(year)
    }
  }
}

extension CalendarPlace {
  /// Whether there is such a place: the 30th of February is none.
  package var exists: Bool {
    switch self {
    case .day(let day, let month, let year):
      CalendarDate(year: year ?? 2000, month: month, day: day) != nil
    case .quarter(let quarter, _): (1...4).contains(quarter)
    case .halfYear(let half, _): (1...2).contains(half)
    case .month(let month, _), .monthPart(_, let month, _): (1...12).contains(month)
    case .year, .schoolYear: true
    }
  }

  /// Where in a year the place begins, so that places without a year have an order.
  var order: Int { monthOfStart * 100 + dayOfStart }

  /// The days of the place in a year that must be given where the place names none.
  ///
  /// A school year runs from 1 September to 31 August: the law fixes neither of its holidays. A
  /// 29 February falls on the 28th in a common year.
  package func days(in assumedYear: Int) -> ClosedRange<CalendarDate> {
    let year = year ?? assumedYear
    let start = Self.date(year, monthOfStart, dayOfStart)
    switch self {
    case .day: return start...start
    case .monthPart(let part, let month, _):
      return start...(part.lastDay.map { Self.date(year, month, $0) } ?? Self.date(year, month, 31))
    case .month: return start...Self.date(year, monthOfStart, 31)
    case .quarter: return start...start.adding(months: 3).adding(days: -1)
    case .halfYear: return start...start.adding(months: 6).adding(days: -1)
    case .year, .schoolYear: return start...start.adding(months: 12).adding(days: -1)
    }
  }

  /// The day, or the last day of a month that is shorter.
  private static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    let year = min(max(year, CalendarDate.years.lowerBound), CalendarDate.years.upperBound)
    let last = CalendarDate.dayCount(ofMonth: month, year: year)
    guard let date = CalendarDate(year: year, month: month, day: min(day, last)) else {
      preconditionFailure("a place that does not exist: \(year)-\(month)-\(day)")
    }
    return date
  }

  private var monthOfStart: Int {
    switch self {
    case .day(_, let month, _), .monthPart(_, let month, _), .month(let month, _): month
    case .quarter(let quarter, _): quarter * 3 - 2
    case .halfYear(let half, _): half * 6 - 5
    case .year: 1
    case .schoolYear: 9
    }
  }

  private var dayOfStart: Int {
    switch self {
    case .day(let day, _, _): day
    case .monthPart(let part, _, _): part.firstDay
    case .month, .quarter, .halfYear, .year, .schoolYear: 1
    }
  }
}

extension CalendarPlace.MonthPart {
  /// Half a month is fifteen days (Civil Code of Russia, article 192, paragraph 2).
  fileprivate var firstDay: Int {
    switch self {
    case .firstHalf, .firstTenDays: 1
    case .secondHalf: 16
    case .secondTenDays: 11
    case .lastTenDays: 21
    }
  }

  /// Nil for the last day of the month.
  fileprivate var lastDay: Int? {
    switch self {
    case .firstHalf: 15
    case .firstTenDays: 10
    case .secondTenDays: 20
    case .secondHalf, .lastTenDays: nil
    }
  }
}
