import SvodContent
import SvodFigures
import SvodLanguage
import SvodManagement
import SvodNumbers
import SvodPublication

/// How an indicator's data of a cycle came to be, step by step, as far as it is recorded.
///
/// A step of which the section holds nothing is not told.
struct IndicatorPath {
  /// What followed from the indicator: acts and decisions are of the section as a whole.
  let thread: ManagementThread?

  private let context: IndicatorContext
  private let words: ManagementWording
  private let wording: CorrectionWording

  init(_ context: IndicatorContext) {
    self.context = context
    thread =
      context.municipality == nil
      ? context.digest.management.thread(of: context.place, in: context.year) : nil
    words = ManagementWording(digest: context.digest, page: context.route)
    wording = CorrectionWording(context.digest, on: context.route)
  }

  /// The steps in their order; none where nothing is known of how the data came to be published.
  var steps: [RecordedStep] {
    guard let cycle = context.digest.cycle(context.year), cycle.hasData else { return [] }
    let given = Handover(context)
    let recorded = [
      RecordedStep("Сбор", recorded: [collecting(cycle.collected), given?.given(cycle.collected)]),
      RecordedStep("Проверка", recorded: [given?.checked]),
    ]
    let decided = [
      RecordedStep("Рассмотрение", recorded: reviews(before: cycle.published)),
      RecordedStep("Публикация", recorded: [publication(cycle)]),
    ]
    if (recorded + decided).allSatisfy({ $0 == nil }) { return [] }
    let corrected = RecordedStep(correctionTitle, recorded: [correction])
    return (recorded + [calculation] + decided + [corrected]).compactMap(\.self)
  }

  /// The days of collecting: «10 января — 14 февраля 2022 г.».
  private func collecting(_ days: Cycle.Days) -> RichText? {
    switch (days.from, days.to) {
    case (let first?, let last?):
      RichText(RussianDates.period(from: first, to: last).closed)
    case (let first?, nil): RichText("С\u{A0}\(RussianDates.long(first))".closed)
    case (nil, let last?): RichText("До\u{A0}\(RussianDates.long(last))".closed)
    case (nil, nil): nil
    }
  }

  /// By which act the indicator is computed, and whether its rules changed in the cycle.
  private var calculation: RecordedStep {
    let rules = RichText([
      .link("Формула", address: "#\(Route.calculationAnchor)"),
      .text("; правила\u{A0}— в\u{A0}"),
      .link("методике", address: context.route.link(to: .methodology)), .text("."),
    ])
    return RecordedStep("Расчёт", [definition, change, rules].compactMap(\.self))
  }

  /// «Показатель определён: Концепция (приказ от 03.09.2021 № 74), п. 3.»
  private var definition: RichText? {
    guard let definition = context.indicator.definedBy,
      let document = context.digest.documents[definition.document]
    else { return nil }
    let anchor = definition.clause.flatMap { document.act.place(forClause: $0).anchor }
    return words.link(to: ActLink(document.id, anchor: anchor)).map {
      RichText([.text("Показатель определён: "), $0, .text(".")])
    }
  }

  private var change: RichText? {
    let series = context.section.municipalSeries(
      context.area, indicator: context.place, through: context.year)
    guard let reason = series?.points.last?.cut?.reason else { return nil }
    return RichText(
      "С\u{A0}прежними годами не\u{A0}сравнивается: \(RussianText.bound(reason))".closed)
  }

  /// The documents in which the indicator's values were looked at, the earliest first; what was
  /// decided of them after they were published is told as what is done.
  private func reviews(before published: CalendarDate?) -> [RichText] {
    guard let thread else { return [] }
    let named =
      thread.conclusions.map(\.document) + thread.decisions.compactMap { $0.source?.document }
    let wanted = Set(named)
    return context.digest.documents.newestFirst.reversed().filter { document in
      guard wanted.contains(document.id) else { return false }
      guard let date = document.date, let published else { return true }
      return date <= published
    }
    .map { RichText([words.link(to: $0), .text(".")]) }
  }

  /// The day and the act: «15 апреля 2022 г., Приказ от 15.04.2022 № 30».
  private func publication(_ cycle: Cycle) -> RichText? {
    let approving = cycle.approvedBy.flatMap { context.digest.documents[$0] }
    let parts = [
      cycle.published.map { [RichText.Run.text(RussianDates.long($0))] },
      approving.map { [words.link(to: $0)] },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : RichText(parts.joined(separator: [.text(", ")]).map(\.self).closed)
  }
}

extension IndicatorPath {
  private var notices: [PublishedCorrection] {
    wording.notices(of: context.indicator.id, in: context.area).filter { $0.year == context.year }
  }

  private var correctionTitle: String {
    if notices.count > 1 { return "Исправления" }
    return notices.first?.kind == .revision ? "Уточнение" : "Исправление"
  }

  /// The notice that a step tells in full: the only one of the cycle.
  var toldNotice: PublishedCorrection? {
    steps.isEmpty || notices.count > 1 ? nil : notices.first
  }

  /// The only notice in full; of several how many there are, for the page lists them.
  private var correction: RichText? {
    guard let latest = notices.first else { return nil }
    if notices.count == 1 { return wording.sentence(latest, omitting: .indicator) }
    let count = context.wording.numbers.counted(notices.count, .notice)
    return RichText([
      .link(count, address: "#_ispravleniya"),
      .text(", последнее\u{A0}— \(RussianDates.long(latest.date))".closed),
    ])
  }
}

/// How many organizations gave the data that an indicator is made of, and when they were checked.
private struct Handover {
  private let dates: [CalendarDate]
  private let checks: [CalendarDate]
  private let numbers: RussianNumbers
  /// Whether of everybody who gave a value it is known when.
  private let isComplete: Bool

  /// Nil of what no organization gives, and where nobody writes down who gave what when.
  init?(_ context: IndicatorContext) {
    guard context.indicator.level == .organization,
      context.section.keepsSubmissions(of: context.year)
    else { return nil }
    let submissions = context.section.organizations(of: context.area).filter {
      let organization = context.section.organizations.organizations[$0]
      return organization.isOpen(in: context.year)
        && context.indicator.applies(to: organization, in: context.year)
    }.compactMap { context.section.submission(organization: $0, year: context.year) }
    dates = submissions.compactMap(\.date)
    checks = submissions.compactMap(\.checked)
    numbers = context.wording.numbers
    isComplete = (context.figures?.total.given ?? 0) <= dates.count
  }

  /// How many gave their data: «Сведения представлены 10 организациями, после срока — 1».
  func given(_ days: Cycle.Days) -> RichText? {
    guard isComplete, !dates.isEmpty else { return nil }
    let late = days.to.map { last in dates.count { last < $0 } } ?? 0
    let rest = late > 0 ? ", после срока\u{A0}— \(numbers.whole(late))" : ""
    return RichText(
      "Сведения представлены \(numbers.counted(dates.count, .organization, .instrumental))\(rest).")
  }

  /// A span of days: «16–25 февраля 2022 г.», «25 февраля — 4 марта 2022 г.».
  private static func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
    if first == last { return RussianDates.long(first) }
    let isOneMonth = first.year == last.year && first.month == last.month
    return isOneMonth
      ? "\(first.day)–\(RussianDates.long(last))" : RussianDates.period(from: first, to: last)
  }

  /// «25 февраля — 4 марта 2022 г. проверены сведения 10 организаций.»
  var checked: RichText? {
    guard let first = checks.min(), let last = checks.max() else { return nil }
    let days = Self.days(first, last)
    let count = numbers.counted(checks.count, .organization, .genitive)
    return RichText("\(days) проверены сведения \(count).")
  }
}
