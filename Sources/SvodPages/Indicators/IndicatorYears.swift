import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication

/// The municipality's values by cycle, up to the page's own.
struct IndicatorYears {
  let rows: [IndicatorPage.YearRow]

  init(_ context: IndicatorContext) {
    rows = context.section.cycles.filter { $0.year <= context.year }.map { cycle in
      IndicatorPage.YearRow(cycle.year, context)
    }
  }
}

extension IndicatorPage.YearRow {
  fileprivate init(_ year: Int, _ context: IndicatorContext) {
    let section = context.section
    let figures = section.municipal(indicator: context.place, year: year)
    let change = section.municipalChange(indicator: context.place, year: year)
    let target = Route.indicator(context.indicator.id, year: year)
    self.year = String(year)
    link = year == context.year ? nil : context.route.link(to: target)
    value =
      figures.map { context.wording.cell($0.total.outcome, context.style) }
      ?? ValueCell("пока не\u{A0}вычисляется", .absence)
    self.change = change.flatMap { context.wording.cell($0, in: year, context.style) }
    minimum = Self.cell(figures?.extremes?.minimum, context)
    median = Self.cell(figures?.median, context)
    maximum = Self.cell(figures?.extremes?.maximum, context)
  }

  private static func cell(_ magnitude: Ratio?, _ context: IndicatorContext) -> ValueCell {
    magnitude.map { ValueCell(context.wording.text(magnitude: $0, context.style), .number) }
      ?? ValueCell("не\u{A0}показывается", .absence)
  }
}
