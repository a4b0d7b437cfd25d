import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// The municipality's values by cycle, up to the page's own.
struct IndicatorYears {
  let rows: [IndicatorPage.YearRow]
  /// The same drawn; nil with fewer than two values.
  let course: CourseChart?
  /// What the columns are, and why some have no number.
  let caption: RichText

  init(_ context: IndicatorContext) {
    let years = context.section.cycles.map(\.year).filter { $0 <= context.year }
    rows = years.map { IndicatorPage.YearRow($0, context) }
    caption = RichText(Self.caption(rows, context.wording, context.words))
    course = Self.course(context)
  }

  /// A sum of counts has no place among the values that it is a sum of.
  private static func course(_ context: IndicatorContext) -> CourseChart? {
    guard
      let series = context.section.municipalSeries(
        context.area, indicator: context.place, through: context.year)
    else { return nil }
    let samples = series.points.map { point in
      let figures =
        context.style.kind == .count
        ? nil : context.digest.indicatorYear(context.place, of: context.area, point.year)?.figures
      return CourseSample(
        point, median: figures?.median, minimum: figures?.extremes?.minimum,
        maximum: figures?.extremes?.maximum)
    }
    return CourseChart(
      .range, of: samples, title: context.digest.indicatorTitles[context.place],
      medianTitle: "медиана", context.style, context.wording)
  }

  private static func caption(
    _ rows: [IndicatorPage.YearRow], _ wording: Wording, _ words: AreaWording
  ) -> String {
    let cells = rows.flatMap { [$0.minimum, $0.median, $0.maximum] }
    if cells.allSatisfy({ $0.form == .absence }) {
      return "Значения \(words.noun.singular.genitive) по\u{A0}годам."
    }
    let members = words.member.plural.genitive
    let spread = "Минимум, медиана и\u{A0}максимум\u{A0}— среди значений \(members)"
    guard cells.contains(where: { $0.form == .absence }) else { return spread + "." }
    let limits = wording.rules.compareFrom
    let least = wording.numbers.counted(limits.extremes, words.member, .genitive)
    return "\(spread). «\(Wording.uncompared)»\u{A0}— значения есть меньше чем "
      + "у\u{A0}\(least), а\u{A0}для\u{A0}медианы\u{A0}— меньше чем у\u{A0}\(limits.median)."
  }
}

extension IndicatorPage.YearRow {
  fileprivate init(_ year: Int, _ context: IndicatorContext) {
    let shared = context.digest.indicatorYear(context.place, of: context.area, year)
    let change = context.section.municipalChange(
      context.area, indicator: context.place, year: year)
    let target = Route.indicator(context.indicator.id, of: context.municipality, year: year)
    self.year = String(year)
    link = year == context.year ? nil : context.route.link(to: target)
    let hasData = context.digest.cycle(year)?.hasData == true
    value =
      shared.flatMap { hasData ? Self.value($0, context) : nil } ?? context.wording.cell(.missing)
    self.change =
      hasData ? context.digest.cell(change, of: context.place, in: year) : nil
    let extremes = shared?.figures.extremes
    minimum = Self.cell(extremes?.minimum, context)
    median = Self.cell(shared?.figures.median, context)
    maximum = Self.cell(extremes?.maximum, context)
  }

  /// Of a distribution all buckets, for the table of cycles has room for them.
  private static func value(_ shared: IndicatorYear, _ context: IndicatorContext) -> ValueCell {
    guard case .figure(.distribution(let counts)) = shared.figures.total.outcome else {
      return shared.municipal
    }
    return ValueCell(context.wording.buckets(counts, context.style), .words)
  }

  private static func cell(_ magnitude: Ratio?, _ context: IndicatorContext) -> ValueCell {
    magnitude.map { ValueCell(context.wording.text(magnitude: $0, context.style), .number) }
      ?? ValueCell(Wording.uncompared, .absence)
  }
}
