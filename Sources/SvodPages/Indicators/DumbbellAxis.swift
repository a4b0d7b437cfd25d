import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// The axis of an indicator's organizations in a cycle and the one before.
struct DumbbellAxis {
  /// The printed ends and middle.
  let axis: StripAxis
  /// «значение муниципалитета — 58,1 %», «медиана — 12»; nil where no line is drawn.
  let referenceTitle: String?

  private let scale: StripScale
  private let reference: Double?

  /// Nil for conditions, and where no value of the page's own cycle is shown.
  init?(_ context: IndicatorContext) {
    guard context.shared?.scale != nil, let figures = context.figures else { return nil }
    let before = context.digest.indicatorYear(
      context.place, of: context.area, context.year - 1)?.figures
    let line = Self.reference(figures, context)
    switch context.style.kind {
    case .share:
      scale = .share
    case .growth, .count, .mean, .condition, .distribution, .presence:
      let values =
        figures.sample.values + (before?.sample.values ?? []) + (line.map { [$0.value] } ?? [])
      let spanning =
        context.style.kind == .growth
        ? StripScale(spanningGrowths: values)
        : StripScale(
          spanning: values,
          areWhole: context.style.kind == .count && context.style.decimals == 0)
      guard let spanning else { return nil }
      scale = spanning
    }
    axis = scale.axis(unit: context.style.unit, numbers: context.wording.numbers)
    reference = line.map { [scale] in scale.place(of: $0.value) }
    referenceTitle = line?.title
  }

  /// An organization's two values.
  func chart(before: Figure?, now: Figure?, change: Change?, tone: Tone) -> DumbbellChart? {
    let before = before.map { scale.place(of: $0.magnitude) }
    let now = now.map { scale.place(of: $0.magnitude) }
    if before == nil, now == nil { return nil }
    return DumbbellChart(
      before: before, now: now, reference: reference,
      isJoined: before != nil && now != nil && change?.comparison != nil, tone: tone)
  }

  /// What organizations are held against: a sum of counts would lie beyond them all.
  private static func reference(
    _ figures: MunicipalFigures, _ context: IndicatorContext
  ) -> (value: Ratio, title: String)? {
    switch context.style.kind {
    case .share, .mean, .growth:
      return figures.total.outcome.figure.map {
        (
          $0.magnitude,
          "значение по\u{A0}\(context.words.dative)\u{A0}— \(context.wording.spoken($0, context.style))"
        )
      }
    case .count:
      return figures.median.map {
        let text = context.wording.text(magnitude: $0, context.style)
        return ($0, "медиана\u{A0}— \(context.wording.withUnit(text, context.style))")
      }
    case .condition, .distribution, .presence:
      return nil
    }
  }
}
