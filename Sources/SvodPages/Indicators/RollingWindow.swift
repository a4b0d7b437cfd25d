import SvodContent
import SvodLanguage
import SvodNumbers

/// The years up to a cycle that an indicator looks back over, printed as dates.
struct RollingWindow {
  /// «с 01.01.2019 по 31.12.2021», «с 01.09.2018 по 31.08.2021».
  let words: String

  /// - Parameters:
  ///   - years: how many.
  ///   - period: a financial year is the calendar one (Budget Code of Russia, article 12); a school
  ///     year begins on 1 September (order of 22.03.2021 № 115, point 13), and a cycle's is the one
  ///     that its `academic` names, or else the one that ends in it.
  ///   - context: the indicator's page.
  init(years: Int, _ period: Indicator.Period, _ context: IndicatorContext) {
    let start: CalendarDate?
    let end: CalendarDate?
    switch period {
    case .calendar, .financial:
      start = CalendarDate(year: context.year - years + 1, month: 1, day: 1)
      end = CalendarDate(year: context.year, month: 12, day: 31)
    case .academic:
      let academic = context.digest.cycle(context.year)?.academic
      let autumn = academic.flatMap { Int($0.prefix(4)) } ?? context.year - 1
      start = CalendarDate(year: autumn - years + 1, month: 9, day: 1)
      end = CalendarDate(year: autumn + 1, month: 8, day: 31)
    }
    words = [
      start.map { "с\u{A0}\(RussianDates.short($0))" },
      end.map { "по\u{A0}\(RussianDates.short($0))" },
    ]
    .compactMap(\.self).joined(separator: " ")
  }
}
