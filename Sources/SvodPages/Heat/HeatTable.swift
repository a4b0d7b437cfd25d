import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// The organizations and indicators of a cycle that a summary sets against one another.
struct HeatTable {
  /// More organizations than this make a table that nobody can read or print.
  static let greatestOrganizationCount = 40

  /// As many columns as a landscape sheet and a wide screen hold.
  private static let greatestColumnCount = 12

  private let digest: SectionDigest
  private let year: Int
  private let page: Route
  /// Open in the cycle, by the register.
  private let organizations: [(place: Int, organization: Organization)]
  private(set) var parts: [HeatMap.Part] = []
  private(set) var words: HeatWording

  init(in year: Int, _ digest: SectionDigest, on page: Route) {
    self.digest = digest
    self.year = year
    self.page = page
    words = HeatWording(digest)
    organizations = digest.section.organizations.organizations.enumerated().filter {
      $0.element.isOpen(in: year)
    }.map { ($0.offset, $0.element) }
    for direction in digest.parts { add(direction) }
  }

  /// Whether there are too many organizations for a table.
  static func isTooLarge(in year: Int, _ digest: SectionDigest) -> Bool {
    digest.section.organizations.organizations.count { $0.isOpen(in: year) }
      > greatestOrganizationCount
  }

  private mutating func add(_ direction: DirectionPart) {
    let groups = direction.groups.map { group in
      (title: group.title, indicators: group.indicators.filter(isShown))
    }.filter { !$0.indicators.isEmpty }
    var heading = digest.parts.count > 1 ? direction.title : nil
    for sheet in Self.sheets(groups) {
      guard let part = part(sheet.indicators, heading: heading, groups: sheet.titles) else {
        continue
      }
      parts.append(part)
      heading = nil
    }
  }

  /// Whether some organization has a value of an indicator that is a result and may be shown.
  private func isShown(_ indicator: Int) -> Bool {
    let entry = digest.section.catalogue.indicators[indicator]
    guard entry.role == .result, entry.level == .organization,
      !digest.section.isAggregate(indicator),
      let figures = digest.indicatorYear(indicator, year)?.figures
    else { return false }
    return figures.sample.count > 0 || figures.shownTally != nil
  }

  /// Groups laid on sheets in their order; a group too large for one is shared among several.
  private static func sheets(
    _ groups: [(title: String, indicators: [Int])]
  ) -> [(titles: [String], indicators: [Int])] {
    var sheets: [(titles: [String], indicators: [Int])] = []
    for group in groups {
      if let last = sheets.last,
        last.indicators.count + group.indicators.count <= greatestColumnCount
      {
        sheets[sheets.count - 1].titles.append(group.title)
        sheets[sheets.count - 1].indicators += group.indicators
        continue
      }
      let count = (group.indicators.count + greatestColumnCount - 1) / greatestColumnCount
      let width = (group.indicators.count + count - 1) / count
      for start in stride(from: 0, to: group.indicators.count, by: width) {
        sheets.append(([group.title], Array(group.indicators[start...].prefix(width))))
      }
    }
    return sheets
  }
}

extension HeatTable {
  private mutating func part(
    _ indicators: [Int], heading: String?, groups: [String]
  ) -> HeatMap.Part? {
    let columns = indicators.map { HeatColumn($0, in: year, digest, on: page) }
    var rows: [HeatMap.Row] = []
    for (place, organization) in organizations {
      let cells = columns.map { $0.cell(of: place, organization, &words) }
      if cells.allSatisfy({ $0 == .inapplicable }) { continue }
      if cells.contains(.inapplicable) { words.showsInapplicable = true }
      rows.append(
        HeatMap.Row(
          name: RussianText.bound(organization.shortName(in: year)),
          link: page.link(to: .organization(organization.id, year: year)), cells: cells))
    }
    guard !rows.isEmpty else { return nil }
    for column in columns { words.note(column) }
    return HeatMap.Part(
      title: heading, caption: RichText(groups.joined(separator: "; ")),
      columns: columns.map { $0.column() }, rows: rows)
  }
}
