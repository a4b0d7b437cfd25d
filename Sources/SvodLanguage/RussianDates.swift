package import SvodNumbers

/// Dates and periods in Russian.
package enum RussianDates {
  private static let nominatives = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь",
    "ноябрь", "декабрь",
  ]

  private static let genitives = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
  ]

  /// The name of a month, from 1 to 12, by itself: «апрель».
  package static func month(_ month: Int) -> String {
    nominatives[month - 1]
  }

  /// The name of a month, from 1 to 12, after the number of a day: «апреля».
  package static func monthGenitive(_ month: Int) -> String {
    genitives[month - 1]
  }

  /// A date in a sentence: «15 апреля 2022 г.».
  package static func long(_ date: CalendarDate) -> String {
    "\(dayAndMonth(date)) \(year(date))"
  }

  /// A date in tables and requisites: «14.02.2022».
  package static func short(_ date: CalendarDate) -> String {
    "\(twoDigits(date.day)).\(twoDigits(date.month)).\(fourDigits(date.year))"
  }

  /// A day without its year: «15 апреля».
  package static func dayAndMonth(_ date: CalendarDate) -> String {
    "\(date.day)\u{A0}\(monthGenitive(date.month))"
  }

  /// A month: «апрель 2022 г.».
  package static func monthAndYear(_ date: CalendarDate) -> String {
    "\(month(date.month)) \(year(date))"
  }

  /// A period of days: «10 января — 14 февраля 2022 г.», with both years when they differ.
  package static func period(from start: CalendarDate, to end: CalendarDate) -> String {
    let beginning = start.year == end.year ? dayAndMonth(start) : long(start)
    return "\(beginning)\u{A0}— \(long(end))"
  }

  /// A period of years: «2019–2021», or «2021» when it is a single one.
  package static func years(from start: Int, to end: Int) -> String {
    start == end ? String(start) : "\(start)–\(end)"
  }

  /// A calendar year by name: «2021 год».
  package static func calendarYear(_ year: Int) -> String {
    "\(year)\u{A0}год"
  }

  /// A school year by the year in which it starts: «2020/21 учебный год».
  package static func schoolYear(startingIn year: Int) -> String {
    "\(year)/\(twoDigits((year + 1) % 100))\u{A0}учебный год"
  }

  private static func year(_ date: CalendarDate) -> String {
    "\(date.year)\u{A0}г."
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  private static func fourDigits(_ year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
