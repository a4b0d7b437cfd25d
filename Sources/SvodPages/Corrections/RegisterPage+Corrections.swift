import SvodContent
import SvodDatasets
import SvodLanguage
import SvodNumbers
import SvodPublication

extension RegisterPage {
  /// The log of corrections and revisions, and what has come in late.
  init(ofCorrectionsFrom digest: SectionDigest, frame: PageFrame) {
    let words = CorrectionWording(digest, on: frame.route)
    let notices = digest.section.corrections
    let late = LateData.all(in: digest.section)
    let statement = Self.statement(of: notices, late, digest)
    self.init(
      frame: frame.described(by: statement),
      heading: "Исправления и\u{A0}сведения, поступившие после срока",
      introduction: RichText(
        "Число, которое опубликовано, не\u{A0}меняется молча: здесь сказано, что стояло в\u{A0}разделе, "
          + "что стоит теперь и\u{A0}почему."),
      statement: statement, downloads: Self.downloads(notices, on: frame.route), isWide: false,
      parts: [
        part(
          "Исправления", "_ispravleniya", of: .correction,
          note: "Исправляют ошибку, которую нашли после публикации.",
          orAbsence: "Ошибок в\u{A0}опубликованных значениях не\u{A0}исправляли."),
        part(
          "Уточнения", "_utochneniya", of: .revision,
          note: "Значение уточняют, когда поступили новые сведения или\u{A0}изменилась методика.",
          orAbsence: "Опубликованные значения не\u{A0}уточняли."),
        Part(
          "Сведения, поступившие после срока", anchor: "_posle-sroka",
          Self.body(of: late, digest, on: frame.route)),
      ])

    func part(
      _ title: String, _ anchor: String, of kind: CorrectionNotice.Kind, note: String,
      orAbsence absence: String
    ) -> Part {
      let rows = notices.filter { $0.kind == kind }.map { Self.row(of: $0, words) }
      guard !rows.isEmpty else { return Part(title, anchor: anchor, .absence(RichText(absence))) }
      return Part(title, anchor: anchor, note: RichText(note), .table(Self.table(rows)))
    }
  }

  private static func downloads(
    _ notices: [PublishedCorrection], on page: Route
  ) -> [PageFrame.Link] {
    notices.isEmpty
      ? []
      : [
        PageFrame.Link(
          title: "Журнал исправлений, таблица CSV", address: page.root + CorrectionDataset.path)
      ]
  }

  private static func table(_ rows: [RegisterTable.Row]) -> RegisterTable {
    RegisterTable(
      caption: RichText("Сначала последние. Год\u{A0}— тот, за\u{A0}который значение."),
      columns: [
        .init("Дата", .narrow), .init("Показатель и\u{A0}организация"), .init("Было"),
        .init("Стало"), .init("Причина", .wide),
      ], groups: [RegisterTable.Group(rows)])
  }

  private static func row(
    of correction: PublishedCorrection, _ words: CorrectionWording
  ) -> RegisterTable.Row {
    let indicator = Route.indicator(correction.indicator, year: correction.year)
    var subject: [RichText.Run] = [.text(words.organization(of: correction))]
    if let id = correction.organization {
      let target = Route.organization(id, year: correction.year)
      subject = [.link(words.organization(of: correction), address: words.page.link(to: target))]
    }
    let untold = "не\u{A0}приводится"
    let values = correction.values
    return RegisterTable.Row(
      [
        .init(RussianDates.short(correction.date)),
        .init([
          RichText([
            .link(words.title(of: correction), address: words.page.link(to: indicator)),
            .text(", \(Wording.forYear(correction.year))"),
          ]),
          RichText(subject),
        ]),
        .init(values.map { words.text($0.was, of: correction) }, orAbsence: untold),
        .init(values.map { words.text($0.became, of: correction) }, orAbsence: untold),
        .init(correction.reason.map(RussianText.bound), orAbsence: untold),
      ], anchor: correction.anchor)
  }

  /// «После публикации исправлено 2 значения, уточнено 1 значение. После срока поступили сведения
  /// 1 организации.»
  private static func statement(
    of notices: [PublishedCorrection], _ late: [LateData], _ digest: SectionDigest
  ) -> RichText {
    let numbers = digest.wording.numbers
    let counts = CorrectionNotice.Kind.allCases.map { kind in
      (kind.participle, notices.count { $0.kind == kind })
    }.filter { $0.1 > 0 }
    var runs: [RichText.Run] = [
      .text(
        counts.isEmpty ? "Опубликованные значения не\u{A0}менялись" : "После публикации ")
    ]
    for (place, (verb, count)) in counts.enumerated() {
      if place > 0 { runs.append(.text(", ")) }
      runs += [.text("\(verb) "), .strong(numbers.counted(count, .value))]
    }
    guard !late.isEmpty else {
      return RichText(runs + [.text(". Сведений, поступивших после срока, нет.")])
    }
    let organizations = Set(late.map(\.organization)).count
    return RichText(
      runs + [
        .text(". После срока поступили сведения "),
        .strong(numbers.counted(organizations, .organization, .genitive)), .text("."),
      ])
  }

  private static func body(
    of late: [LateData], _ digest: SectionDigest, on page: Route
  ) -> Body {
    if late.isEmpty { return .absence(RichText("Таких сведений нет.")) }
    return .items(late.map { $0.item(digest, on: page) })
  }
}
