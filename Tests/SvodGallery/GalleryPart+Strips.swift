import SvodPages

@testable import SvodRendering

extension GalleryPart {
  static let strips = GalleryPart(
    title: "Полоса мест",
    use: "Место организации среди не более чем 30 других; ось одна на столбец таблицы.",
    examples: [
      strip("Другие, медиана и своя организация", peers: [0.2, 0.35, 0.5, 0.8], own: 0.6, 0.5),
      strip("Равные значения стоят столбиком", peers: [1, 1, 1, 1, 0.9, 0.9], own: 1, 1),
      strip("У всех одно значение", peers: Array(repeating: 1, count: 12), own: 1, 1),
      strip("Крайние места оси", peers: [0, 1], own: 0, 0.5),
      strip("Своего значения нет", peers: [0.3, 0.4, 0.7], own: nil, 0.4),
      strip("Меньше пяти других: без медианы", peers: [0.3, 0.6], own: 0.5, nil),
      strip("Своя организация одна", peers: [], own: 0.5, nil),
      strip("Тридцать других", peers: (0..<30).map { Double($0 * 7 % 30) / 29 }, own: 0.42, 0.5),
      Example("Других больше тридцати: от наименьшего до наибольшего") {
        $0.append(
          StripChart(peers: [], own: 0.7, median: 0.55, label: "70 %", spread: 0.1...0.95))
      },
      Example("Своя ось под полосой") {
        $0.append(
          StripChart(
            peers: [0.1, 0.4], own: 0.9, median: 0.4, label: nil,
            axis: StripAxis(low: "0", middle: "20", high: "40 чел.")))
      },
      Example("Ось в заголовке столбца") {
        $0.append(StripAxis(low: "0", middle: "50", high: "100 %"))
      },
    ])

  private static func strip(
    _ title: String, peers: [Double], own: Double?, _ median: Double?
  ) -> Example {
    Example(title) {
      $0.append(StripChart(peers: peers, own: own, median: median, label: title))
    }
  }
}
