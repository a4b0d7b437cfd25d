import SvodDatasets
import SvodLanguage

/// The tables of the page of open data.
struct OpenDataTables {
  let data: OpenData
  let page: Route
  let numbers: RussianNumbers

  /// Every file with its format, size, rows and checksum.
  var files: RegisterTable {
    let figures = data.datasets.map { subject in
      RegisterTable.Group(
        title(of: subject),
        data.formats(of: subject).sorted { $0.place < $1.place }.enumerated().map { place, format in
          row(
            .table(subject, format), format.purpose, format.name, data.rowCount(of: subject),
            anchor: place == 0 ? anchor(of: subject) : nil)
        })
    }
    let references = RegisterTable.Group(
      "Справочники: что означают коды",
      data.references.map { reference in
        let subject = DatasetFile.Subject.reference(reference)
        return row(
          .table(subject, .csv), reference.title, "CSV", data.rowCount(of: subject), anchor: nil)
      })
    return RegisterTable(
      caption: RichText(
        "Контрольная сумма позволяет убедиться, что файл\u{A0}— тот самый (SHA-256)."),
      columns: [
        .init("Файл"), .init("Формат и\u{A0}размер", .narrow), .init("Строк", .narrow),
        .init("Контрольная сумма", .address),
      ], groups: figures + [references, catalogues])
  }

  private var catalogues: RegisterTable.Group {
    let rows = DatasetFile.Catalogue.allCases.filter { data.files.contains(.catalogue($0)) }
      .map { catalogue in
        row(.catalogue(catalogue), catalogue.title, catalogue.format, nil, anchor: nil)
      }
    return RegisterTable.Group("Описания для программ и\u{A0}каталогов", rows)
  }

  private func row(
    _ file: DatasetFile, _ title: String, _ format: String, _ rowCount: Int?, anchor: String?
  ) -> RegisterTable.Row {
    let seal = data.seal(of: file)
    let size = seal.map { ", " + Wording.size(ofBytes: $0.byteCount) } ?? ""
    return RegisterTable.Row(
      [
        .init([
          RichText([.link(RussianText.bound(title), address: page.root + data.path(of: file))])
        ]),
        .init([RichText(format + size)]),
        .init(rowCount.map { numbers.whole($0) }, orAbsence: "не\u{A0}таблица"),
        .init(seal?.checksum),
      ], anchor: anchor)
  }

  private func title(of subject: DatasetFile.Subject) -> String {
    let date = data.dates(of: subject).modified.map {
      ", опубликовано \(RussianDates.short($0))"
    }
    switch subject {
    case .cycle(let year): return "\(year)\u{A0}год" + (date ?? "")
    case .allCycles: return "Все годы вместе"
    case .reference(let table): return table.title
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
