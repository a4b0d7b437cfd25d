import SvodContent
import SvodLanguage
import SvodPublication

/// The answer of an organization's page: what changed in a year, and where it differs.
struct OrganizationStatement {
  let text: RichText

  init(
    in year: Int, _ table: OrganizationTable, _ digest: SectionDigest
  ) {
    if table.groups.isEmpty, !table.aggregates.isEmpty {
      text = RichText(
        "Показатели \(Wording.forYear(year)) публикуются только по\u{A0}муниципалитету "
          + "в\u{A0}целом.")
      return
    }
    guard table.showsFigure else {
      text = RichText(Self.withoutFigures(in: year, hidden: table.notes.hiddenCount))
      return
    }
    var runs = Self.change(in: year, table, digest)
    let standouts = table.standouts.sentences(
      digest.wording.numbers, municipality: digest.section.settings.municipalityGenitive)
    if let standouts { runs.append(.text(" \(standouts)")) }
    text = RichText(runs)
  }

  /// Values that are hidden have been given all the same.
  private static func withoutFigures(in year: Int, hidden: Int) -> String {
    hidden == 0
      ? "Сведений \(Wording.forYear(year)) нет."
      : "Значения \(Wording.forYear(year)) не\u{A0}публикуются: малые группы."
  }

  private static func change(
    in year: Int, _ table: OrganizationTable, _ digest: SectionDigest
  ) -> [RichText.Run] {
    if year == digest.firstYear { return [.text(firstYear(year))] }
    return table.verdicts.sentences(digest.wording.numbers, showsTotal: false)
  }

  /// The sentence of a year that has none before it.
  static func firstYear(_ year: Int) -> String {
    "Первый год наблюдений. Сравнение с\u{A0}предыдущим годом появится в\u{A0}итогах "
      + "\(Wording.forYear(year + 1))."
  }
}
