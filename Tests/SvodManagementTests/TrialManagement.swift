import SvodContent
import SvodDiagnostics
import SvodManagement
import SvodNumbers
import SvodPublication
import SvodReading
import Testing

/// A small section of texts, read from memory; tests replace its files one at a time.
struct TrialManagement {
  var files: [String: String] = [
    "section.yml": """
    municipality: Заречный район
    authority: Отдел образования
    address: https://zarechny.example/
    cycle: 2021
    as-of: 2022-05-16

    """,
    "directions.yml": """
    directions:
      - {id: heads, number: "2.1", title: Руководители}
      - {id: teachers, number: "2.2", title: Педагоги}
      - {id: preschool, number: "2.4", title: Детские сады}
    components:
      - {id: goals, title: Цели, proved-by: [concept, regulation], fresh: in-force}
      - {id: analysis, title: Анализ}
      - {id: recommendations, title: Рекомендации}
      - {id: measures, title: Меры, proved-by: [plan, order]}
      - {id: decisions, title: Решения}
      - {id: effect, title: Эффект}

    """,
  ]

  /// Adds a document with a text; keys stand in its head beside kind and title.
  mutating func add(_ id: String, _ kind: String, _ keys: String, text: String = "1. Текст.") {
    files["documents/\(id).md"] = """
      ---
      kind: \(kind)
      title: Документ \(id)
      \(keys)
      ---

      \(text)

      """
  }

  /// The working days of 2021 by the Government's decree of 10.10.2020 № 1648 about the dates that
  /// tests count over, and those by a later decree of the President where asked for.
  mutating func addCalendar(withDecreeDays: Bool = false) {
    let days = [
      "2021-02-22,non-working", "2021-02-23,non-working", "2021-02-20,working",
      "2021-05-03,non-working", "2021-05-10,non-working",
    ]
    let decreed = ["04", "05", "06", "07"].map { "2021-05-\($0),non-working" }
    files["calendar/2021.csv"] =
      (["date,kind"] + days + (withDecreeDays ? decreed : [])).joined(separator: "\n") + "\n"
  }

  /// The register; what is wrong with the files themselves is a mistake of the test.
  func register(for audience: Audience = .publicReaders) throws -> ManagementRegister {
    var log = DiagnosticLog()
    let content = try #require(Content(reading: ContentFolder(files), log: &log))
    #expect(log.diagnostics.filter { $0.severity == .error } == [])
    return ManagementRegister(
      publishing: content.management, calendar: content.workingCalendar,
      beside: PublishedSection(gating: content, for: audience))
  }

  /// What the register finds wrong.
  func findings() throws -> [Diagnostic] {
    var log = DiagnosticLog()
    try register().check(log: &log)
    return log.diagnostics
  }

  func codes() throws -> [DiagnosticCode] { try findings().map(\.code) }
}

extension TrialManagement {
  /// A group of seven that meets four times a year, half of which can decide.
  static let group: TrialManagement = {
    var trial = TrialManagement()
    trial.files["people.csv"] =
      "id,name,post\n"
      + ["Азарова", "Беляев", "Волкова", "Громов", "Дёмина", "Ежов", "Жилина"].enumerated()
      .map { "p-\($0 + 1),\($1) Анна,должность \($0 + 1)" }.joined(separator: "\n") + "\n"
    trial.files["groups.yml"] = """
      - id: group
        title: Рабочая группа
        meetings: {at-least: 4, per: year}
        quorum: {share: 1/2}
        notice: {within: 2, days: working}
        minutes: {within: 5, days: working}

      """
    let roles = ["chair", "deputy", "secretary", "member", "member", "member", "member"]
    trial.files["groups/group.csv"] =
      "person,role,from,to\n"
      + roles.enumerated().map { "p-\($0 + 1),\($1),2022-01-01," }.joined(separator: "\n") + "\n"
    return trial
  }()

  static let meetingHead = "id,group,date,present,notice-date,signed,extract-date,minutes,signed-by"

  mutating func meet(_ rows: String...) {
    files["meetings.csv"] = ([Self.meetingHead] + rows).joined(separator: "\n") + "\n"
  }

  func meeting() throws -> MeetingRecord {
    try #require(try register().groups.first?.meetings.first)
  }
}

extension CalendarDate {
  /// «29.04.2021», a date that exists.
  static func on(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(parsing: text))
  }
}
