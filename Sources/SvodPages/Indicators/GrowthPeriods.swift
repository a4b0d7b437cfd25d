import SvodContent

/// The two periods that a growth is made of, as sentences name them.
struct GrowthPeriods {
  /// «за 2021 год», «за 2020/21 учебный год».
  let now: String
  let before: String

  init(_ context: IndicatorContext) {
    now = Self.words(context.year, "отчётный", context)
    before = Self.words(context.year - 1, "предыдущий", context)
  }

  private static func words(
    _ year: Int, _ order: String, _ context: IndicatorContext
  ) -> String {
    switch context.indicator.period {
    case .calendar: return Wording.forYear(year)
    case .financial: return "за\u{A0}\(year)\u{A0}финансовый год"
    case .academic:
      let name = context.digest.cycle(year)?.academic ?? order
      return "за\u{A0}\(name)\u{A0}учебный год"
    }
  }
}
