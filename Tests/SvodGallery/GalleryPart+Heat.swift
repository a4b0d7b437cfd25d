@testable import SvodPages
@testable import SvodRendering

extension GalleryPart {
  static let heat = GalleryPart(
    title: "Таблица отличий",
    use: "Организации и показатели одного года; цвет — заметное отличие от медианы других.",
    examples: [
      Example("Все степени, скрытое, не применимое, без медианы") { bytes, figure in
        bytes.append([part], idsOfEnds: "_past-\(figure)")
        bytes.append(key)
      }
    ])

  private static let part = HeatMap.Part(
    caption: RichText("Качество подготовки"),
    columns: [
      column("1.1", "Базовый уровень", unit: "%", middle: ValueCell("94,1", .number)),
      column("1.2", "Повышение квалификации", unit: "чел.", middle: ValueCell("6", .number)),
      column(nil, "План развития", unit: nil, middle: ValueCell("3 из 5", .words)),
      column("1.3", "Новый", unit: "%", middle: ValueCell("не сравнивается", .absence)),
    ],
    rows: [
      row("Берёзовская СОШ", [.muchBetter, .better, nil, nil]),
      row("Средняя школа с очень длинным кратким наименованием", [.better, nil, nil, nil]),
      row("Лицей", [nil, .worse, nil, nil]),
      row("Степная ООШ", [.muchWorse, .muchWorse, .worse, nil]),
      HeatMap.Row(
        name: "Детский сад", link: "#_org",
        cells: [
          .inapplicable, .value(ValueCell("не публикуется", .suppressed), nil, nil),
          .value(ValueCell("да", .words), nil, nil),
          .value(ValueCell("не представлено", .absence), nil, nil),
        ]),
    ])

  private static let key =
    HeatMap.Level.allCases.map { HeatMap.KeyLine(mark: .level($0), text: $0.galleryWords) } + [
      HeatMap.KeyLine(mark: .near, text: "около медианы"),
      HeatMap.KeyLine(mark: .hidden, text: "не публикуется"),
      HeatMap.KeyLine(mark: .inapplicable, text: "не применимо"),
    ]

  private static func column(
    _ code: String?, _ title: String, unit: String?, middle: ValueCell
  ) -> HeatMap.Column {
    HeatMap.Column(code: code, title: title, unit: unit, link: "#_column", middle: middle)
  }

  private static func row(_ name: String, _ levels: [HeatMap.Level?]) -> HeatMap.Row {
    HeatMap.Row(
      name: name, link: "#_row",
      cells: levels.map { level in
        .value(ValueCell("93,5", .number), level, level.map { $0.isGood ? .up : .down })
      })
  }
}

extension HeatMap.Level {
  fileprivate var isGood: Bool { self == .better || self == .muchBetter }

  fileprivate var galleryWords: String {
    switch self {
    case .muchBetter: "намного лучше"
    case .better: "лучше"
    case .worse: "хуже"
    case .muchWorse: "намного хуже"
    }
  }
}
