import SvodPages

@testable import SvodRendering

extension GalleryPart {
  static let dumbbells = GalleryPart(
    title: "Гантель",
    use: "Прошлый и нынешний год по организациям; сводное значение — линия точками.",
    examples: [
      dumbbell("Стало лучше", 0.4, 0.8, tone: .better),
      dumbbell("Стало хуже", 0.8, 0.4, tone: .worse),
      dumbbell("Без оценки", 0.4, 0.6, tone: .neutral),
      dumbbell("Без изменений", 0.6, 0.6, tone: .neutral),
      dumbbell("Прошлого значения нет", nil, 0.6, tone: .neutral),
      dumbbell("Нынешнего значения нет", 0.6, nil, tone: .neutral),
      dumbbell("Значений нет", nil, nil, tone: .neutral),
      dumbbell("Ряд прерван: линии нет", 0.2, 0.9, isJoined: false, tone: .neutral),
      dumbbell("Крайние места оси", 0, 1, tone: .better),
      dumbbell("Без сводного значения", 0.3, 0.7, reference: nil, tone: .better),
    ])

  private static func dumbbell(
    _ title: String, _ before: Double?, _ now: Double?, reference: Double? = 0.5,
    isJoined: Bool = true, tone: Tone
  ) -> Example {
    Example(title) {
      $0.append(#"<div class="row-high">"#)
      $0.append(
        DumbbellChart(
          before: before, now: now, reference: reference, isJoined: isJoined, tone: tone))
      $0.append("</div>")
    }
  }
}
