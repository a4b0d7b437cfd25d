import SvodContent
import SvodFigures
import SvodLanguage
import SvodPublication

/// All that a summary or a direction's page says of its indicators, in one pass over them.
struct SummaryTable {
  /// What is counted of a direction's indicators.
  struct Direction {
    let part: DirectionPart
    var indicatorCount = 0
    /// Of them, facts that are never judged.
    var contextCount = 0
    var showsFigure = false
    /// Of those that are judged, as the tile bar has them.
    var verdicts: [TileBar.Group.Verdict: Int] = [:]
  }

  /// In the regulation's order.
  private(set) var directions: [Direction] = []
  private(set) var groups: [IndicatorRowGroup] = []
  private(set) var notes: TableNotes
  private(set) var moves: SummaryMoves
  private(set) var showsShareStrip = false
  /// How many changes are usual for a group of such a size; they are not judged.
  private(set) var usualCount = 0
  private var tiles: [TileBar.Group.Verdict: [TileBar.Tile]] = [:]

  private let area: Area
  private let digest: SectionDigest
  private let year: Int
  private let page: Route
  /// Anchors that the page has for something else.
  private let taken: Set<String>

  /// - Parameters:
  ///   - area: whose values.
  ///   - year: a cycle.
  ///   - digest: the published section.
  ///   - page: from where links lead.
  ///   - parts: the directions; nil for all of them.
  ///   - taken: anchors that the page has for something else.
  init(
    of area: Area, in year: Int, _ digest: SectionDigest, on page: Route,
    parts: [DirectionPart]? = nil, besides taken: Set<String> = []
  ) {
    self.area = area
    self.taken = taken
    self.digest = digest
    self.year = year
    self.page = page
    // A municipality of a region stands among the others, not its organizations.
    let words = digest.words(of: area)
    notes =
      digest.section.isRegional
      ? TableNotes(mediansOf: .municipality, ruledBy: words.authority) : words.notes
    moves = SummaryMoves(digest, on: page, in: year)
    let hasOwnNumbers = digest.section.catalogue.hasOwnNumbers
    let parts = parts ?? digest.parts
    for part in parts {
      directions.append(Direction(part: part))
      var heading = parts.count > 1 ? part.title : nil
      for group in part.groups {
        let rows = rows(of: group, isNamed: !hasOwnNumbers)
        if rows.isEmpty { continue }
        groups.append(IndicatorRowGroup(direction: heading, title: group.title, rows: rows))
        heading = nil
      }
    }
  }

  var showsFigure: Bool { directions.contains(where: \.showsFigure) }

  var indicatorCount: Int { directions.reduce(0) { $0 + $1.indicatorCount } }

  /// Of them, facts that are never judged.
  var contextCount: Int { directions.reduce(0) { $0 + $1.contextCount } }

  /// Whether several directions have data, so that the page of each holds its indicators.
  ///
  /// Municipalities of a region have no pages of directions.
  var isDivided: Bool {
    page.municipality == nil && directions.count(where: \.showsFigure) > 1
  }

  /// The indicators by verdict; nil where no year came before.
  var tileBar: TileBar? {
    let groups = TileBar.Group.Verdict.allCases.compactMap { verdict in
      tiles[verdict].map { TileBar.Group(verdict: verdict, title: verdict.title, tiles: $0) }
    }
    return groups.isEmpty || year == digest.firstYear ? nil : TileBar(groups: groups)
  }

  private mutating func rows(
    of group: DirectionPart.Group, isNamed: Bool
  ) -> [IndicatorRow] {
    group.indicators.compactMap { indicator in
      guard let row = SummaryRow(indicator, of: area, in: year, digest, on: page) else {
        return nil
      }
      let id = row.entry.id.text
      let finished = row.row(anchor: taken.contains(id) ? "pokazatel-\(id)" : id)
      note(row, finished, in: isNamed ? group.title : nil)
      return finished
    }
  }

  private mutating func note(_ row: SummaryRow, _ finished: IndicatorRow, in group: String?) {
    for point in row.columns { notes.add(point.outcome) }
    if let regional = row.regional { notes.add(regional) }
    notes.add(printed: finished.values)
    if case .strip(let strip) = finished.picture {
      notes.add(median: row.median)
      if strip.axis == nil { showsShareStrip = true }
    }
    if let change = row.change { notes.add(change.judged, of: row.name) }
    notes.add(worsening: finished.change, unanswered: digest.unanswered)
    count(row)
    guard row.entry.role == .result else { return }
    let tile = TileBar.Tile(
      code: row.code, title: finished.title, link: "#\(finished.anchor)", group: group)
    let verdict = Self.verdict(row)
    tiles[verdict, default: []].append(tile)
    if let change = row.change { moves.add(row, change) }
  }

  private mutating func count(_ row: SummaryRow) {
    let place = directions.count - 1
    directions[place].indicatorCount += 1
    if row.columns.last?.outcome.figure != nil { directions[place].showsFigure = true }
    guard row.entry.role == .result else {
      directions[place].contextCount += 1
      return
    }
    directions[place].verdicts[Self.verdict(row), default: 0] += 1
    if row.change?.judged.comparison?.weight == .usualForGroup { usualCount += 1 }
  }

  private static func verdict(_ row: SummaryRow) -> TileBar.Group.Verdict {
    row.change.map { TileBar.Group.Verdict($0.judged) } ?? .unjudged
  }
}

extension SummaryTable {
  /// How many changes are usual for a group of such a size, which headlines leave out.
  ///
  /// «Без оценки динамики — 12 показателей, из них у 1 разница обычна для группы такого размера.»
  var usual: RichText? {
    let unjudged = directions.reduce(0) { $0 + $1.verdicts[.unjudged, default: 0] }
    guard usualCount > 0, year != digest.firstYear else { return nil }
    let numbers = digest.wording.numbers
    return RichText(
      "Без\u{A0}оценки динамики\u{A0}— \(numbers.counted(unjudged, .indicator)), из\u{A0}них "
        + "у\u{A0}\(numbers.whole(usualCount)) разница обычна для\u{A0}группы такого размера.")
  }
}

extension IndicatorCatalogue {
  /// Whether a number names one indicator, so that it can stand for it alone.
  fileprivate var hasOwnNumbers: Bool {
    let judged = indicators.filter { $0.role == .result }
    return Set(judged.compactMap(\.number)).count == judged.count
  }
}

extension TileBar.Group.Verdict {
  fileprivate var title: String {
    switch self {
    case .better: "улучшились"
    case .worse: "ухудшились"
    case .unchanged: "без\u{A0}изменений"
    case .unjudged: "без\u{A0}оценки динамики"
    }
  }
}
