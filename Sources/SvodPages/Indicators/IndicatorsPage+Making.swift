import SvodContent
import SvodFigures
import SvodLanguage
import SvodPublication

extension IndicatorsPage {
  init(in year: Int, from section: PublishedSection, plan: SitePlan) {
    let route = Route.indicators(year: year)
    heading = "Показатели"
    valueHead = String(year)
    statement = Self.statement(of: section)
    directions = section.mechanisms.flatMap(\.directions).compactMap { direction in
      DirectionPart(direction, in: year, from: section, plan: plan)
    }
    frame = PageFrame(
      for: route, title: "Показатели, \(year)", description: statement.plain, in: section,
      plan: plan)
  }

  private static func statement(of section: PublishedSection) -> RichText {
    let numbers = Wording(section.settings.publication).numbers
    let indicators = section.catalogue.indicators
    let directions = Set(indicators.map(\.direction)).count
    let words = RussianPlural.form(
      directions, one: "направлению", few: "направлениям", many: "направлениям")
    return RichText([
      .text("В\u{A0}перечне "), .strong(numbers.counted(indicators.count, .indicator)),
      .text(" по\u{A0}\(directions)\u{A0}\(words)."),
    ])
  }
}

extension IndicatorsPage.DirectionPart {
  fileprivate init?(
    _ direction: Direction, in year: Int, from section: PublishedSection, plan: SitePlan
  ) {
    let catalogue = section.catalogue
    groups = catalogue.groups.indices.compactMap { place in
      let members = catalogue.indicators.filter { $0.group == place }
      guard catalogue.groups[place].direction == direction.id, !members.isEmpty else { return nil }
      let group = catalogue.groups[place]
      let title = [group.number.map { "\($0)." }, group.title].compactMap(\.self)
      return IndicatorsPage.Group(
        title: title.joined(separator: " "),
        entries: members.map {
          IndicatorsPage.Entry(IndicatorContext($0.id, in: year, of: section, plan: plan))
        })
    }
    guard !groups.isEmpty else { return nil }
    anchor = Self.anchor(of: direction, beside: catalogue.indicators)
    title = [direction.number, direction.title].compactMap(\.self).joined(separator: " ")
  }
}

extension IndicatorsPage.DirectionPart {
  /// The id, as indicators have it, or a longer one where an indicator bears the same: ids are
  /// unique in their kind only.
  private static func anchor(of direction: Direction, beside indicators: [Indicator]) -> String {
    let id = direction.id.text
    return indicators.contains { $0.id.text == id } ? "napravlenie-\(id)" : id
  }
}

extension IndicatorsPage.Entry {
  fileprivate init(_ context: IndicatorContext) {
    anchor = context.indicator.id.text
    code = context.indicator.number
    title = context.indicator.title
    link = Route.indicators(year: context.year).link(to: context.route)
    unit = context.style.unit
    value = context.figures.map { context.wording.cell($0.total.outcome, context.style) }
    change = context.change.flatMap {
      context.wording.cell($0, in: context.year, context.style)
    }
  }
}
