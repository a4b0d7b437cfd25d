import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// What the catalogue says of an indicator.
struct IndicatorPassport {
  let lines: [IndicatorPage.PassportLine]

  init(_ context: IndicatorContext) {
    let indicator = context.indicator
    let all: [(String, RichText?)] = [
      ("Полное название", RichText(RussianText.bound(indicator.title))),
      ("Единица", Self.unit(indicator).map { RichText($0) }),
      ("Охват", RichText(Self.scope(context))),
      ("Знаменатель", Self.denominator(context)),
      ("Период", RichText(Self.period(indicator, context))),
      ("Сведения собраны", Self.collecting(context)),
      ("Сведения на дату", Self.collected(context)),
      ("Источник", indicator.source.map { RichText(RussianText.bound($0)) }),
      ("Ограничения", indicator.useLimits.map { RichText(RussianText.bound($0)) }),
      ("Целевое значение", Self.target(context)),
      ("Сопоставимо", indicator.since.map { RichText("с\u{A0}\($0)\u{A0}года") }),
      ("Публикация", RichText(Self.visibility(indicator, context.section))),
      ("Основание", Self.definition(context)),
      ("Подтверждающий документ", Self.proof(context)),
    ]
    lines = all.compactMap { title, value in
      value.map { IndicatorPage.PassportLine(title: title, value: $0) }
    }
  }

  private static func scope(_ context: IndicatorContext) -> String {
    let indicator = context.indicator
    if indicator.level == .municipality {
      return context.section.isRegional
        ? "муниципалитеты в\u{A0}целом" : "муниципалитет в\u{A0}целом"
    }
    return words(indicator.appliesTo, context)
  }

  private static func words(
    _ applicability: Indicator.Applicability, _ context: IndicatorContext
  ) -> String {
    let numbers = context.wording.numbers
    switch applicability {
    case .all: return "все организации"
    case .organizations(let ids):
      return "\(numbers.counted(ids.count, .organization)) по\u{A0}перечню"
    case .kinds(let kinds):
      let words = Organization.Kind.allCases.filter(kinds.contains).map(Self.words)
      return RussianList.joined(words)
    case .members(let sets, _):
      let titles = sets.map { "«\(RussianText.bound($0.title ?? $0.id.text))»" }
      let count = context.members(of: applicability).count
      return "\(numbers.counted(count, .organization)) по\u{A0}перечню "
        + "\(RussianList.joined(titles)) на\u{A0}\(context.year)\u{A0}год"
    }
  }

  /// The denominator's organizations by name, where the author names them.
  private static func denominator(_ context: IndicatorContext) -> RichText? {
    guard let set = context.indicator.denominatorSet else { return nil }
    // Whom the indicator measures the page lists anyway.
    let isNamed = context.indicator.level == .organization && set == context.indicator.appliesTo
    let members = isNamed ? [] : context.members(of: set)
    var runs: [RichText.Run] = [.text(words(set, context))]
    for (place, member) in members.prefix(greatestNamedCount).enumerated() {
      runs.append(.text(place > 0 ? ", " : ": "))
      runs.append(
        .link(
          RussianText.bound(member.shortName(in: context.year)),
          address: context.route.link(to: .organization(member.id, year: context.year))))
    }
    let rest = members.count - greatestNamedCount
    if rest > 0 { runs.append(.text(" и\u{A0}ещё \(context.wording.numbers.whole(rest))")) }
    return RichText(runs)
  }

  /// More organizations are counted, not named.
  private static let greatestNamedCount = 40

  private static func words(_ kind: Organization.Kind) -> String {
    switch kind {
    case .school: "школы"
    case .kindergarten: "детские сады"
    case .supplementary: "организации дополнительного образования"
    case .other: "другие организации"
    }
  }

  /// Of a growth another unit than percent is that of its amounts.
  private static func unit(_ indicator: Indicator) -> String? {
    guard indicator.kind == .growth, let unit = indicator.unit, unit != "%" else {
      return indicator.unit
    }
    return "%; сравниваемых величин\u{A0}— \(unit)"
  }

  private static func period(_ indicator: Indicator, _ context: IndicatorContext) -> String {
    if let window = indicator.window {
      return RollingWindow(years: window, indicator.period, context).words
    }
    switch indicator.period {
    case .calendar: return "календарный год"
    case .financial: return "финансовый год"
    case .academic:
      return context.digest.cycle(context.year)?.academic.map { "\($0)\u{A0}учебный год" }
        ?? "учебный год"
    }
  }

  /// The days in which the cycle's data were collected, where both are given.
  private static func collecting(_ context: IndicatorContext) -> RichText? {
    let days = context.digest.cycle(context.year)?.collected
    guard let first = days?.from, let last = days?.to else { return nil }
    return RichText("\(RussianDates.short(first))\u{A0}— \(RussianDates.short(last))")
  }

  private static func collected(_ context: IndicatorContext) -> RichText? {
    (context.digest.cycle(context.year)?.asOf).map { RichText(RussianDates.long($0)) }
  }

  private static func target(_ context: IndicatorContext) -> RichText? {
    let status = context.section.municipalTarget(
      context.area, indicator: context.place, year: context.year)
    let set = context.indicator.targets[context.year].map {
      context.wording.target($0, context.style)
    }
    return (context.wording.target(status, context.style) ?? set).map { RichText($0) }
  }

  private static func visibility(
    _ indicator: Indicator, _ section: PublishedSection
  ) -> String {
    let areas = section.isRegional ? "муниципалитетов и\u{A0}региона" : "муниципалитета"
    let values = section.isRegional ? "значения" : "значение"
    if indicator.level == .municipality { return "\(values) \(areas)" }
    return switch indicator.visibility {
    case .public:
      section.isRegional
        ? "значения организаций, \(areas)" : "значения организаций и\u{A0}\(areas)"
    case .aggregate: "только \(values) \(areas)"
    case .internal: "для\u{A0}служебного пользования"
    }
  }

  private static func definition(_ context: IndicatorContext) -> RichText? {
    guard let definition = context.indicator.definedBy else { return nil }
    return context.link(to: definition.document, clause: definition.clause)
  }

  /// The document that proves a presence.
  private static func proof(_ context: IndicatorContext) -> RichText? {
    let provenance = context.section.municipalProvenance(
      context.area, indicator: context.place, year: context.year)
    return provenance?.document.flatMap { context.link(to: $0, clause: nil) }
  }
}

extension IndicatorContext {
  /// The organizations of the area that are meant in the cycle.
  fileprivate func members(of applicability: Indicator.Applicability) -> [Organization] {
    section.organizations(of: area).map { section.organizations.organizations[$0] }.filter {
      $0.isOpen(in: year) && applicability.contains($0, in: year)
    }
  }

  /// A link to a document of the section; nil where it is not published.
  fileprivate func link(to id: Document.ID, clause: String?) -> RichText? {
    guard let document = digest.documents[id] else { return nil }
    let anchor = clause.flatMap { document.act.place(forClause: $0).anchor }
    let address = route.link(to: .document(id), anchor: anchor)
    return RichText([.link(RussianText.bound(document.title), address: address)])
  }
}
