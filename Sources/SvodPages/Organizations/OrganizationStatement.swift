import SvodContent
import SvodLanguage
import SvodPublication

/// The answer of an organization's page: how large it is, where it differs, what changed in a year.
struct OrganizationStatement {
  let text: RichText
  /// What became of the other indicators, for small print; nil where nothing is left to say.
  let rest: RichText?

  init(
    of organization: Int, in year: Int, _ table: OrganizationTable, _ digest: SectionDigest
  ) {
    let size =
      table.size.isEmpty
      ? nil : table.size.sentence(year: year, isLatest: year == digest.section.settings.cycle)
    if table.groups.isEmpty, !table.aggregates.isEmpty {
      let sentence = RichText.Run.text(
        "Показатели \(Wording.forYear(year)) публикуются только по\u{A0}муниципалитету "
          + "в\u{A0}целом.")
      text = RichText(Self.joined([size, [sentence]]))
      rest = nil
      return
    }
    guard table.showsFigure else {
      text = Self.withoutFigures(of: organization, in: year, table, digest)
      rest = nil
      return
    }
    let standouts = table.standouts.sentences(
      digest.wording.numbers, municipality: Self.owner(of: organization, digest))
    text = RichText(
      Self.joined([
        size, standouts.map { [.text($0)] }, Self.change(in: year, table, digest),
      ]))
    rest =
      year == digest.firstYear
      ? nil : table.verdicts.restSentence(digest.wording.numbers).map { RichText($0) }
  }

  private static func joined(_ sentences: [[RichText.Run]?]) -> [RichText.Run] {
    sentences.compactMap(\.self).joined(separator: [.text(" ")]).map(\.self)
  }

  /// Whose other organizations it is compared with, in the genitive.
  private static func owner(of organization: Int, _ digest: SectionDigest) -> String? {
    digest.section.isRegional
      ? digest.words(of: digest.section.area(of: organization)).genitive
      : digest.section.settings.municipalityGenitive
  }

  /// Values that are hidden have been given all the same; of an organization that is closed, the
  /// latest are named.
  private static func withoutFigures(
    of place: Int, in year: Int, _ table: OrganizationTable, _ digest: SectionDigest
  ) -> RichText {
    if table.hidesFigure {
      return RichText("Значения \(Wording.forYear(year)) не\u{A0}публикуются: малые группы.")
    }
    let absence = "Сведений \(Wording.forYear(year)) нет."
    let organization = digest.section.organizations.organizations[place]
    let earlier = digest.section.cycles.last {
      $0.year < year && $0.hasData && organization.isExpected(in: $0.year)
    }
    guard let earlier, !organization.isExpected(in: year) else { return RichText(absence) }
    let page = Route.organization(organization.id, year: year)
    let last = Route.organization(organization.id, year: earlier.year)
    return RichText([
      .text("\(absence) Последние\u{A0}— "),
      .link(Wording.forYear(earlier.year), address: page.link(to: last)), .text("."),
    ])
  }

  private static func change(
    in year: Int, _ table: OrganizationTable, _ digest: SectionDigest
  ) -> [RichText.Run] {
    if year == digest.firstYear { return [.text(firstYear(year))] }
    return table.verdicts.sentence(
      digest.wording.numbers, worsened: table.worse.map { digest.indicatorTitles[$0] })
  }

  /// The sentence of a year that has none before it.
  static func firstYear(_ year: Int) -> String {
    "Первый год наблюдений. Сравнение с\u{A0}предыдущим годом появится в\u{A0}итогах "
      + "\(Wording.forYear(year + 1))."
  }
}
