import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// What a summary says before its table.
struct SummaryStatement {
  let heading: String
  /// Day of publication, direction, organizations, indicators, and who gave data.
  let introduction: RichText
  let text: RichText

  init(
    of area: Area, in year: Int, _ table: SummaryTable, _ digest: SectionDigest, on page: Route
  ) {
    if digest.firstYear == nil {
      heading = RussianText.bound(digest.section.settings.title)
      introduction = RichText([])
      text = Self.withoutData(in: year, digest, on: page)
      return
    }
    let title = Self.title(in: year, digest)
    heading =
      digest.section.municipality(of: area)
      .map { "\(RussianText.bound($0.name)): \(title.uncapitalizedFirst)" } ?? title
    introduction = Self.introduction(of: area, in: year, table, digest, on: page)
    text = Self.answer(of: area, in: year, table, digest, on: page)
  }

  /// The author's own title of a cycle, or «Итоги мониторинга за 2021 год».
  static func title(in year: Int, _ digest: SectionDigest) -> String {
    let own = digest.cycle(year)?.title.flatMap { saysMoreThanYear($0) ? $0 : nil }
    return own.map(RussianText.bound) ?? "Итоги мониторинга \(Wording.forYear(year))"
  }

  /// «2021 год» and «2020/21 учебный год» are no headings of their own.
  private static func saysMoreThanYear(_ title: String) -> Bool {
    let words = RussianFold.folded(title).split { !$0.isLetter }
    return !words.allSatisfy { ["год", "года", "г", "учебный", "отчетный"].contains($0) }
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
    of area: Area, in year: Int, _ table: SummaryTable, _ digest: SectionDigest, on page: Route
  ) -> RichText {
    var sentences: [String] = []
    if let published = digest.cycle(year)?.published {
      sentences.append("Опубликовано \(RussianDates.long(published))".closed)
    }
    if let direction = digest.parts.first, digest.parts.count == 1 {
      sentences.append(direction.title + ".")
    }
    let lead = sentences.isEmpty ? [] : [RichText.Run.text(sentences.joined(separator: " ") + " ")]
    let known = lead + approval(in: year, digest, on: page) + site(of: area, digest)
    var runs = known
    let counted = counts(of: area, in: year, table, digest, on: page)
    runs += Array(counted.joined(separator: [.text(", ")])) + [.text(".")]
    guard table.showsFigure else {
      return RichText(digest.section.isRegional ? runs : known.withoutBlankAtEnd)
    }
    guard let participation = ParticipationSentence(of: area, in: year, digest, on: page).text
    else { return RichText(runs) }
    return RichText(runs + [.text(" ")] + participation.runs)
  }

  /// «Итоги утверждены: Приказ от 15.04.2022 № 25.», with a blank behind.
  private static func approval(
    in year: Int, _ digest: SectionDigest, on page: Route
  ) -> [RichText.Run] {
    guard let act = digest.cycle(year)?.approvedBy.flatMap({ digest.documents[$0] }) else {
      return []
    }
    let link = RichText.Run.link(
      digest.documents.name(of: act), address: page.link(to: .document(act.id)))
    return [.text("Итоги утверждены: "), link, .text(". ")]
  }

  /// The own site of a municipality, with a blank behind.
  private static func site(of area: Area, _ digest: SectionDigest) -> [RichText.Run] {
    guard let address = digest.section.municipality(of: area)?.website else { return [] }
    return RichText.site(address).runs + [.text(". ")]
  }

  /// «266 муниципалитетов, 1773 организации, 2 показателя»; with links where pages of
  /// municipalities have no other way to their lists.
  private static func counts(
    of area: Area, in year: Int, _ table: SummaryTable, _ digest: SectionDigest, on page: Route
  ) -> [[RichText.Run]] {
    let section = digest.section
    let numbers = digest.wording.numbers
    let organizations = section.organizations(of: area).count {
      section.organizations.organizations[$0].isExpected(in: year)
    }
    let municipalities = section.isRegion(area) ? section.municipalities.municipalities.count : 0
    let list = page.link(to: .organizations(of: page.municipality, year: year))
    let entries = page.link(to: .indicators(of: page.municipality, year: year))
    func run(_ text: String, _ address: String) -> [RichText.Run] {
      [section.isRegional ? .link(text, address: address) : .text(text)]
    }
    return [
      digest.parts.count > 1 ? [.text(numbers.counted(digest.parts.count, .direction))] : nil,
      municipalities > 0
        ? run(numbers.counted(municipalities, .municipality), "#_municipalitety") : nil,
      organizations > 0 ? run(numbers.counted(organizations, .organization), list) : nil,
      run(indicators(table, numbers), entries),
    ].compactMap(\.self)
  }

  /// «47 показателей, из них общие сведения — 3»; those are never judged.
  private static func indicators(_ table: SummaryTable, _ numbers: RussianNumbers) -> String {
    let all = numbers.counted(table.indicatorCount, .indicator)
    if table.contextCount == 0 { return all }
    return "\(all), из\u{A0}них общие сведения\u{A0}— \(numbers.whole(table.contextCount))"
  }

  private static func answer(
    of area: Area, in year: Int, _ table: SummaryTable, _ digest: SectionDigest, on page: Route
  ) -> RichText {
    guard table.showsFigure else { return withoutFigures(of: area, in: year, digest, on: page) }
    if year == digest.firstYear {
      let spread = SummarySpread(of: area, in: year, digest)?.sentence
      return RichText(
        [OrganizationStatement.firstYear(year), spread].compactMap(\.self).joined(separator: " "))
    }
    var runs = digest.section.verdicts(of: area, year: year)
      .sentences(digest.wording.numbers, showsTotal: true, namesUsual: !table.showsFigure)
    if let move = table.moves.sentence { runs.append(.text(" \(move)")) }
    return RichText(runs)
  }

  /// «Сведений за 2020 год нет.», and where the latest are.
  ///
  /// A municipality that has no organization in the cycle says so.
  private static func withoutFigures(
    of area: Area, in year: Int, _ digest: SectionDigest, on page: Route
  ) -> RichText {
    let section = digest.section
    let isEmpty = !section.organizations(of: area).contains {
      section.organizations.organizations[$0].isOpen(in: year)
    }
    if isEmpty, section.municipality(of: area) != nil {
      return RichText(
        "\(Wording.inYear(year).capitalizedFirst) в\u{A0}муниципалитете нет организаций.")
    }
    if hasHidden(area, in: year, digest) {
      return RichText("Значения \(Wording.forYear(year)) не\u{A0}публикуются: малые группы.")
    }
    var runs: [RichText.Run] = [.text("Сведений \(Wording.forYear(year)) нет.")]
    // Of a municipality nobody knows here which cycle has its latest.
    if section.municipality(of: area) == nil,
      let latest = section.cycles.last(where: { $0.hasData && $0.year != year })
    {
      runs += [
        .text(" Последние итоги\u{A0}— "),
        .link(
          Wording.forYear(latest.year), address: page.link(to: .summary(year: latest.year))),
        .text("."),
      ]
    }
    return RichText(runs)
  }

  /// Whether something has been given all the same, and is hidden.
  private static func hasHidden(_ area: Area, in year: Int, _ digest: SectionDigest) -> Bool {
    digest.section.catalogue.indicators.indices.contains {
      digest.indicatorYear($0, of: area, year)?.figures.total.outcome == .absent(.suppressed)
    }
  }
}
