import SvodContent
import SvodLanguage
import SvodPublication

/// What an organization gave of a cycle after the day on which its data were due.
struct LateData {
  /// Place in the register.
  let organization: Int
  let year: Int
  /// How many values that are shown came late; a hidden one tells nothing of itself.
  let count: Int

  /// All that is shown, the latest cycle first, organizations by the register.
  static func all(in section: PublishedSection) -> [LateData] {
    section.cycles.reversed().flatMap { cycle in
      section.organizations.organizations.indices.compactMap { organization in
        let count = section.catalogue.indicators.indices.count { indicator in
          section.catalogue.indicators[indicator].derivation == nil
            && section.flags(organization: organization, indicator: indicator, year: cycle.year)
              .contains(.late)
        }
        return count == 0
          ? nil : LateData(organization: organization, year: cycle.year, count: count)
      }
    }
  }

  /// «Тополевская ООШ, за 2021 год: 12 показателей», and when they came and were due.
  func item(_ digest: SectionDigest, on page: Route) -> RegisterPage.Item {
    let section = digest.section
    let entry = section.organizations.organizations[organization]
    let given = section.submission(organization: organization, year: year)?.date
    let due = digest.cycle(year)?.collected.to
    let days = [
      given.map { "поступили \(RussianDates.short($0))" },
      due.map { "срок\u{A0}— \(RussianDates.short($0))" },
    ].compactMap(\.self).joined(separator: ", ")
    return RegisterPage.Item(
      RichText([
        .link(
          RussianText.bound(entry.shortName(in: year)),
          address: page.link(to: .organization(entry.id, year: year))),
        .text(", \(Wording.forYear(year)): \(digest.wording.numbers.counted(count, .indicator))"),
      ]),
      remarks: days.isEmpty ? [] : [RichText(days.capitalizedFirst.closed)])
  }
}
