// Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, `days_from_civil` and
// `civil_from_days`: years begin in March, so that the leap day is the last of a year, and are
// counted in eras of 400 years, which all have the same number of days.

private let daysInEra = 146_097
private let yearsInEra = 400
private let dayNumberOfFirstEra = -719_468

extension CalendarDate {
  /// The date a number of days after 1970-01-01, or before it.
  package init(dayNumber: Int) {
    let days = dayNumber - dayNumberOfFirstEra
    let era = floorQuotient(days, daysInEra)
    let dayOfEra = days - era * daysInEra
    let leapDays = dayOfEra / 1460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leapDays) / 365
    let dayOfYear = dayOfEra - Self.dayOfEra(atStartOf: yearOfEra)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      existingYear: yearOfEra + era * yearsInEra + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - Self.dayOfYear(atStartOf: monthFromMarch) + 1)
  }

  /// The number of days since 1970-01-01, negative before it.
  package var dayNumber: Int {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = floorQuotient(yearFromMarch, yearsInEra)
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    return era * daysInEra + dayNumberOfFirstEra
      + Self.dayOfEra(atStartOf: yearFromMarch - era * yearsInEra)
      + Self.dayOfYear(atStartOf: monthFromMarch) + day - 1
  }

  private static func dayOfEra(atStartOf yearOfEra: Int) -> Int {
    yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100
  }

  private static func dayOfYear(atStartOf monthFromMarch: Int) -> Int {
    (153 * monthFromMarch + 2) / 5
  }
}

extension CalendarDate {
  /// The day of the week.
  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let daysSinceMonday = dayNumber + 3
    let place = daysSinceMonday - floorQuotient(daysSinceMonday, 7) * 7
    return Weekday.allCases[place]
  }

  /// The date a number of days later, or earlier.
  package func adding(days: Int) -> CalendarDate {
    CalendarDate(dayNumber: dayNumber + days)
  }

  /// The same day of a month later or earlier, or the last day of a month that has no such day.
  ///
  /// So terms in months end by article 192 of the Civil Code of Russia.
  package func adding(months: Int) -> CalendarDate {
    let monthsFromYearZero = year * 12 + month - 1 + months
    let year = floorQuotient(monthsFromYearZero, 12)
    let month = monthsFromYearZero - year * 12 + 1
    let lastDay = Self.dayCount(ofMonth: month, year: year)
    return CalendarDate(existingYear: year, month: month, day: min(day, lastDay))
  }

  /// The number of days from this date to another one, negative when that one is earlier.
  package func days(to other: CalendarDate) -> Int {
    other.dayNumber - dayNumber
  }
}

private func floorQuotient(_ dividend: Int, _ divisor: Int) -> Int {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? quotient - 1 : quotient
}
