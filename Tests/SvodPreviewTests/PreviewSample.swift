import Foundation
import SvodDiagnostics
import SvodPublishing
import SvodTestSupport
import Testing

@testable import SvodPreview

/// A small section on disk with the package's own templates, to be edited and broken by tests.
struct PreviewSample {
  static let port = 8123
  static let indicatorPage = "/monitoring/2021/pokazateli/category/index.html"

  private static let templates = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Templates").path

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.section, to: "Content/section.yml")
    try folder.write(
      "id,name,short-name,kind\nfirst,Средняя школа № 1,СОШ № 1,school\n",
      to: "Content/organizations.csv")
    try folder.write(Self.directions, to: "Content/directions.yml")
    try folder.write(Self.indicators, to: "Content/indicators/teachers.yml")
    try write(numerator: 15)
  }

  var folders: ProjectFolders {
    ProjectFolders(content: folder["Content"], templates: Self.templates, output: "")
  }

  /// Writes the one value of the section: so many of 20.
  func write(numerator: Int) throws {
    try folder.write(
      "organization,indicator,numerator,denominator\nfirst,category,\(numerator),20\n",
      to: "Content/data/2021/values.csv")
  }

  /// Reads the section as it is now.
  func read() -> PreviewReading {
    var log = DiagnosticLog()
    let source = try? SectionSource(reading: folders, asOf: nil, log: &log)
    return PreviewReading(
      source: source, diagnostics: log.diagnostics,
      failure: source == nil && log.isEmpty ? "нет папки" : nil)
  }

  private static let section = """
    municipality: Опытный район
    municipality-genitive: Опытного района
    authority: Управление образования Опытного района
    section: Мониторинг и оценка
    address: https://opyt.example/monitoring/
    cycle: 2021
    as-of: 2022-05-16

    """

  private static let directions = """
    version: 2021-01-01
    directions:
      - {id: teachers, title: Развитие педагогов}
    components:
      - {id: indicators, title: Показатели}

    """

  private static let indicators = """
    direction: teachers
    groups:
      - id: staff
        title: Кадры
        indicators:
          - id: category
            number: "1"
            title: Доля учителей с категорией
            kind: share
            better: higher
            concerns: staff

    """
}

extension PreviewEdition {
  /// The answer to a method of a browser on this machine.
  func answer(
    _ target: String, to method: String = "GET", knownTags: [String] = []
  ) -> PreviewResponse {
    response(
      to: PreviewRequest(
        method, target, hosts: ["127.0.0.1:\(PreviewSample.port)"], knownTags: knownTags),
      port: PreviewSample.port)
  }
}

extension PreviewResponse {
  var bytes: [UInt8] {
    switch body {
    case .bytes(let bytes): bytes
    case .events: []
    }
  }

  /// The body as a text of which all blanks are plain ones.
  var text: String { String(decoding: bytes, as: UTF8.self).withPlainBlanks }
}

extension String {
  var withPlainBlanks: String { replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
}
