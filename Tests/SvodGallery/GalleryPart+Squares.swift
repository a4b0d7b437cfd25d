import SvodPages

@testable import SvodRendering

extension GalleryPart {
  static let squares = GalleryPart(
    title: "Квадраты",
    use: "Условие «да» или «нет» по организациям, не больше сорока; дальше — словами.",
    examples: [
      squares("Своя выполняет", own: true, met: 8, unmet: 3, silent: 2),
      squares("Своя не выполняет", own: false, met: 8, unmet: 3, silent: 0),
      squares("Муниципалитет целиком", own: nil, met: 9, unmet: 3, silent: 1),
      squares("Выполняют все", own: true, met: 13, unmet: 0, silent: 0),
      squares("Не выполняет никто", own: false, met: 0, unmet: 13, silent: 0),
      squares("Сведений нет ни у кого", own: nil, met: 0, unmet: 0, silent: 10),
      squares("Одна организация", own: nil, met: 1, unmet: 0, silent: 0),
      squares("Ровно сорок: два ряда", own: nil, met: 25, unmet: 12, silent: 3),
      squares("Сорок одна: словами", own: nil, met: 30, unmet: 11, silent: 0),
    ])

  private static func squares(
    _ title: String, own: Bool?, met: Int, unmet: Int, silent: Int
  ) -> Example {
    let count = met + unmet + silent + (own == nil ? 0 : 1)
    let label = "условие выполняют \(met + (own == true ? 1 : 0)) из \(count)"
    return Example(title) {
      $0.append(SquaresChart(own: own, met: met, unmet: unmet, silent: silent, label: label))
    }
  }
}
