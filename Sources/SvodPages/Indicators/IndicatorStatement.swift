import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// The answer of an indicator's page: how much, whereto, how organizations differ.
struct IndicatorStatement {
  private let context: IndicatorContext

  init(_ context: IndicatorContext) {
    self.context = context
  }

  /// With the value, and beside it.
  var answers: (RichText, RichText) { (text, lead) }

  private var text: RichText {
    guard hasData, let figures = context.figures else {
      return RichText("Сведений \(Wording.forYear(context.year)) в\u{A0}разделе нет.")
    }
    guard let figure = figures.total.outcome.figure else {
      return RichText([.text(absence(of: figures.total.outcome))] + region)
    }
    return RichText(value(figure) + change(inARow: false) + spread(figures) + region + answer)
  }

  /// The answer beside the number in large type: what the number is made of and what it was.
  private var lead: RichText {
    guard hasData, let figures = context.figures, let figure = figures.total.outcome.figure,
      context.indicator.kind.isCompared
    else { return text }
    return RichText(beside(figure) + change(inARow: true) + spread(figures) + region + answer)
  }

  /// Of fewer, tenths are no simpler than the members themselves.
  private static let leastGroup = Ratio(20)

  /// What stands in the place of the value: its members, and the value of the cycle before.
  private func beside(_ figure: Figure) -> [RichText.Run] {
    let before = context.change?.all.comparison.map { comparison in
      "\(Wording.inYear(comparison.beforeYear)) было "
        + context.wording.spoken(comparison.before, context.style)
    }
    switch figure {
    case .share(let numerator, let denominator):
      let words = context.wording
      let isLarge = Self.leastGroup <= Ratio(denominator)
      let tenths =
        (isLarge ? words.tenths(of: figure.magnitude) : nil).map { ", \($0)" } ?? ""
      let members =
        "\(words.numbers.decimal(numerator))\u{A0}из\u{A0}\(words.numbers.decimal(denominator))"
      return
        (beginning + [.strong(members), .text(tenths + (before.map { "; \($0)" } ?? ""))]).closed
    case .tally:
      return before.map {
        let members = context.style.counted.plural.genitive
        return [.text("Столько \(members) выполняют условие; \($0)".closed)]
      } ?? value(figure)
    case .answer, .growth, .distribution: return value(figure)
    case .percentage, .count, .mean:
      return before.map { [.text($0.capitalizedFirst.closed)] } ?? value(figure)
    }
  }

  private func absence(of outcome: PooledOutcome) -> String {
    let year = Wording.forYear(context.year).capitalizedFirst
    switch outcome {
    case .absent(.suppressed):
      return "\(year) значение не\u{A0}публикуется: за\u{A0}ним стоит слишком мало "
        + "человек или\u{A0}организаций, либо по\u{A0}нему можно вычислить значение малой группы."
    case .absent(.notApplicable):
      return "\(Wording.inYear(context.year).capitalizedFirst) показатель не\u{A0}применялся."
    case .absent(let absence):
      return "\(year) значения нет: \(Wording.words(absence))."
    case .incomputable(.percentagesAlone):
      return "\(year) сводное значение вычислить нельзя: часть организаций представила процент "
        + "без\u{A0}чисел, из\u{A0}которых он\u{A0}получен."
    case .incomputable(.tooLarge):
      return "\(year) сводное значение вычислить нельзя: сумма слишком велика."
    case .figure:
      preconditionFailure("a figure is no absence")
    }
  }

  private var hasData: Bool { context.digest.cycle(context.year)?.hasData == true }

  private func value(_ figure: Figure) -> [RichText.Run] {
    let wording = context.wording
    switch figure {
    case .tally(let tally): return self.tally(tally)
    case .answer(let answer):
      let year = Wording.inYear(context.year)
      return [
        .strong(answer ? "Да" : "Нет"),
        .text(answer ? ": \(year) имеется." : ": \(year) не\u{A0}имеется."),
      ]
    case .share(let numerator, let denominator):
      let part = wording.numbers.decimal(numerator)
      let all = wording.numbers.decimal(denominator)
      return beginning + [
        .strong(wording.spoken(figure, context.style)),
        .text(": \(part) из\u{A0}\(all)."),
      ]
    case .growth(let now, let before, _):
      let periods = GrowthPeriods(context)
      return beginning + [
        .strong(wording.spoken(figure, context.style)),
        .text(
          ": \(periods.now)\u{A0}— \(amount(now)), \(periods.before)\u{A0}— \(amount(before))"
            .closed),
      ]
    case .distribution:
      let value = context.words.value(in: context.year)
      return [.text("\(value): "), .strong(wording.spoken(figure, context.style))].closed
    case .percentage, .count, .mean:
      return (beginning + [.strong(wording.spoken(figure, context.style))]).closed
    }
  }

  /// What a growth is made of, with its own unit: «32 719,17 руб.».
  private func amount(_ amount: Ratio) -> String {
    let digits = context.wording.amount(amount)
    guard let unit = context.indicator.unit, unit != "%" else { return digits }
    return ValueStyle.unit(unit, after: digits).map { "\(digits)\u{A0}\($0)" } ?? digits
  }

  private var beginning: [RichText.Run] {
    [.text("\(context.words.value(in: context.year))\u{A0}— ")]
  }

  /// How many organizations meet a condition, and what share of them that is.
  private func tally(_ tally: Tally) -> [RichText.Run] {
    let (members, share) = context.wording.tally(tally, context.style)
    let year = Wording.inYear(context.year)
    if tally.met + tally.silent == 0 {
      let all = context.wording.numbers.counted(tally.of, context.style.counted, .genitive)
      return [
        .text("Условие \(year) "),
        .strong(
          "не\u{A0}выполняет ни\u{A0}\(context.style.counted == .organization ? "одна" : "один")"),
        .text(" из\u{A0}\(all)."),
      ]
    }
    let verb = RussianPlural.form(
      tally.met + tally.silent, one: "выполняет", few: "выполняют", many: "выполняют")
    return [
      .text("Условие \(year) \(verb) "), .strong(members),
      .text((share.map { " (\($0))" } ?? "") + "."),
    ]
  }

  private func change(inARow saysRun: Bool) -> [RichText.Run] {
    guard let change = context.change else { return [] }
    if context.year == context.digest.firstYear {
      return [.text(" Это первый год наблюдений.")]
    }
    guard let cell = context.digest.cell(change, of: context.place, in: context.year) else {
      return []
    }
    let amount = cell.amount.map { amount in
      [amount, cell.unit].compactMap(\.self).joined(separator: "\u{A0}")
    }
    let main = [amount, cell.word].compactMap(\.self).joined(separator: ", ")
    let remark = cell.remark.map { main.isEmpty ? $0 : " (\($0))" } ?? ""
    let run = saysRun && years > 1 ? ", \(Wording.inARow(years))" : ""
    let rest = remark + run
    return ([.text(" За\u{A0}год: "), .strong(main)] + (rest.isEmpty ? [] : [.text(rest)])).closed
  }

  /// How many years in a row the verdict has been the same, of full weight.
  private var years: Int {
    let verdicts = context.section.cycles.map(\.year).filter { $0 <= context.year }.reversed()
      .map { year in
        context.section.municipalChange(context.area, indicator: context.place, year: year)?
          .judged.comparison.flatMap { $0.weight == .full ? $0.verdict : nil }
      }
    guard let latest = verdicts.first ?? nil, latest == .better || latest == .worse else {
      return 0
    }
    return verdicts.prefix { $0 == latest }.count
  }

  /// What is done about it, where the value became worse.
  private var answer: [RichText.Run] {
    let cell = context.digest.cell(context.change, of: context.place, in: context.year)
    let answered = context.digest.answered(
      cell, context.place, in: context.year, on: context.route)
    return answered?.answer.map { [.text(" ")] + $0.runs.closed } ?? []
  }

  /// «По региону — 46,2 балла, медиана муниципалитетов — 44,1.», on a municipality's page.
  private var region: [RichText.Run] {
    guard context.municipality != nil,
      let region = context.digest.indicatorYear(context.place, of: .section, context.year),
      let figure = region.figures.total.outcome.figure
    else { return [] }
    let page = context.route.link(to: .indicator(context.indicator.id, year: context.year))
    let median = region.figures.median.map {
      let digits = context.wording.text(magnitude: $0, context.style)
      return ", медиана муниципалитетов\u{A0}— \(digits)"
    }
    let sentence: [RichText.Run] = [
      .text(" По\u{A0}региону\u{A0}— "),
      .link(context.wording.spoken(figure, context.style), address: page),
    ]
    return (sentence + (median.map { [.text($0)] } ?? [])).closed
  }

  private func spread(_ figures: MunicipalFigures) -> [RichText.Run] {
    guard let extremes = figures.extremes else { return [] }
    let low = context.wording.text(magnitude: extremes.minimum, context.style)
    let high = context.wording.text(magnitude: extremes.maximum, context.style)
    let greatest = RichText.Run.strong(context.wording.withUnit(high, context.style))
    let isPart = figures.hidden > 0
    let members = context.words.member.plural
    if extremes.minimum == extremes.maximum {
      let all = isPart ? "показанных \(members.genitive)" : members.genitive
      return [.text(" У\u{A0}всех \(all) одно значение: "), greatest].closed
    }
    let among =
      isPart ? "Среди показанных \(members.genitive)" : "Между \(members.instrumental)"
    return [
      .text(" \(among)\u{A0}— от\u{A0}"), .strong(low), .text(" до\u{A0}"), greatest,
    ].closed
  }
}
