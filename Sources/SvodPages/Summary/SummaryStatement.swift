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
      introduction = RichText([])
      text = Self.withoutData(in: year, digest, on: page)
      return
    }
    heading = "Итоги мониторинга \(Wording.forYear(year))"
    introduction = Self.introduction(in: year, table, digest, on: page)
    text = Self.answer(in: year, table, digest, on: page)
  }

  /// What a section without any data holds instead.
  ///
  /// «Сведений за 2021 год в разделе нет. В перечне 35 показателей, размещены 2 документа.»
  private static func withoutData(
    in year: Int, _ digest: SectionDigest, on page: Route
  ) -> RichText {
    let section = digest.section
    let measured = [
      (
        "в\u{A0}реестре", section.organizations.organizations.count, NounForms.organization,
        Route.organizations(year: year)
      ),
      ("в\u{A0}перечне", section.catalogue.indicators.count, .indicator, .indicators(year: year)),
    ].filter { $0.1 > 0 }
    var parts = measured.map { words, count, noun, route in
      part(words, count, noun, page.link(to: route), digest)
    }
    let documents = section.documents.count
    if documents > 0 {
      let placed = RussianPlural.form(
        documents, one: "размещён", few: "размещены", many: "размещено")
      let words = measured.isEmpty ? "в\u{A0}разделе \(placed)" : placed
      parts.append(part(words, documents, .document, page.link(to: .documents), digest))
    }
    if parts.isEmpty { return RichText("Сведений и\u{A0}документов в\u{A0}разделе пока нет.") }
    let absence =
      measured.isEmpty ? "" : "Сведений \(Wording.forYear(year)) в\u{A0}разделе нет. "
    return RichText(sentence(parts, after: absence))
  }

  private static func part(
    _ words: String, _ count: Int, _ noun: NounForms, _ link: String, _ digest: SectionDigest
  ) -> [RichText.Run] {
    [.text("\(words) "), .link(digest.wording.numbers.counted(count, noun), address: link)]
  }

  private static func sentence(
    _ parts: [[RichText.Run]], after beginning: String
  ) -> [RichText.Run] {
    let runs = Array(parts.joined(separator: [.text(", ")]))
    guard case .text(let first)? = runs.first else { return runs.closed }
    return ([.text(beginning + first.capitalizedFirst)] + runs.dropFirst()).closed
  }

  private static func introduction(
    in year: Int, _ table: SummaryTable, _ digest: SectionDigest, on page: Route
  ) -> RichText {
    let numbers = digest.wording.numbers
    var sentences: [String] = []
    if let published = digest.cycle(year)?.published {
      sentences.append("Опубликовано \(RussianDates.long(published))".closed)
    }
    if let direction = digest.parts.first, digest.parts.count == 1 {
      sentences.append(direction.title + ".")
    }
    if table.showsFigure {
      let organizations = digest.section.organizations.organizations.count {
        $0.isExpected(in: year)
      }
      let parts = [
        digest.parts.count > 1 ? numbers.counted(digest.parts.count, .direction) : nil,
        organizations > 0 ? numbers.counted(organizations, .organization) : nil,
        indicators(table, numbers),
      ]
      sentences.append(parts.compactMap(\.self).joined(separator: ", ") + ".")
    }
    let text = RichText(sentences.joined(separator: " "))
    guard table.showsFigure,
      let participation = ParticipationSentence(in: year, digest, on: page).text
    else { return text }
    return RichText(text.runs + [.text(" ")] + participation.runs)
  }

  /// «47 показателей, из них общие сведения — 3»; those are never judged.
  private static func indicators(_ table: SummaryTable, _ numbers: RussianNumbers) -> String {
    let all = numbers.counted(table.indicatorCount, .indicator)
    if table.contextCount == 0 { return all }
    return "\(all), из\u{A0}них общие сведения\u{A0}— \(numbers.whole(table.contextCount))"
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
