import SvodContent
import SvodLanguage

extension HeatMap {
  /// The heat tables of a cycle; nil where there are too many organizations, or nothing to compare.
  init?(in year: Int, from digest: SectionDigest, on page: Route) {
    if HeatTable.isTooLarge(in: year, digest) { return nil }
    let table = HeatTable(in: year, digest, on: page)
    if table.parts.isEmpty { return nil }
    meaning = table.words.meaning
    parts = table.parts
    key = table.words.key
    notes = table.words.sentences(methodology: page.link(to: .methodology))
  }

  /// Where the values of organizations are, when they are too many for tables; nil otherwise.
  static func absence(in year: Int, from digest: SectionDigest, on page: Route) -> RichText? {
    guard HeatTable.isTooLarge(in: year, digest) else { return nil }
    let limit = digest.wording.numbers.whole(HeatTable.greatestOrganizationCount)
    return RichText([
      .text("Организаций больше \(limit), поэтому их значения стоят на\u{A0}страницах "),
      .link("показателей", address: page.link(to: .indicators(year: year))),
      .text(" и\u{A0}"),
      .link("организаций", address: page.link(to: .organizations(year: year))),
      .text("."),
    ])
  }
}
