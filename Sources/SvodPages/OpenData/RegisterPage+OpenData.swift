import SvodContent
import SvodDatasets
import SvodLanguage
import SvodPublication

extension RegisterPage {
  /// The tables of figures to be taken away, and all that is needed to use them.
  init(ofOpenData digest: SectionDigest, frame: PageFrame) {
    let data = digest.openData
    let statement = Self.statement(of: data, digest)
    let tables = OpenDataTables(data: data, page: frame.route, numbers: digest.wording.numbers)
    self.init(
      frame: Self.described(frame.described(by: statement), data), heading: frame.title,
      introduction: RichText(RussianText.bound(Self.dates(of: data))), statement: statement,
      downloads: [], isWide: false,
      parts: [
        Part(
          "Файлы", anchor: "fayly", note: RichText(RussianText.bound(Self.note(data))),
          .table(tables.files)),
        Part(
          "Контрольные суммы", anchor: "summy",
          note: RichText("По\u{A0}ним видно, что файл скачан целиком и\u{A0}не\u{A0}изменён."),
          .folded("Показать контрольные суммы файлов", tables.checksums)),
        Part(
          "Условия и\u{A0}ссылка на\u{A0}источник", anchor: "usloviya", .facts(Self.terms(data))),
        Part("Столбцы таблиц", anchor: "stolbcy", .table(tables.columns)),
        Part("Коды", anchor: "kody", .table(tables.codes)),
      ] + (data.description.isInternal ? [] : [tables.passport]))
  }

  /// The frame with a description of the tables for programs; working tables are not offered.
  private static func described(_ frame: PageFrame, _ data: OpenData) -> PageFrame {
    let description = data.description
    guard !description.isInternal, let first = description.years.min(),
      let last = description.years.max()
    else { return frame }
    let changed = description.modified == description.issued ? nil : description.modified
    var frame = frame
    frame.subject = .dataset(
      PageSubject.Dataset(
        name: frame.title, years: first...last, published: description.issued, modified: changed,
        terms: description.terms,
        files: data.formats(of: .allCycles).map { format in
          PageSubject.Dataset.File(
            address: frame.route.root + data.path(of: .table(.allCycles, format)),
            mediaType: format.mediaType)
        }))
    return frame
  }

  private static func statement(of data: OpenData, _ digest: SectionDigest) -> RichText {
    let indicators = digest.wording.numbers.counted(
      digest.section.catalogue.indicators.count, .indicator, .genitive)
    let years = data.description.years
    let span = years.first == years.last ? "год" : "годы"
    let range = [years.first, years.last].compactMap(\.self).uniqued.map(String.init)
    let words = "\(indicators) за\u{A0}\(range.joined(separator: "–"))\u{A0}\(span)"
    if data.description.isInternal {
      return RichText(
        "Значения \(words) можно скачать; эти таблицы\u{A0}— для рабочей группы, не\u{A0}для "
          + "публикации.")
    }
    return RichText([
      .text("Значения "), .strong(words),
      .text(
        " можно скачать таблицами и\u{A0}использовать свободно, со\u{A0}ссылкой "
          + "на\u{A0}источник."),
    ])
  }

  private static func dates(of data: OpenData) -> String {
    let description = data.description
    let dates = [
      description.issued.map { "Впервые опубликовано \(RussianDates.long($0))" },
      description.modified == description.issued
        ? nil : description.modified.map { "последнее изменение \(RussianDates.long($0))" },
      description.valid.map { "сведения на \(RussianDates.long($0))" },
    ].compactMap(\.self)
    return (dates.isEmpty ? description.owner : dates.joined(separator: "; ")).closed
      .capitalizedFirst
  }

  private static func note(_ data: OpenData) -> String {
    let formats =
      "В таблицах для Excel названия вместо кодов и десятичная запятая. Таблицы для программ: UTF\u{2011}8, "
      + "запятая между ячейками, десятичная точка (RFC 4180); коды объясняют справочники. Во всех "
      + "форматах одного года одни и те же значения."
    return data.isLong
      ? formats + " Таблицы длинные, поэтому есть только в CSV: другие форматы открывались бы "
        + "слишком долго." : formats
  }

  private static func terms(_ data: OpenData) -> [Fact] {
    let description = data.description
    let facts: [(String, RichText?)] = [
      ("Условия", RichText(RussianText.bound(description.terms))),
      (
        "Как сослаться",
        description.isInternal ? nil : RichText(RussianText.bound(description.citation))
      ),
      ("Кто опубликовал", RichText(RussianText.bound(description.owner))),
      (
        "Вопросы и\u{A0}ошибки",
        description.email.map { RichText([.link($0, address: "mailto:\($0)")]) }
      ),
      ("Телефон", description.phone.map { RichText($0.replacing(" ", with: "\u{A0}")) }),
    ]
    return facts.compactMap { title, value in
      value.map { Fact(title: title, values: [$0]) }
    }
  }
}

extension [Int] {
  /// Each number once, in order.
  fileprivate var uniqued: [Int] { Set(self).sorted() }
}
