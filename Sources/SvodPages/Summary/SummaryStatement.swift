import SvodContent
import SvodLanguage
import SvodNumbers
import SvodPublication

/// What a summary says before its table.
struct SummaryStatement {
  let heading: String
  /// Day of publication, direction, organizations, indicators, and who gave data.
  let introduction: RichText
  let text: RichText

  init(in year: Int, _ table: SummaryTable, _ digest: SectionDigest, on page: Route) {
    if digest.firstYear == nil {
      heading = RussianText.bound(digest.section.settings.title)
      introduction = RichText(RussianText.bound(digest.section.settings.authority))
      text = Self.withoutData(digest)
      return
    }
    heading = "Итоги мониторинга \(Wording.forYear(year))"
    introduction = Self.introduction(in: year, table, digest, on: page)
    text = Self.answer(in: year, table, digest, on: page)
  }

  private static func withoutData(_ digest: SectionDigest) -> RichText {
    let count = digest.section.documents.count
    guard count > 0 else {
      return RichText("Сведений и\u{A0}документов в\u{A0}разделе пока нет.")
    }
    return RichText([
      .text("Итогов мониторинга в\u{A0}разделе пока нет. В\u{A0}разделе "),
      .strong(digest.wording.numbers.counted(count, .document)), .text("."),
    ])
  }

  private static func introduction(
    in year: Int, _ table: SummaryTable, _ digest: SectionDigest, on page: Route
  ) -> RichText {
    let numbers = digest.wording.numbers
    var sentences: [String] = []
    if let published = digest.cycle(year)?.published {
      sentences.append("Опубликовано \(RussianDates.long(published))")
    }
    if let direction = digest.parts.first, digest.parts.count == 1 {
      sentences.append(direction.title + ".")
    }
    if digest.parts.count > 1 {
      sentences.append(numbers.counted(digest.parts.count, .direction) + ".")
    }
    if table.showsFigure {
      let organizations = digest.section.organizations.organizations.count {
        $0.isExpected(in: year)
      }
      let indicators = numbers.counted(digest.section.verdicts(year: year).total, .indicator)
      sentences.append("\(numbers.counted(organizations, .organization)), \(indicators).")
    }
    let text = RichText(sentences.joined(separator: " "))
    guard table.showsFigure,
      let participation = ParticipationSentence(in: year, digest, on: page).text
    else { return text }
    return RichText(text.runs + [.text(" ")] + participation.runs)
  }

  private static func answer(
    in year: Int, _ table: SummaryTable, _ digest: SectionDigest, on page: Route
  ) -> RichText {
    guard table.showsFigure else { return withoutFigures(in: year, digest, on: page) }
    if year == digest.firstYear {
      return RichText(OrganizationStatement.firstYear(year))
    }
    var runs = digest.section.verdicts(year: year)
      .sentences(digest.wording.numbers, showsTotal: true)
    if let move = table.moves.sentence { runs.append(.text(" \(move)")) }
    return RichText(runs)
  }

  /// «Сведений за 2020 год нет.», and where the latest are.
  private static func withoutFigures(
    in year: Int, _ digest: SectionDigest, on page: Route
  ) -> RichText {
    var runs: [RichText.Run] = [.text("Сведений \(Wording.forYear(year)) нет.")]
    if let latest = digest.section.cycles.last(where: { $0.hasData && $0.year != year }) {
      runs += [
        .text(" Последние итоги\u{A0}— "),
        .link(
          Wording.forYear(latest.year), address: page.link(to: .summary(year: latest.year))),
        .text("."),
      ]
    }
    return RichText(runs)
  }
}
