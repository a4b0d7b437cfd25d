import SvodContent
import SvodLanguage
import SvodNumbers
import SvodPublication

extension RegisterPage {
  /// Past years, closed organizations, acts that hold no longer, plans of past periods.
  init(ofArchiveFrom digest: SectionDigest, frame: PageFrame) {
    let page = frame.route
    let current = digest.section.settings.cycle
    let years = digest.section.cycles.reversed().filter { $0.hasData && $0.year != current }
    let closed = ArchivedOrganization.all(digest)
    let acts = ArchivedAct.all(digest)
    let plans = ArchivedAct.pastPlans(digest)
    let statement = Self.statement(
      years: years.count, closed: closed.count, acts: acts.count, plans: plans.count, digest)
    let parts = [
      Part(
        "Организации, которые закрыты или\u{A0}присоединены", anchor: "_organizacii",
        .items(closed.map { $0.item(digest, on: page) })),
      Part(
        "Документы, утратившие силу", anchor: "_dokumenty",
        .items(acts.map { $0.item(digest, on: page) })),
      Part(
        "Планы прошлых периодов", anchor: "_plany",
        .items(plans.map { $0.item(digest, on: page) })),
    ]
    self.init(
      frame: frame.described(by: statement), heading: "Архив",
      introduction: RichText(
        "Страницы прошлых лет остаются по\u{A0}своим адресам, прежние ссылки на\u{A0}них действуют."
      ),
      statement: statement, downloads: [], isWide: false,
      parts: [
        Part("Итоги по\u{A0}годам", anchor: "_itogi", Self.body(of: years, digest, on: page))
      ] + zip(parts, [closed.count, acts.count, plans.count]).filter { $0.1 > 0 }.map(\.0))
  }

  private static func body(
    of years: [Cycle], _ digest: SectionDigest, on page: Route
  ) -> Body {
    if years.isEmpty { return .absence(RichText("Итогов прошлых лет в\u{A0}разделе пока нет.")) }
    return .items(years.map { item(of: $0, digest, on: page) })
  }

  /// The year's own answer under the link to its summary.
  private static func item(of cycle: Cycle, _ digest: SectionDigest, on page: Route) -> Item {
    let year = cycle.year
    let answer =
      year == digest.firstYear
      ? RichText(OrganizationStatement.firstYear(year))
      : RichText(
        digest.section.verdicts(of: .section, year: year)
          .sentences(digest.wording.numbers, showsTotal: true))
    let published = cycle.published.map {
      RichText("Опубликованы \(RussianDates.long($0))".closed)
    }
    return Item(
      RichText([
        .link("Итоги \(Wording.forYear(year))", address: page.link(to: .summary(year: year)))
      ]), remarks: [answer, published].compactMap(\.self), anchor: "_\(year)")
  }

  /// What the archive holds, counted.
  ///
  /// «В архиве: итоги за 2 года; закрытых организаций — 1; документов, утративших силу, — 2.»
  private static func statement(
    years: Int, closed: Int, acts: Int, plans: Int, _ digest: SectionDigest
  ) -> RichText {
    let numbers = digest.wording.numbers
    let parts: [[RichText.Run]] = [
      years == 0 ? [] : [.text("итоги за\u{A0}"), .strong(numbers.counted(years, .year))],
      closed == 0
        ? [] : [.text("закрытых организаций\u{A0}— "), .strong(numbers.whole(closed))],
      acts == 0
        ? [] : [.text("документов, утративших силу,\u{A0}— "), .strong(numbers.whole(acts))],
      plans == 0
        ? [] : [.text("планов прошлых периодов\u{A0}— "), .strong(numbers.whole(plans))],
    ].filter { !$0.isEmpty }
    guard !parts.isEmpty else {
      return RichText(
        "В\u{A0}архиве пока ничего нет: итоги этого года появятся здесь, когда начнётся следующий.")
    }
    return RichText(
      [.text("В\u{A0}архиве: ")] + Array(parts.joined(separator: [.text("; ")])) + [.text(".")])
  }
}
