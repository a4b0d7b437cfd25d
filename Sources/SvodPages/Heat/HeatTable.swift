import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// The organizations and indicators of a cycle that a page sets against one another.
struct HeatTable {
  /// More organizations than this make a table that nobody can read or print.
  static let greatestOrganizationCount = 40

  private let area: Area
  private let digest: SectionDigest
  private let year: Int
  private let page: Route
  /// Open in the cycle, by the register.
  private let organizations: [(place: Int, organization: Organization)]
  private(set) var parts: [HeatMap.Part] = []
  private(set) var words: HeatWording

  init(
    of directions: [DirectionPart], in year: Int, _ digest: SectionDigest, on page: Route
  ) {
    self.digest = digest
    self.year = year
    self.page = page
    let area = digest.area(of: page)
    self.area = area
    words = HeatWording(digest)
    organizations = digest.section.organizations(of: area).map {
      ($0, digest.section.organizations.organizations[$0])
    }.filter { $0.1.isOpen(in: year) }
    for sheet in HeatSheet.sheets(of: directions, showing: isShown) {
      if let part = part(sheet) { parts.append(part) }
    }
  }

  /// Whether there are too many organizations for a table.
  static func isTooLarge(in year: Int, _ area: Area, _ digest: SectionDigest) -> Bool {
    digest.section.organizations(of: area).count {
      digest.section.organizations.organizations[$0].isOpen(in: year)
    } > greatestOrganizationCount
  }

  /// Whether some organization has a value of an indicator that is a result and may be shown.
  private func isShown(_ indicator: Int) -> Bool {
    let entry = digest.section.catalogue.indicators[indicator]
    guard entry.role == .result, entry.level == .organization,
      !digest.section.isAggregate(indicator),
      let figures = digest.indicatorYear(indicator, of: area, year)?.figures
    else { return false }
    return figures.sample.count > 0 || figures.shownTally != nil
  }
}

extension HeatTable {
  private mutating func part(_ sheet: HeatSheet) -> HeatMap.Part? {
    let columns = sheet.indicators.map { HeatColumn($0, in: year, digest, on: page) }
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
      caption: RichText(sheet.titles.joined(separator: "; ")),
      columns: columns.map { $0.column() }, rows: rows)
  }
}
