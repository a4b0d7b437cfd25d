import SvodPages

@testable import SvodRendering

extension GalleryPart {
  static let keys = GalleryPart(
    title: "Условные обозначения",
    use: "Строка на каждый знак, который есть хотя бы в одной строке таблицы.",
    examples: [
      Example("Все знаки") { bytes in
        bytes.append(ChartKey.Mark.allCases.map { ChartKey([$0], $0.galleryWords) })
      },
      Example("Два знака в одной строке") {
        $0.append([ChartKey([.own, .ownSquare], "эта организация")])
      },
    ])
}

extension ChartKey.Mark {
  fileprivate var galleryWords: String {
    switch self {
    case .own: "своя организация на полосе"
    case .ownSquare: "своя организация среди квадратов"
    case .peer: "другая организация"
    case .spread: "от наименьшего до наибольшего"
    case .median: "медиана"
    case .met: "условие выполнено"
    case .unmet: "не выполнено"
    case .silent: "сведений нет"
    case .bridge: "между точками значений нет"
    case .cut: "ряд прерван"
    case .before: "прошлый год"
    case .now: "этот год"
    case .reference: "сводное значение"
    }
  }
}
