import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodReading
import Testing

/// Working groups, their meetings, decisions and what these changed.
struct GroupFindingTests {
  private static let beside = [
    "people.csv": """
    id,name,post,organization,from,to
    volkova,Волкова Инна Львовна,методист,,,
    sorokin,Сорокин Олег Ильич,директор,,,2021-06-30
    sorokin,Сорокин Олег Ильич,начальник отдела,,2021-07-01,

    """,
    "groups.yml": "- {id: group, title: Рабочая группа}\n",
    "documents/minutes-1.md": """
    ---
    kind: minutes
    number: "1"
    date: 2021-03-01
    title: Протокол
    ---

    1.1. Принять меры.

    1.2. Разместить.

    """,
    "recommendations/2021.csv": """
    id,text,approved-by
    r-1,Обучить,minutes-1

    """,
  ]

  private static func file(
    _ code: DiagnosticCode, _ file: String, _ header: String, _ wrong: String, _ right: String,
    _ severity: Diagnostic.Severity = .error, column: String?
  ) -> FileCase {
    FileCase(
      code: code, file: file, wrong: header + "\n" + wrong + "\n",
      right: header + "\n" + right + "\n", severity: severity, header: column, beside: beside)
  }

  private static func group(
    _ code: DiagnosticCode, _ wrong: String, _ right: String,
    _ severity: Diagnostic.Severity = .error
  ) -> FileCase {
    let start = "- {id: group, title: Рабочая группа"
    return FileCase(
      code: code, file: "groups.yml", wrong: start + wrong + "}\n", right: start + right + "}\n",
      severity: severity, beside: beside)
  }

  static let people = [
    file(
      .duplicateID, "people.csv", "id,name,from,to",
      "volkova,Волкова И. Л.,,2021-06-30\n①volkova,Волкова И. Л.,2021-06-30,",
      "volkova,Волкова И. Л.,,2021-06-30\nvolkova,Волкова И. Л.,2021-07-01,", column: "id"),
    file(
      .badDate, "people.csv", "id,name,from,to", "volkova,Волкова И. Л.,2021-07-01,①2021-06-30",
      "volkova,Волкова И. Л.,2021-07-01,2021-07-01", column: "to"),
    file(
      .missingValue, "people.csv", "id,name", "volkova,①", "volkova,Волкова И. Л.",
      column: "name"),
  ]

  static let groups = [
    group(.unknownDocument, ", regulation: ①rules", ", regulation: minutes-1", .warning),
    group(.badNumber, ", quorum: {share: ①3/2}", ", quorum: {share: 2/3}"),
    group(.badNumber, ", quorum: {share: ①половина}", ", quorum: {share: 1/1}"),
    group(
      .unknownValue, ", minutes: {within: 5, days: ①рабочие}",
      ", minutes: {within: 5, days: working}"),
    group(
      .valueOutOfRange, ", notice: {within: ①0, days: working}",
      ", notice: {within: 1, days: working}"),
    group(
      .unknownValue, ", meetings: {at-least: 4, per: ①год}",
      ", meetings: {at-least: 4, per: half-year}"),
    group(.unknownDocument, ", counts-for: [①plan-1#p-1]", ", counts-for: [minutes-1#p-1-1]"),
    group(.unknownClause, ", counts-for: [①minutes-1#9]", ", counts-for: [minutes-1#1.2]"),
  ]

  static let members = [
    file(
      .unknownPerson, "groups/group.csv", "person,role", "①volkov,member", "volkova,member",
      column: "person"),
    file(
      .unknownValue, "groups/group.csv", "person,role", "volkova,①секретарь",
      "volkova,secretary", column: "role"),
    file(
      .duplicateValue, "groups/group.csv", "person,role,to,from",
      "volkova,member,2021-05-01,\n①volkova,chair,,2021-05-01",
      "volkova,member,2021-05-01,\nvolkova,chair,,2021-05-02", column: "person"),
    file(
      .unknownGroup, "meetings.csv", "id,group,date", "m-1,①other,2021-04-29",
      "m-1,group,2021-04-29", column: "group"),
  ]

  static let meetings = [
    file(
      .unknownPerson, "meetings.csv", "id,group,date,present",
      "m-1,group,2021-04-29,①volkova|ivanov",
      "m-1,group,2021-04-29,volkova|sorokin", column: "present"),
    file(
      .duplicateValue, "meetings.csv", "id,group,date,present",
      "m-1,group,2021-04-29,①volkova|volkova", "m-1,group,2021-04-29,volkova|sorokin", .warning,
      column: "present"),
    file(
      .badDate, "meetings.csv", "id,group,date,notice-date", "m-1,group,2021-04-29,①2021-04-30",
      "m-1,group,2021-04-29,2021-04-29", .warning, column: "notice-date"),
    file(
      .badDate, "meetings.csv", "id,group,date,signed", "m-1,group,2021-04-29,①2021-04-28",
      "m-1,group,2021-04-29,2021-04-29", .warning, column: "signed"),
    file(
      .duplicateID, "meetings.csv", "id,group,date",
      "m-1,group,2021-04-29\n①m-1,group,2021-05-29",
      "m-1,group,2021-04-29\nm-2,group,2021-05-29", column: "id"),
    file(
      .unknownMeeting, "votes.csv", "meeting,item,for", "①m-1,1,7", "", column: "meeting"),
    file(
      .unknownDocument, "meetings.csv", "id,group,date,minutes", "m-1,group,2021-04-29,①minutes-2",
      "m-1,group,2021-04-29,minutes-1", column: "minutes"),
  ]

  static let decisions = [
    file(
      .incompleteValue, "decisions.csv", "id,document,text", "①d-1,,", "d-1,,Обучить",
      column: "id"),
    file(
      .unknownClause, "decisions.csv", "id,document,clause", "d-1,minutes-1,①1.3",
      "d-1,minutes-1,1.2", column: "clause"),
    file(
      .unknownDecision, "decisions.csv", "id,text,answers", "d-1,Обучить,①r-1|r-2",
      "d-1,Обучить,r-1|minutes-1#1.1", column: "answers"),
    file(
      .unknownValue, "decisions.csv", "id,text,type", "d-1,Обучить,①контрольное",
      "d-1,Обучить,Контролирующее", column: "type"),
    file(
      .unknownValue, "decisions.csv", "id,text,type", "d-1,Обучить,①control",
      "d-1,Обучить,controlling", column: "type"),
    file(
      .unknownValue, "decisions.csv", "id,text,state", "d-1,Обучить,①делается",
      "d-1,Обучить,в работе", column: "state"),
    file(
      .unknownIndicator, "decisions.csv", "id,text,indicators", "d-1,Обучить,①basik",
      "d-1,Обучить,basic|safe", column: "indicators"),
    file(
      .unknownDocument, "decisions.csv", "id,text,evidence", "d-1,Обучить,①order-1",
      "d-1,Обучить,minutes-1#1.1|https://zarechny.example/", column: "evidence"),
    file(
      .unknownDecision, "effects.csv", "id,answers", "e-1,①d-1", "e-1,r-1", column: "answers"),
    file(
      .unknownDirection, "effects.csv", "id,direction", "e-1,①heads", "e-1,preparation",
      column: "direction"),
    file(
      .unknownComponent, "evidence.csv", "direction,component,document",
      "preparation,①analysis,minutes-1", "preparation,goals,minutes-1", column: "component"),
    file(
      .unknownDirection, "evidence.csv", "direction,component,document", "①heads,goals,minutes-1",
      "all,goals,minutes-1", column: "direction"),
  ]

  @Test(arguments: people + groups + members + meetings + decisions)
  func reportsTheMistakeAtItsPlace(_ item: FileCase) throws {
    try item.check()
  }

  @Test func aFileOfMembersWithoutAGroupIsReported() {
    var files: [String: String?] = Self.beside.mapValues { $0 }
    files["groups/grup.csv"] = "person,role\nvolkova,member\n"

    let reading = Reading(sampleWith: files)

    #expect(reading.codes == [.unknownGroup])
    #expect(reading.diagnostics.first?.hint == "Возможно, имелось в виду «group»")
  }

  @Test(arguments: [("①m-1,1,семь", "m-1,1,7")])
  func readsVotesAsNumbers(_ wrong: String, _ right: String) {
    var files: [String: String?] = Self.beside.mapValues { $0 }
    files["meetings.csv"] = "id,group,date\nm-1,group,2021-04-29\n"
    files["votes.csv"] = "meeting,item,for\nm-1,1,семь\n"
    #expect(Reading(sampleWith: files).codes == [.badNumber])

    files["votes.csv"] = "meeting,item,for,against,casting\nm-1,1,3,3,да\n"
    let votes = Reading(sampleWith: files).content?.management.meetings.first?.votes
    #expect(votes?.first?.inFavour == 3)
    #expect(votes?.first?.isCasting == true)
  }

  @Test func aDecisionMayAnswerALaterOne() {
    var files: [String: String?] = Self.beside.mapValues { $0 }
    files["decisions.csv"] = "id,text,answers\nd-1,Обучить,d-2\nd-2,Проверить,\n"

    let reading = Reading(sampleWith: files)

    #expect(reading.codes == [])
    #expect(
      reading.content?.management.decisions.first?.answers == [.decision(.init("d-2"))])
  }

  @Test func statesOfGoalsAreReadByYears() throws {
    let directions = SampleFolder.directions.replacing(
      "title: Качество подготовки}",
      with: """
        title: Качество подготовки, goals: [
                    {id: g-1, title: Цель, state: {2020: reached, 2021: решены две задачи}}]}
        """)

    let reading = Reading(sampleWith: ["directions.yml": directions])

    let goal = try #require(reading.content?.directions.first?.goals.first)
    #expect(goal.states == [2020: .reached, 2021: .words("решены две задачи")])
    let wrong = Reading(
      sampleWith: ["directions.yml": directions.replacing("{2020: reached", with: "{now: reached")])
    #expect(wrong.codes == [.wrongType])
  }
}
