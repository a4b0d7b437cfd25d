import SvodPages

@testable import SvodRendering

extension GalleryPart {
  static let sparks = GalleryPart(
    title: "Ряд в строке",
    use: "От трёх до восьми лет внутри строки: ход, а не чтение значений.",
    examples: [
      spark("Рост, стало лучше", [0.2, 0.4, 0.8], tone: .better),
      spark("Снижение, стало хуже", [0.9, 0.7, 0.3], tone: .worse),
      spark("Без перемен", [0.5, 0.5, 0.5], tone: .neutral),
      spark("Две точки", [0.3, 0.6], tone: .better),
      spark("Восемь точек", [0.1, 0.3, 0.2, 0.5, 0.6, 0.5, 0.8, 1], tone: .better),
      spark("Значения за год нет: мостик точками", [0.3, nil, 0.6], tone: .better),
      spark("Последнего значения нет", [0.3, 0.5, nil], tone: .neutral),
      spark("Первого значения нет", [nil, 0.5, 0.4], tone: .worse),
      spark("Ряд прерван: методика изменилась", [0.3, 0.5, 0.9], brokenAt: 2, tone: .neutral),
      spark("Прерван после года без значения", [0.3, nil, 0.9], brokenAt: 2, tone: .neutral),
      spark("У краёв", [0, 1, 0], tone: .worse),
    ])

  private static func spark(
    _ title: String, _ heights: [Double?], brokenAt cut: Int? = nil, tone: Tone
  ) -> Example {
    let points = heights.enumerated().map { place, height in
      SparkChart.Point(height: height, isBroken: place == cut)
    }
    return Example(title) { $0.append(SparkChart(points: points, tone: tone, label: title)) }
  }
}
