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

  var text: RichText {
    guard let figures = context.figures else {
      return RichText("Значения этого показателя в\u{A0}разделе пока не\u{A0}вычисляются.")
    }
    guard let figure = figures.total.outcome.figure else {
      return RichText(absence(of: figures.total.outcome))
    }
    return RichText(value(figure) + change + spread(figures))
  }

  private func absence(of outcome: PooledOutcome) -> String {
    let year = "За\u{A0}\(context.year)\u{A0}год"
    switch outcome {
    case .absent(.suppressed):
      return "\(year) значение не\u{A0}публикуется: за\u{A0}ним стоит слишком мало "
        + "человек или организаций."
    case .absent(.missing) where !hasData:
      return "Сведений \(Wording.forYear(context.year)) в\u{A0}разделе нет."
    case .absent(let absence):
      return "\(year) значения нет: \(Wording.words(absence))."
    case .incomputable:
      return "\(year) сводное значение вычислить нельзя: часть организаций представила процент "
        + "без\u{A0}чисел, из\u{A0}которых он\u{A0}получен."
    case .figure:
      preconditionFailure("a figure is no absence")
    }
  }

  private var hasData: Bool {
    context.section.cycles.first { $0.year == context.year }?.hasData == true
  }

  private func value(_ figure: Figure) -> [RichText.Run] {
    let wording = context.wording
    let year = Wording.inYear(context.year)
    switch figure {
    case .tally(let tally):
      return condition(tally, year)
    case .answer(let answer):
      return [
        .strong(answer ? "Да" : "Нет"),
        .text(answer ? ": \(year) имеется." : ": \(year) не\u{A0}имеется."),
      ]
    case .share(let numerator, let denominator):
      let members = wording.numbers.decimal(Ratio(numerator), decimals: 0)
      let all = wording.numbers.decimal(Ratio(denominator), decimals: 0)
      return [
        .text("Значение \(context.municipalityGenitive) \(year)\u{A0}— "),
        .strong(wording.spoken(figure, context.style)),
        .text(": \(members) из\u{A0}\(all)."),
      ]
    case .percentage, .count, .mean:
      return [
        .text("Значение \(context.municipalityGenitive) \(year)\u{A0}— "),
        .strong(wording.spoken(figure, context.style)),
      ].sentence
    }
  }

  /// «Условие в 2021 году выполняют 12 из 14 организаций (86 %)», and the full stop.
  private func condition(_ tally: Tally, _ year: String) -> [RichText.Run] {
    let numbers = context.wording.numbers
    let all = tally.of + tally.silent
    let members = numbers.members(tally.met...tally.met + tally.silent, of: all)
    let share = tally.silent == 0 ? " (\(context.wording.percent(of: tally)))" : ""
    return [
      .text("Условие \(year) выполняют "), .strong(members),
      .text(" \(NounForms.organization.form(all, .genitive))\(share)."),
    ]
  }

  private var change: [RichText.Run] {
    guard let change = context.change else { return [] }
    if case .incomparable(let incomparability) = change.judged,
      incomparability.reason == .firstCycle
    {
      return [.text(" Это первый год наблюдений.")]
    }
    guard let cell = context.wording.cell(change, in: context.year, context.style) else {
      return []
    }
    let amount = cell.amount.map { amount in
      [amount, cell.unit].compactMap(\.self).joined(separator: "\u{A0}")
    }
    let main = [amount, cell.word].compactMap(\.self).joined(separator: ", ")
    let remark = cell.remark.map { main.isEmpty ? $0 : " (\($0))" } ?? ""
    return [.text(" За\u{A0}год: "), .strong(main), .text(remark)].sentence
  }

  private func spread(_ figures: MunicipalFigures) -> [RichText.Run] {
    guard let extremes = figures.extremes else { return [] }
    let low = context.wording.text(magnitude: extremes.minimum, context.style)
    let high = context.wording.text(magnitude: extremes.maximum, context.style)
    if extremes.minimum == extremes.maximum {
      return [
        .text(" У\u{A0}всех организаций одно значение: "),
        .strong(context.wording.withUnit(low, context.style)),
      ].sentence
    }
    return [
      .text(" Между организациями\u{A0}— от\u{A0}"), .strong(low), .text(" до\u{A0}"),
      .strong(context.wording.withUnit(high, context.style)),
    ].sentence
  }
}

extension [RichText.Run] {
  fileprivate var sentence: [RichText.Run] { RichText(sentence: self).runs }
}
