import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

extension IndicatorPage {
  init(of id: Indicator.ID, in year: Int, from section: PublishedSection, plan: SitePlan) {
    let context = IndicatorContext(id, in: year, of: section, plan: plan)
    let members = context.members()
    let table = IndicatorRows(of: members, context)
    overline = context.overline
    heading = context.indicator.title
    figure = context.bigFigure
    figureUnit = context.bigFigureUnit
    statement = IndicatorStatement(context).text
    rowHeads = table.heads
    axis = table.axis
    rows = table.rows
    rowsAbsence = table.absence
    years = IndicatorYears(context).rows
    calculation = Calculation(of: context, members)
    method =
      context.indicator.method.isEmpty
      ? nil : ActText(blocks: context.indicator.method, notes: [:])
    passport = IndicatorPassport(context).lines
    meaning = table.meaning
    notes = table.notes
    frame = PageFrame(
      for: context.route, title: context.pageTitle, description: statement.plain, in: section,
      plan: plan)
  }
}

extension IndicatorContext {
  /// The window title: the number, the short title and the cycle.
  fileprivate var pageTitle: String {
    let number = indicator.number.map { "\($0). " } ?? ""
    return "\(number)\(indicator.short), \(year)"
  }

  /// «Показатель 5.1.3 · Условия: кадры · чем больше, тем лучше».
  fileprivate var overline: String {
    let number = indicator.number.map { "Показатель\u{A0}\($0)" } ?? "Показатель"
    let group = section.catalogue.groups[indicator.group].title
    let better: String? =
      switch indicator.better {
      case .higher: indicator.kind == .presence ? nil : "чем больше, тем лучше"
      case .lower: "чем меньше, тем лучше"
      case .neither: "справочно, без оценки"
      }
    return [number, group, better].compactMap(\.self).joined(separator: " · ")
  }

  /// The number in large type; words for conditions are spoken in the statement.
  fileprivate var bigFigure: String? {
    figures?.total.outcome.figure.map { wording.text($0, style) }
  }

  fileprivate var bigFigureUnit: String? {
    switch figures?.total.outcome.figure {
    case .share, .percentage, .count, .mean: bigFigure.flatMap(style.unit(after:))
    case .answer, .tally, nil: nil
    }
  }
}
