import SvodContent
import SvodLanguage
import SvodNumbers
import SvodPublication

extension UpdatesPage {
  /// What became new in the section, the latest first.
  init(from digest: SectionDigest, frame: PageFrame) {
    let words = UpdateWording(digest: digest, page: frame.route)
    let updates = digest.updates.all
    heading = "Обновления раздела"
    statement = Self.statement(of: updates, words)
    self.frame = frame.described(by: statement)
    let byYear = Dictionary(grouping: updates, by: \.date.year)
    years = byYear.sorted { $0.key > $1.key }.map { year, updates in
      Year(
        anchor: "_\(year)", title: RussianDates.calendarYear(year),
        months: Self.months(of: updates, in: year, words))
    }
  }

  /// «Последнее обновление — 16.05.2022: …», and the day that the section speaks of.
  private static func statement(of updates: [SectionUpdate], _ words: UpdateWording) -> RichText {
    var runs: [RichText.Run] = []
    if let last = updates.first {
      let told = words.text(of: last).runs
      runs =
        [
          .text("Последнее обновление\u{A0}— "), .strong(RussianDates.short(last.date)),
          .text(": "),
        ] + told.uncapitalized.closed
    }
    if let day = words.digest.section.asOf {
      runs.append(.text(" Раздел составлен по\u{A0}состоянию на\u{A0}"))
      runs.append(.strong(RussianDates.short(day)))
      runs.append(.text("."))
    }
    return RichText(runs)
  }

  private static func months(
    of updates: [SectionUpdate], in year: Int, _ words: UpdateWording
  ) -> [Month] {
    Dictionary(grouping: updates, by: \.date.month).sorted { $0.key > $1.key }
      .map { month, updates in
        Month(
          title: RussianDates.month(month).capitalizedFirst,
          lines: updates.map { update in
            Line(
              date: update.date, day: RussianDates.short(update.date), text: words.text(of: update),
              remark: words.remark(on: update))
          })
      }
  }
}

extension [RichText.Run] {
  /// The sentence as the rest of another one.
  fileprivate var uncapitalized: Self {
    guard case .text(let text)? = first else {
      guard case .link(let text, let address)? = first else { return self }
      return [.link(text.uncapitalizedFirst, address: address)] + dropFirst()
    }
    return [.text(text.uncapitalizedFirst)] + dropFirst()
  }
}
