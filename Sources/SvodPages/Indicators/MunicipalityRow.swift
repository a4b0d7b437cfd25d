import SvodContent
import SvodFigures
import SvodLanguage
import SvodPublication

extension IndicatorPage.OrganizationRow {
  /// A municipality of a region, by its place in the register.
  init(
    municipality place: Int, _ context: IndicatorContext, on axis: DumbbellAxis?,
    _ notes: inout TableNotes
  ) {
    let area = Area.municipality(place)
    let municipality = context.section.municipalities.municipalities[place]
    let shared = context.digest.indicatorYear(context.place, of: area, context.year)
    let outcome = shared?.figures.total.outcome ?? .absent(.missing)
    let change = context.section.municipalChange(
      area, indicator: context.place, year: context.year)
    notes.add(outcome)
    if let change { notes.add(change.judged, of: RussianText.bound(municipality.name)) }
    anchor = municipality.id.text
    name = RussianText.bound(municipality.name)
    link = context.route.link(
      to: .indicator(context.indicator.id, of: municipality.id, year: context.year))
    now = context.wording.cell(outcome, context.style)
    now.link = "#\(municipality.id)"
    var beforeFigure: Figure?
    if context.hasBefore {
      let before = context.digest.indicatorYear(context.place, of: area, context.year - 1)
      let outcome = before?.figures.total.outcome ?? .absent(.missing)
      notes.add(outcome)
      beforeFigure = outcome.figure
      self.before = context.wording.cell(outcome, context.style)
    }
    let cell = context.digest.cell(change, of: context.place, in: context.year)
    self.change = cell
    chart = axis?.chart(
      before: beforeFigure, now: outcome.figure, change: change?.judged,
      tone: cell?.tone ?? .neutral)
    notes.add(printed: [self.before, now])
    calculation = context.calculation(outcome.figure)
    source = context.section.municipalProvenance(
      area, indicator: context.place, year: context.year
    ).map { "\($0.file), строка\u{A0}\($0.line)" }
  }
}
