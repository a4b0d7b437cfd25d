/// The indicators that one heat table holds, and what they are headed by.
struct HeatSheet {
  /// As many columns as a landscape sheet and a wide screen hold.
  private static let greatestColumnCount = 12

  private(set) var titles: [String] = []
  /// In the catalogue.
  private(set) var indicators: [Int] = []

  /// Lays directions on sheets in their order.
  ///
  /// Small ones share a sheet; one that does not fit into what is left begins a new one, and is
  /// parted between its groups. A section of one direction is headed by its groups.
  static func sheets(
    of directions: [DirectionPart], showing isShown: (Int) -> Bool
  ) -> [HeatSheet] {
    var sheets: [HeatSheet] = []
    for direction in directions {
      let groups = direction.groups.compactMap { group -> DirectionPart.Group? in
        let shown = group.indicators.filter(isShown)
        return shown.isEmpty ? nil : DirectionPart.Group(title: group.title, indicators: shown)
      }
      if groups.isEmpty { continue }
      let heading = directions.count > 1 ? direction.title : nil
      if let last = sheets.last, last.hasRoom(for: groups) {
        sheets[sheets.count - 1].add(groups, under: heading)
      } else {
        sheets += fresh(groups, under: heading)
      }
    }
    return sheets
  }

  private func hasRoom(for groups: [DirectionPart.Group]) -> Bool {
    let count = groups.reduce(indicators.count) { $0 + $1.indicators.count }
    return count <= Self.greatestColumnCount
  }

  private mutating func add(_ groups: [DirectionPart.Group], under heading: String?) {
    titles += heading.map { [$0] } ?? groups.map(\.title)
    indicators += groups.flatMap(\.indicators)
  }

  /// New sheets; a group too large for one is shared evenly among several.
  private static func fresh(
    _ groups: [DirectionPart.Group], under heading: String?
  ) -> [HeatSheet] {
    var sheets: [HeatSheet] = []
    for group in groups.flatMap(parted) {
      if let last = sheets.last, last.hasRoom(for: [group]) {
        sheets[sheets.count - 1].add([group], under: nil)
      } else {
        var sheet = HeatSheet()
        sheet.add([group], under: nil)
        sheets.append(sheet)
      }
    }
    guard let heading else { return sheets }
    if sheets.count == 1 {
      sheets[0].titles = [heading]
    } else {
      for place in sheets.indices { sheets[place].titles.insert(heading, at: 0) }
    }
    return sheets
  }

  private static func parted(_ group: DirectionPart.Group) -> [DirectionPart.Group] {
    let count = (group.indicators.count + greatestColumnCount - 1) / greatestColumnCount
    let width = (group.indicators.count + count - 1) / count
    return stride(from: 0, to: group.indicators.count, by: width).map { start in
      DirectionPart.Group(
        title: group.title, indicators: Array(group.indicators[start...].prefix(width)))
    }
  }
}
