import SvodPages

@testable import SvodRendering

extension GalleryPart {
  static let tiles = GalleryPart(
    title: "Плитки показателей",
    use: "Все показатели по оценке изменения; плитка — номер и ссылка на строку таблицы.",
    examples: [
      bar("Все четыре группы", [.better: 7, .worse: 3, .unchanged: 2, .unjudged: 5]),
      bar("Только улучшились", [.better: 4]),
      bar("Оценки нет ни у одного", [.unjudged: 12]),
      bar("Пятьдесят показателей", [.better: 18, .worse: 20, .unchanged: 4, .unjudged: 8]),
    ])

  private static func bar(
    _ title: String, _ counts: [TileBar.Group.Verdict: Int]
  ) -> Example {
    let groups = TileBar.Group.Verdict.allCases.compactMap { verdict in
      counts[verdict].map { count in
        TileBar.Group(
          verdict: verdict, title: words(of: verdict), tiles: tiles(count, of: verdict))
      }
    }
    return Example(title) { $0.append(TileBar(groups: groups)) }
  }

  private static func words(of verdict: TileBar.Group.Verdict) -> String {
    switch verdict {
    case .better: "улучшились"
    case .worse: "ухудшились"
    case .unchanged: "без изменений"
    case .unjudged: "без оценки динамики"
    }
  }

  private static func tiles(_ count: Int, of verdict: TileBar.Group.Verdict) -> [TileBar.Tile] {
    (1...count).map { number in
      TileBar.Tile(
        code: number % 6 == 0 ? "\(number).10.\(number)" : "\(number).1",
        title: "Показатель \(number)", link: "#_\(verdict.rawValue)-\(number)")
    }
  }
}
