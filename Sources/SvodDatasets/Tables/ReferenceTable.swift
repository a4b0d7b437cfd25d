import SvodContent
import SvodPublication

/// What explains the ids and codes of the figures.
package enum ReferenceTable: String, Sendable, Hashable, CaseIterable {
  case organizations = "organizacii"
  case municipalities = "municipalitety"
  case indicators = "pokazateli"
  case directions = "napravleniya"
  /// The parts of distributions.
  case buckets = "intervaly"
  case statuses = "statusy"
  case flags = "priznaki"

  /// What the table is called.
  package var title: String {
    switch self {
    case .organizations: "Организации"
    case .municipalities: "Муниципалитеты"
    case .indicators: "Показатели"
    case .directions: "Направления"
    case .buckets: "Интервалы распределений"
    case .statuses: "Коды статуса"
    case .flags: "Признаки значений"
    }
  }

  /// The tables of a section that have a row.
  static func all(of section: PublishedSection) -> [ReferenceTable] {
    allCases.filter { $0.table(of: section).batchCount > 0 }
  }

  /// The table of a section; without rows where it has nothing of the sort.
  func table(of section: PublishedSection) -> DataTable {
    switch self {
    case .organizations: Self.organizations(section)
    case .municipalities: Self.municipalities(section)
    case .indicators: Self.indicators(section)
    case .directions: Self.directions(section)
    case .buckets: Self.buckets(section)
    case .statuses:
      Self.codes(DatasetStatus.allCases.map { ($0.rawValue, $0.words, $0.meaning) })
    case .flags: Self.codes(DatasetFlag.allCases.map { ($0.rawValue, $0.words, $0.meaning) })
    }
  }

  private static let id = DataTable.Column(
    "id", "код", "Постоянный код; он же стоит в адресе страницы", english: "Identifier", .code
  ).alwaysFilled()
  private static let title = DataTable.Column(
    "title", "название", "Полное название", english: "Full title", .text
  ).alwaysFilled()
  private static let short = DataTable.Column(
    "short", "краткое название", "Название для таблиц", english: "Short title", .text
  ).alwaysFilled()
  private static let number = DataTable.Column(
    "number", "номер", "Номер, каким он стоит в положении", english: "Number in the regulation",
    .text)

  private static func codes(_ codes: [(String, String, String)]) -> DataTable {
    let meaning = DataTable.Column(
      "meaning", "значение кода", "Что означает код", english: "Meaning", .text
    ).alwaysFilled()
    return DataTable(
      [id, title, meaning],
      codes.map { [.text($0.0), .text($0.1.unbound), .text($0.2.unbound)] })
  }

  private static func organizations(_ section: PublishedSection) -> DataTable {
    DataTable(
      [
        id, title, short,
        .init("kind", "вид", "school, kindergarten, supplementary, other", english: "Kind", .text)
          .alwaysFilled(),
        .init("locality", "населённый пункт", "Где находится", english: "Locality", .text),
        .init(
          "municipality", "муниципалитет", "Код муниципалитета, в региональном разделе",
          english: "Municipality", .code, section.isRegional ? .municipalities : nil
        ).alwaysFilled(
          section.organizations.organizations.allSatisfy { $0.municipality != nil }),
        .init("opened", "открыта", "Дата открытия, если указана", english: "Opened", .date),
        .init("closed", "закрыта", "Дата закрытия, если указана", english: "Closed", .date),
        .init(
          "successor", "правопреемник", "Код правопреемника", english: "Successor", .code,
          .organizations),
      ],
      section.organizations.organizations.map { organization in
        [
          .text(organization.id.text), .init(organization.name), .init(organization.shortName),
          .text(organization.kind.rawValue), .init(organization.locality),
          .init(organization.municipality?.text), .init(organization.opened),
          .init(organization.closed), .init(organization.successor?.text),
        ]
      })
  }

  private static func municipalities(_ section: PublishedSection) -> DataTable {
    DataTable(
      [id, title],
      section.municipalities.municipalities.map { [.text($0.id.text), .text($0.name)] })
  }

  private static func directions(_ section: PublishedSection) -> DataTable {
    DataTable(
      [
        id, number, title, short,
        .init("mechanism", "механизм", "Название механизма", english: "Mechanism", .text),
      ],
      section.mechanisms.flatMap { mechanism in
        mechanism.directions.map { direction in
          [
            .text(direction.id.text), .init(direction.number), .init(direction.title),
            .init(direction.short), .init(mechanism.title),
          ]
        }
      })
  }

  private static func buckets(_ section: PublishedSection) -> DataTable {
    DataTable(
      [
        .init(
          "indicator", "показатель", "Код показателя", english: "Indicator", .code, .indicators
        ).alwaysFilled(),
        .init(
          "bucket", "номер", "Порядковый номер интервала", english: "Number of the part", .integer
        ).alwaysFilled(),
        title,
      ],
      section.catalogue.indicators.flatMap { indicator in
        indicator.buckets.enumerated().map { place, bucket in
          [.text(indicator.id.text), .integer(place + 1), .init(bucket.title)]
        }
      })
  }
}
