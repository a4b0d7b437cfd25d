import SvodDatasets
import SvodLanguage

/// The tables of the page of open data.
struct OpenDataTables {
  let data: OpenData
  let page: Route
  let numbers: RussianNumbers

  /// A data set a row, with its formats beside one another.
  var files: RegisterTable {
    let figures = data.datasets.map { row(of: $0, anchor: anchor(of: $0)) }
    let references = data.references.map { row(of: .reference($0), anchor: nil) }
    return RegisterTable(
      caption: RichText("Набор\u{A0}— строка; его форматы стоят рядом."),
      columns: [
        .init("Набор"), .init("Файлы", .wide), .init("Строк", .brief),
        .init("Опубликован", .brief),
      ],
      groups: [
        .init("Значения показателей", figures),
        .init("Справочники: что означают коды", references),
        .init("Описания для программ и\u{A0}каталогов", catalogues),
      ])
  }

  private func row(of subject: DatasetFile.Subject, anchor: String?) -> RegisterTable.Row {
    let formats = data.formats(of: subject).sorted { $0.place < $1.place }
    let links = formats.map { [link(to: .table(subject, $0), $0.title)] }
    return row(
      title(of: subject), links, rowCount: data.rowCount(of: subject),
      dates: data.dates(of: subject), anchor: anchor)
  }

  private var catalogues: [RegisterTable.Row] {
    DatasetFile.Catalogue.allCases.filter { data.files.contains(.catalogue($0)) }
      .map { catalogue in
        row(
          catalogue.title, [[link(to: .catalogue(catalogue), catalogue.format)]], rowCount: nil,
          dates: data.description.dates, anchor: nil)
      }
  }

  private func row(
    _ title: String, _ links: [[RichText.Run]], rowCount: Int?, dates: DatasetDates,
    anchor: String?
  ) -> RegisterTable.Row {
    RegisterTable.Row(
      [
        .init(RussianText.bound(title)),
        .init([RichText(Array(links.joined(separator: [.text("\u{A0}· ")])))]),
        .init(rowCount.map { numbers.whole($0) }, orAbsence: "не\u{A0}таблица"),
        .init(Self.words(of: dates)),
      ], anchor: anchor)
  }

  /// «15.04.2022, исправлено 05.05.2022»; nil where no day is known.
  private static func words(of dates: DatasetDates) -> String? {
    let days = [
      dates.published.map { RussianDates.short($0) },
      dates.corrected.map { "исправлено \(RussianDates.short($0))" },
    ].compactMap(\.self)
    return days.isEmpty ? nil : RussianText.bound(days.joined(separator: ", "))
  }

  /// «Excel, 27 КБ».
  private func link(to file: DatasetFile, _ title: String) -> RichText.Run {
    let size = data.seal(of: file).map { ", " + Wording.size(ofBytes: $0.byteCount) } ?? ""
    return .link(title + size, address: page.root + data.path(of: file))
  }

  /// Every file by its name with its checksum.
  var checksums: RegisterTable {
    RegisterTable(
      caption: RichText([
        .text("SHA-256 каждого файла. Все они\u{A0}— в\u{A0}файле "),
        .link("sha256sums.txt", address: page.root + data.path(of: .checksums)),
        .text(
          ": команда «sha256sum\u{A0}-c sha256sums.txt» в\u{A0}папке с\u{A0}файлами проверит их."),
      ]),
      columns: [.init("Файл"), .init("Контрольная сумма", .address)],
      groups: [
        .init(
          data.sealedFiles.map { file, seal in
            .init([
              .init([
                RichText([.link(data.fileName(of: file), address: page.root + data.path(of: file))])
              ]), .init(seal.checksum),
            ])
          })
      ])
  }

  private func title(of subject: DatasetFile.Subject) -> String {
    switch subject {
    case .cycle(let year): "\(year)\u{A0}год"
    case .allCycles: "Все годы вместе"
    case .reference(let table): table.title
    }
  }

  private func anchor(of subject: DatasetFile.Subject) -> String {
    switch subject {
    case .cycle(let year): "\(year)"
    case .allCycles: "vse-gody"
    case .reference(let table): table.rawValue
    }
  }

  /// What every column is called for programs and for people, and what is in it.
  var columns: RegisterTable {
    RegisterTable(
      caption: RichText("Таблицы значений всех лет устроены одинаково."),
      columns: [
        .init("Для программ", .narrow), .init("Для людей", .narrow), .init("Что в\u{A0}нём", .wide),
      ],
      groups: [
        .init(
          data.figureColumns.map { column in
            .init([
              .init(column.id), .init(column.title), .init(RussianText.bound(column.meaning)),
            ])
          })
      ])
  }

  /// The codes of `status` and of `flags` in words.
  var codes: RegisterTable {
    RegisterTable(
      caption: RichText("В\u{A0}таблицах для\u{A0}людей вместо кодов стоят слова."),
      columns: [.init("Код", .narrow), .init("Слова", .narrow), .init("Что означает", .wide)],
      groups: [
        .init(
          "Статус: есть\u{A0}ли значение",
          DatasetStatus.allCases.map { Self.row($0.rawValue, $0.words, $0.meaning) }),
        .init(
          "Признаки значения",
          DatasetFlag.allCases.map { Self.row($0.rawValue, $0.words, $0.meaning) }),
      ])
  }

  private static func row(
    _ code: String, _ words: String, _ meaning: String
  ) -> RegisterTable.Row {
    .init([.init(code), .init(words), .init(meaning)])
  }
}

extension DatasetFile.Format {
  /// By what readers open it with.
  fileprivate var title: String {
    switch self {
    case .spreadsheet: "Excel"
    case .excelCSV: "CSV для\u{A0}Excel"
    case .csv: "CSV"
    case .json: "JSON"
    }
  }

  /// For most readers first.
  fileprivate var place: Int {
    switch self {
    case .spreadsheet: 0
    case .excelCSV: 1
    case .csv: 2
    case .json: 3
    }
  }
}

extension DatasetFile.Catalogue {
  fileprivate var title: String {
    switch self {
    case .dataPackage: "Пакет данных Frictionless"
    case .webTables: "Описание таблиц CSV on the Web"
    case .dcat: "Описание для каталогов DCAT"
    }
  }

  fileprivate var format: String {
    switch self {
    case .dataPackage, .webTables: "JSON"
    case .dcat: "JSON-LD"
    }
  }
}
