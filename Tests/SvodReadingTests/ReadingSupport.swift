import Foundation
import SvodContent
import SvodDiagnostics
import SvodReading

/// A folder that is read without a finding; tests spoil one file of it at a time.
enum SampleFolder {
  static let section = """
    municipality: Заречный район
    authority: Отдел образования
    section: Мониторинг и оценка
    address: https://zarechny.example/monitoring/
    cycle: 2021

    """

  static let organizations = """
    id,name,short-name,kind,opened,closed,successor,former-names
    school-1,Средняя школа № 1,Школа № 1,school,,,,Школа имени Кирова
    school-2,Средняя школа № 2,Школа № 2,school,2020-09-01,,,
    old-school,Старая школа,,school,,2019-05-31,school-1,
    garden,Детский сад «Ёлочка»,Ёлочка,kindergarten,,,,

    """

  static let directions = """
    mechanisms:
      - id: results
        title: Результаты
        directions:
          - {id: preparation, number: "1.1", title: Качество подготовки}
    components:
      - {id: goals, title: Цели}
      - {id: indicators, title: Показатели}

    """

  static let indicators = """
    direction: preparation
    groups:
      - id: results
        title: Результаты
        indicators:
          - {id: basic, number: "1.1", title: Базовый уровень, kind: share, better: higher, applies-to: [school]}
          - {id: all-basic, title: Базовый уровень у всех, kind: condition, better: higher, of: basic, holds: "= 100 %"}
          - {id: safe, title: Безопасно, kind: condition, better: higher}
          - {id: pupils, title: Обучающиеся, kind: count, unit: чел., better: neither}
          - {id: money, title: Расходы, kind: count, unit: руб., better: neither}
          - {id: score, title: Средний балл, kind: mean, unit: балл, better: higher}
          - {id: wages, title: Рост оплаты, kind: growth, better: higher}
          - id: levels
            title: Уровни
            kind: distribution
            buckets:
              - {id: low, title: ниже половины, from: 0, to: 50}
              - {id: high, title: половина и больше, from: 50, to: 100, to-inclusive: "true"}
          - {id: reserve, title: Резерв, kind: presence}

    """

  static let files: [String: String] = [
    "section.yml": section, "organizations.csv": organizations, "directions.yml": directions,
    "indicators/preparation.yml": indicators,
    "data/2021/values.csv": "organization,indicator,numerator,denominator\nschool-1,basic,9,10\n",
  ]

  /// The sample with some files replaced; nil takes one away.
  static func with(_ changes: [String: String?]) -> ContentFolder {
    var files = files
    for (path, text) in changes { files[path] = text }
    return ContentFolder(files)
  }
}

/// What came of reading a folder.
struct Reading {
  let content: Content?
  let diagnostics: [Diagnostic]

  init(_ folder: ContentFolder) {
    var log = DiagnosticLog()
    content = Content(reading: folder, log: &log)
    diagnostics = log.diagnostics
  }

  /// Reads the sample with some files replaced.
  init(sampleWith changes: [String: String?]) {
    self.init(SampleFolder.with(changes))
  }

  /// Reads the sample with one data file of 2021.
  init(data: String) {
    self.init(sampleWith: ["data/2021/values.csv": data])
  }

  var codes: [DiagnosticCode] { diagnostics.map(\.code) }

  func observation(_ indicator: String, _ organization: String?, year: Int = 2021) -> Observation? {
    guard let content, let place = content.catalogue.index(of: .init(indicator)),
      let column = content.observations[year, place]
    else { return nil }
    guard let organization else { return column[.section] }
    return content.organizations.index(of: .init(organization)).map { column.organizations[$0] }
  }
}

/// Folders that lie beside the package.
enum SharedFolder {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func path(_ name: String) -> String? {
    let path = root.deletingLastPathComponent().appending(path: "shared/content/\(name)").path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
}
