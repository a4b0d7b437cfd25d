import SvodContent
import SvodLanguage

extension HeatMap {
  /// The heat tables of directions in a cycle; nil where there are too many organizations, or
  /// nothing to compare.
  init?(of parts: [DirectionPart], in year: Int, from digest: SectionDigest, on page: Route) {
    // A region's organizations stand on the pages of its municipalities.
    let area = digest.area(of: page)
    if digest.section.isRegion(area) || HeatTable.isTooLarge(in: year, area, digest) {
      return nil
    }
    let table = HeatTable(of: parts, in: year, digest, on: page)
    if table.parts.isEmpty { return nil }
    meaning = table.words.meaning
    self.parts = table.parts
    key = table.words.key
    notes = table.words.sentences(methodology: page.link(to: .methodology))
  }

  /// Where the values of organizations are, when they are too many for tables; nil otherwise.
  static func absence(in year: Int, from digest: SectionDigest, on page: Route) -> RichText? {
    let area = digest.area(of: page)
    guard !digest.section.isRegion(area), HeatTable.isTooLarge(in: year, area, digest) else {
      return nil
    }
    let limit = digest.wording.numbers.whole(HeatTable.greatestOrganizationCount)
    return RichText([
      .text("Организаций больше \(limit), поэтому их значения стоят на\u{A0}страницах "),
      .link("показателей", address: page.link(to: .indicators(of: page.municipality, year: year))),
      .text(" и\u{A0}"),
      .link(
        "организаций", address: page.link(to: .organizations(of: page.municipality, year: year))),
      .text("."),
    ])
  }
}
