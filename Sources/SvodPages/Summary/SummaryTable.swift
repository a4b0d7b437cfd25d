import SvodContent
import SvodFigures
import SvodLanguage
import SvodPublication

/// All that a summary says of its indicators, in one pass over them.
struct SummaryTable {
  private(set) var groups: [IndicatorRowGroup] = []
  private(set) var notes: TableNotes
  private(set) var moves: SummaryMoves
  private(set) var showsShareStrip = false
  private(set) var showsFigure = false
  private(set) var indicatorCount = 0
  /// Of them, facts that are never judged.
  private(set) var contextCount = 0
  private var tiles: [TileBar.Group.Verdict: [TileBar.Tile]] = [:]

  private let area: Area
  private let digest: SectionDigest
  private let year: Int
  private let page: Route

  init(of area: Area, in year: Int, _ digest: SectionDigest, on page: Route) {
    self.area = area
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
    for part in digest.parts {
      var heading = digest.parts.count > 1 ? part.title : nil
      for group in part.groups {
        let rows = rows(of: group, isNamed: !hasOwnNumbers)
        if rows.isEmpty { continue }
        groups.append(IndicatorRowGroup(direction: heading, title: group.title, rows: rows))
        heading = nil
      }
    }
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
      let finished = row.row()
      note(row, finished, in: isNamed ? group.title : nil)
      return finished
    }
  }

  private mutating func note(_ row: SummaryRow, _ finished: IndicatorRow, in group: String?) {
    indicatorCount += 1
    if row.entry.role == .context { contextCount += 1 }
    for point in row.columns { notes.add(point.outcome) }
    if let regional = row.regional { notes.add(regional) }
    notes.add(printed: finished.values)
    if row.columns.last?.outcome.figure != nil { showsFigure = true }
    if case .strip(let strip) = finished.picture {
      notes.add(median: row.median)
      if strip.axis == nil { showsShareStrip = true }
    }
    if let change = row.change { notes.add(change.judged, of: row.name) }
    notes.add(worsening: finished.change, unanswered: digest.unanswered)
    guard row.entry.role == .result else { return }
    let tile = TileBar.Tile(
      code: row.code, title: finished.title, link: "#\(finished.anchor)", group: group)
    let verdict = row.change.map { TileBar.Group.Verdict($0.judged) } ?? .unjudged
    tiles[verdict, default: []].append(tile)
    if let change = row.change { moves.add(row, change) }
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
