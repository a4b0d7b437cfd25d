package import SvodNumbers

/// The passport of the set of open data, which Russian public bodies keep, with its files.
///
/// Its characteristics and names of files are those of the methodical recommendations on publishing
/// open data, version 3.0. The set is the table of all cycles. Dates in names of files are those of
/// the content; when a cycle is added or a figure corrected, the version of the data before it
/// gives way to the new one, which holds it (`SupersededVersion`), and `meta.csv` is the address
/// that stays.
package struct DatasetPassport: Sendable, Hashable {
  /// A characteristic: what people and what programs call it.
  package struct Field: Sendable, Hashable {
    package let title: String
    let property: String
    /// As files have it; nil where the content does not say.
    package let value: String?
    /// The day that the value is.
    package let date: CalendarDate?

    init(title: String, property: String, value: String?) {
      self.title = title
      self.property = property
      self.value = value
      date = nil
    }

    init(title: String, property: String, date: CalendarDate?) {
      self.title = title
      self.property = property
      value = date.map(DatasetPassport.compact)
      self.date = date
    }
  }

  private static let standard = "http://opendata.gosmonitor.ru/standard/3.0"
  private static let folder = "opendata"

  /// The fifteen of them, in the order of the recommendations.
  package private(set) var fields: [Field]
  private let identifier: String
  private let description: DatasetDescription
  private let issued: String
  private let modified: String

  /// Nil where the content lacks what a passport cannot do without: the taxpayer's number and the
  /// day of publication; nil too for the internal edition.
  init?(of description: DatasetDescription) {
    guard let number = description.taxpayerNumber, let issued = description.issued,
      let modified = description.modified, !description.isInternal
    else { return nil }
    self.description = description
    identifier = "\(number)-monitoring"
    self.issued = Self.compact(issued)
    self.modified = Self.compact(modified)
    fields = []
    fields = Self.fields(of: self, issued, modified)
  }

  private static func fields(
    of passport: DatasetPassport, _ issued: CalendarDate, _ modified: CalendarDate
  ) -> [Field] {
    let description = passport.description
    return [
      Field(
        title: "Идентификационный номер", property: "identifier", value: passport.identifier),
      Field(title: "Наименование набора", property: "title", value: description.title),
      Field(title: "Описание набора", property: "description", value: description.summary),
      Field(title: "Владелец набора", property: "creator", value: description.owner),
      Field(title: "Ответственное лицо", property: "publishername", value: description.owner),
      Field(title: "Телефон", property: "publisherphone", value: description.phone),
      Field(title: "Адрес электронной почты", property: "publishermbox", value: description.email),
      Field(
        title: "Гиперссылка на набор", property: passport.dataName,
        value: passport.address(of: .data)),
      Field(title: "Формат данных", property: "format", value: "CSV"),
      Field(
        title: "Описание структуры", property: passport.structureName,
        value: passport.address(of: .structure)),
      Field(title: "Дата первой публикации", property: "created", date: issued),
      Field(
        title: "Дата последнего изменения", property: "modified", date: modified),
      Field(
        title: "Содержание последнего изменения", property: "provenance",
        value: lastChange(of: description)),
      Field(
        title: "Дата актуальности", property: "valid", date: description.valid),
      Field(
        title: "Ключевые слова", property: "subject",
        value: description.keywords.joined(separator: ", ")),
    ]
  }

  private static func lastChange(of description: DatasetDescription) -> String {
    if let correction = description.dates.correction { return correction }
    guard description.years.count > 1, let latest = description.years.last else {
      return "Первая публикация"
    }
    return "Добавлены значения за \(latest) год"
  }

  /// `20220415`.
  fileprivate static func compact(_ date: CalendarDate) -> String {
    date.description.filter { $0 != "-" }
  }

  private var dataName: String { "data-\(modified)-structure-\(issued)" }
  private var structureName: String { "structure-\(issued)" }

  /// The path of a file in the folder of open data.
  func path(of part: DatasetFile.PassportPart) -> String {
    switch part {
    case .list: "\(Self.folder)/list.csv"
    case .meta: "\(Self.folder)/\(identifier)/meta.csv"
    case .structure: "\(Self.folder)/\(identifier)/\(structureName).csv"
    case .data: "\(Self.folder)/\(identifier)/\(dataName).csv"
    }
  }

  private func address(of part: DatasetFile.PassportPart) -> String {
    description.page + path(of: part)
  }

  /// The bytes of the register, the passport or the structure; the data are the table itself.
  func bytes(of part: DatasetFile.PassportPart) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines(of: part) { bytes.append(cells: line) }
    return bytes
  }

  private func lines(of part: DatasetFile.PassportPart) -> [[String]] {
    switch part {
    case .data: []
    case .list:
      [
        ["property", "title", "value", "format"],
        ["standardversion", "Версия методических рекомендаций", Self.standard, ""],
        [identifier, description.title, address(of: .meta), "csv"],
      ]
    case .meta:
      [["property", "value"], ["standardversion", Self.standard]]
        + fields.map { [$0.property, $0.value ?? ""] }
    case .structure:
      [["field name", "english description", "russian description", "format"]]
        + DatasetColumn.allCases.map { column in
          let description = column.description
          return [
            description.id, description.english, description.meaning, description.type.schemaType,
          ]
        }
    }
  }
}

extension DataTable.ValueType {
  /// The name in XML Schema.
  fileprivate var schemaType: String {
    switch self {
    case .text, .code: "xsd:string"
    case .integer: "xsd:integer"
    case .number: "xsd:decimal"
    case .date: "xsd:date"
    }
  }
}
