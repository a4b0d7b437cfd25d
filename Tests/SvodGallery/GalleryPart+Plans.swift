@testable import SvodPages
@testable import SvodRendering

extension GalleryPart {
  static let planStates = GalleryPart(
    title: "Полоса состояний плана",
    use: "Сколько мероприятий в каком состоянии; рядом всегда слова и числа.",
    examples: [
      states("Все состояния", [6, 4, 2, 9, 1, 2]), states("Выполнены все", [12]),
      states("Не начат", [0, 0, 0, 15]), states("Одно из двухсот", [1, 0, 0, 199]),
    ])

  static let timeline = GalleryPart(
    title: "Сроки на оси времени",
    use: "Строка — мероприятие плана; линия — день, на который составлен раздел.",
    examples: [
      Example("Все виды сроков") { $0.append(axis(today: 420)) },
      Example("День вне оси") { $0.append(axis(today: nil)) },
    ])

  private static func states(_ title: String, _ counts: [Int]) -> Example {
    let parts = zip(PlanMark.allCases, counts).filter { $0.1 > 0 }.map { mark, count in
      PlanView.BarPart(kind: mark, title: mark.galleryWords, count: count)
    }
    return Example(title) { $0.append(parts) }
  }

  private static func axis(today: Int?) -> PlanTimeline {
    let months = [
      "янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек",
    ]
    return PlanTimeline(
      caption: "Сроки мероприятий",
      months: months.enumerated().map { place, title in
        PlanTimeline.Month(
          start: place * 1000 / 12, middle: place * 1000 / 12 + 41, title: title,
          isFirstOfQuarter: place % 3 == 0)
      },
      today: today, todayTitle: today.map { _ in "на 04.06.2022" }, marks: PlanMark.allCases,
      parts: [
        PlanTimeline.Part(
          title: "1. Организация",
          rows: PlanMark.allCases.enumerated().map { place, mark in
            row("1.\(place + 1)", mark, bars: [(place * 120, 90)])
          }),
        PlanTimeline.Part(
          title: nil,
          rows: [
            row("2.1", .plan, bars: [(40, 4), (290, 4), (540, 4), (790, 4)]),
            row("2.2", .done, bars: [(0, 1000)]), row("2.3", .open, bars: []),
          ]),
      ])
  }

  private static func row(
    _ number: String, _ mark: PlanMark, bars: [(start: Int, width: Int)]
  ) -> PlanTimeline.Row {
    PlanTimeline.Row(
      number: number, title: "Мероприятие плана с названием на две строки, если столбец узкий",
      link: "#_item-\(number)",
      bars: bars.map { PlanTimeline.Bar(mark: mark, start: $0.start, width: $0.width) },
      words: mark.galleryWords)
  }
}

extension PlanMark {
  fileprivate var galleryWords: String {
    switch self {
    case .done: "выполнено"
    case .work: "в работе"
    case .late: "просрочено"
    case .plan: "запланировано"
    case .off: "отменено"
    case .open: "без календарного срока"
    }
  }
}
