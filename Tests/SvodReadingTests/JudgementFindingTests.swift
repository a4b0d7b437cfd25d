import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodReading
import Testing

/// What people decided about values: zones, answers and recommendations.
struct JudgementFindingTests {
  private static let beside = [
    "section.yml": SampleFolder.section + """
      zones:
        - {id: fall, when: worse-by, at-least: 5}
        - {id: below, when: below-target}

      """,
    "documents/minutes-1.md": """
    ---
    kind: list
    title: Протокол
    ---

    1.1. Принять меры.

    1.2. Разместить.

    """,
    "organizations.csv": """
    id,name,short-name,kind,cluster
    school-1,Средняя школа № 1,Школа № 1,school,город
    school-2,Средняя школа № 2,Школа № 2,school,

    """,
    "indicators/heads.yml": """
    direction: preparation
    groups:
      - id: heads
        title: Руководители
        indicators:
          - {id: competence, title: Компетенции, kind: share, better: higher, concerns: head}
          - {id: competent, title: Владеют, kind: condition, better: higher, of: competence, holds: "= 100 %"}

    """,
  ]

  private static func row(
    _ code: DiagnosticCode, _ file: String, _ header: String, _ wrong: String, _ right: String,
    _ severity: Diagnostic.Severity = .error, column: String?
  ) -> FileCase {
    FileCase(
      code: code, file: file, wrong: header + "\n" + wrong + "\n",
      right: header + "\n" + right + "\n", severity: severity, header: column,
      beside: beside)
  }

  private static func zone(
    _ code: DiagnosticCode, _ wrong: String, _ right: String,
    _ severity: Diagnostic.Severity = .error, column: String
  ) -> FileCase {
    row(
      code, "zones/2021.csv", "zone,organization,indicator,state,approved-by,comment", wrong,
      right, severity, column: column)
  }

  static let zones = [
    zone(
      .unknownValue, "①falls,,basic,confirmed,minutes-1,", "fall,,basic,confirmed,minutes-1,",
      column: "zone"),
    zone(
      .unknownOrganization, "fall,①nobody,basic,draft,,", "fall,school-1,basic,draft,,",
      column: "organization"),
    zone(.unknownIndicator, "fall,,①basik,draft,,", "fall,,basic,draft,,", column: "indicator"),
    zone(
      .unknownValue, "fall,,basic,①подтверждена,minutes-1,", "fall,,basic,rejected,,",
      column: "state"),
    zone(
      .unknownDocument, "fall,,basic,confirmed,①minutes-2,", "fall,,basic,confirmed,minutes-1,",
      column: "approved-by"),
    zone(
      .incompleteValue, "fall,,basic,confirmed,①,", "fall,,basic,draft,,", .warning,
      column: "approved-by"),
    zone(.missingValue, "fall,,basic,①,,", "fall,,basic,draft,,", column: "state"),
    zone(
      .duplicateValue, "fall,,basic,draft,,\n①fall,,basic,rejected,,",
      "fall,,basic,draft,,\nbelow,,basic,rejected,,\nfall,school-1,basic,draft,,",
      column: "zone"),
  ]

  private static func answer(
    _ code: DiagnosticCode, _ wrong: String, _ right: String,
    _ severity: Diagnostic.Severity = .error, column: String
  ) -> FileCase {
    row(
      code, "answers.csv", "indicator,organization,cycle,document,clause,text", wrong, right,
      severity, column: column)
  }

  static let answers = [
    answer(
      .unknownIndicator, "①basik,,2021,minutes-1,,", "basic,,2021,minutes-1,,",
      column: "indicator"),
    answer(
      .unknownCycle, "basic,,①2018,minutes-1,,", "basic,,2021,minutes-1,,", .warning,
      column: "cycle"),
    answer(
      .unknownOrganization, "basic,①nobody,2021,minutes-1,,", "basic,school-2,2021,minutes-1,,",
      column: "organization"),
    answer(
      .unknownDocument, "basic,,2021,①minutes-2,,", "basic,,2021,minutes-1,,",
      column: "document"),
    answer(
      .unknownClause, "basic,,2021,minutes-1,①1.3,", "basic,,2021,minutes-1,1.2,",
      column: "clause"),
    answer(
      .misplacedValue, "basic,,2021,,①1.2,Обучение педагогов",
      "basic,,2021,,,Обучение педагогов", column: "clause"),
    answer(
      .incompleteValue, "basic,,2021,①,,", "basic,,2021,,,Обучение педагогов",
      column: "document"),
  ]

  private static let advice =
    "id,organization,cluster,indicator,text,addressee,due,state,approved-by"

  private static func recommendation(
    _ code: DiagnosticCode, _ wrong: String, _ right: String,
    _ severity: Diagnostic.Severity = .error, column: String
  ) -> FileCase {
    row(code, "recommendations/2021.csv", advice, wrong, right, severity, column: column)
  }

  static let recommendations = [
    recommendation(
      .duplicateID, "r-1,,,,Обучить,,,,minutes-1\n①r-1,,,,Проверить,,,,minutes-1",
      "r-1,,,,Обучить,,,,minutes-1\nr-2,,,,Проверить,,,,minutes-1", column: "id"),
    recommendation(
      .missingValue, "r-1,,,,①,,,,minutes-1", "r-1,,,,Обучить,,,,minutes-1", column: "text"),
    recommendation(
      .unknownValue, "r-1,,①село,,Обучить,,,,minutes-1", "r-1,,город,,Обучить,,,,minutes-1",
      column: "cluster"),
    recommendation(
      .unknownValue, "r-1,,,,Обучить,①heads,,,minutes-1", "r-1,,,,Обучить,head,,,minutes-1",
      column: "addressee"),
    recommendation(
      .unknownValue, "r-1,,,,Обучить,,,①выполнено,minutes-1", "r-1,,,,Обучить,,,done,minutes-1",
      column: "state"),
    recommendation(
      .badDate, "r-1,,,,Обучить,,①осень,,minutes-1", "r-1,,,,Обучить,,01.09.2022,,minutes-1",
      column: "due"),
    recommendation(
      .unknownDocument, "r-1,,,,Обучить,,,,①minutes-2", "r-1,,,,Обучить,,,,minutes-1",
      column: "approved-by"),
    recommendation(
      .incompleteValue, "r-1,,,,Обучить,,,,①", "r-1,,,,Обучить,,,,minutes-1", .warning,
      column: "approved-by"),
    recommendation(
      .publicHead, "r-1,①school-1,,competence,Обучить,,,,minutes-1",
      "r-1,,,competence,Обучить,,,,minutes-1", column: "organization"),
    recommendation(
      .publicHead, "r-1,①school-1,,competent,Обучить,,,,minutes-1",
      "r-1,school-1,,basic,Обучить,,,,minutes-1", column: "organization"),
  ]

  private static func rule(
    _ code: DiagnosticCode, _ wrong: String, _ right: String
  ) -> FileCase {
    FileCase(
      code: code, file: "recommendations.yml", wrong: wrong + "\n", right: right + "\n",
      beside: beside)
  }

  static let rules = [
    rule(.unknownValue, "- {zone: ①falls, text: Обучить}", "- {zone: fall, text: Обучить}"),
    rule(.missingKey, "- ①{zone: fall}", "- {zone: fall, text: Обучить}"),
    rule(
      .unknownIndicator, "- {zone: fall, indicators: [①basik], text: Обучить}",
      "- {zone: fall, indicators: [basic], text: Обучить}"),
    rule(
      .unknownValue, "- {zone: fall, text: Обучить, addressee: ①boss}",
      "- {zone: fall, text: Обучить, addressee: Заместители по учебной работе}"),
    rule(
      .badDate, "- {zone: fall, text: Обучить, due: ①осень}",
      "- {zone: fall, text: Обучить, due: 2022-09-01}"),
  ]

  @Test(arguments: zones + answers + recommendations + rules)
  func reportsTheMistakeAtItsPlace(_ item: FileCase) throws {
    try item.check()
  }

  @Test(arguments: ["zones", "recommendations"])
  func aFileThatIsNamedAfterNoCycleIsReported(_ folder: String) {
    var files: [String: String?] = Self.beside.mapValues { $0 }
    files["\(folder)/2018.csv"] = "zone,indicator,state\nfall,basic,draft\n"

    let reading = Reading(sampleWith: files)

    #expect(reading.codes == [.unknownCycle])
    #expect(reading.diagnostics.first?.position.file == "Content/\(folder)/2018.csv")
  }

  @Test func everythingIsReadAsWritten() throws {
    var files: [String: String?] = Self.beside.mapValues { $0 }
    files["zones/2021.csv"] =
      "зона;организация;показатель;состояние;утверждено;пояснение\n"
      + "fall;Школа № 1;1.1;confirmed;minutes-1;Два учителя уволились\n"
    files["answers.csv"] =
      "indicator,organization,cycle,document,clause,text\nbasic,,2021,minutes-1,1.1,Обучение\n"
    files["recommendations.yml"] =
      "- {zone: fall, indicators: [basic], text: Обучить, addressee: head, due: 2022-09-01}\n"
    files["recommendations/2021.csv"] =
      Self.advice + "\nr-1,,город,basic,Обучить,Методисты,2022-09-01,in-progress,minutes-1\n"

    let reading = Reading(sampleWith: files)

    let judgements = try #require(reading.content?.judgements)
    let decision = try #require(judgements.decisions.first)
    let rule = try #require(judgements.recommendationRules.first)
    let found = try #require(judgements.recommendations.first)
    #expect(reading.diagnostics == [])
    #expect(decision.organization == .init("school-1") && decision.state == .confirmed)
    #expect(
      decision.comment == "Два учителя уволились" && decision.approvedBy == .init("minutes-1"))
    #expect(judgements.answers.map(\.anchor) == ["p-1-1"])
    #expect(judgements.answers.map(\.clause) == ["1.1"])
    #expect(rule.addressee == .head && rule.due == CalendarDate(year: 2022, month: 9, day: 1))
    #expect(found.addressee == .other("Методисты") && found.state == .inProgress)
    #expect(found.cluster == "город" && found.indicator == .init("basic"))
  }
}
