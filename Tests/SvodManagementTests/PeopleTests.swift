import SvodContent
import SvodDiagnostics
import SvodManagement
import SvodPublication
import Testing

/// Whom an audience may know, and duties that are coupled with roles.
struct PeopleTests {
  private static let trial = {
    var trial = TrialManagement()
    trial.files["people.csv"] = """
      id,name,post
      azarova,Азарова Вера Павловна,начальник
      belov,Белов Илья Сергеевич,методист
      gromov,Громов Лев Ильич,директор

      """
    trial.files["groups.yml"] = "- {id: group, title: Рабочая группа}\n"
    trial.files["groups/group.csv"] = """
      person,role,from
      azarova,chair,2021-02-01
      belov,secretary,2021-02-01
      gromov,member,2021-02-01

      """
    return trial
  }()

  private func people(
    _ trial: TrialManagement, for audience: Audience = .publicReaders
  ) throws -> [String] {
    try trial.register(for: audience).people.map(\.id.text)
  }

  @Test(arguments: [
    ("1. Поручить Азаровой В. П. доклад.", ["azarova"]),
    ("1. Рабочая группа: Азарова Вера Павловна и Белов И. С.", ["azarova", "belov"]),
    // A signature, a namesake, a surname alone.
    ("1. Утвердить.\n\nНачальник\n\nВ. П. Азарова", []),
    ("1. Поручить Азаровой Е. П. доклад.", []), ("1. Поручить Азаровой доклад.", []),
  ])
  func aPersonIsKnownWhereAPublishedActGivesTheName(text: String, ids: [String]) throws {
    var trial = Self.trial
    trial.add("order-1", "order", "number: \"1\"\ndate: 2021-03-01", text: text)

    #expect(try people(trial) == ids)
    #expect(try people(trial, for: .workingGroup) == ["azarova", "belov", "gromov"])
  }

  @Test func anOrganizationStandsBesideANameAlone() throws {
    var trial = Self.trial
    trial.files["people.csv"] = """
      id,name,post,organization
      azarova,Азарова Вера Павловна,начальник,отдел образования
      belov,Белов Илья Сергеевич,методист,centre

      """
    trial.files["groups/group.csv"] = "person,role\nazarova,chair\nbelov,secretary\n"
    trial.add(
      "order-1", "order", "number: \"1\"\ndate: 2021-03-01",
      text: "1. Поручить Азаровой В. П. доклад.")
    let organizations = { (audience: Audience) in
      try trial.register(for: audience).groups[0].composition.map(\.organization)
    }

    #expect(try organizations(.publicReaders) == ["отдел образования", nil])
    #expect(try organizations(.workingGroup) == ["отдел образования", "centre"])
  }

  @Test func anInternalActNamesNobodyInPublic() throws {
    var trial = Self.trial
    trial.add(
      "order-1", "order", "number: \"1\"\ndate: 2021-03-01\nvisibility: internal",
      text: "1. Поручить Азаровой В. П. доклад.")

    #expect(try people(trial) == [])
  }

  @Test func aPersonKeepsRolesDutiesAndDecisionsAndNoMeeting() throws {
    var trial = Self.trial
    trial.files["decisions.csv"] = """
      id,document,clause,responsible,participants,due
      d-1,order-1,1,azarova,школы,2021-09-01
      d-2,order-1,1,belov,школы,2021-09-01

      """
    trial.files["meetings.csv"] = "id,group,date,present\nm-1,group,2021-04-01,azarova|belov\n"
    trial.add(
      "order-1", "order", "number: \"1\"\ndate: 2021-03-01",
      text: "1. Назначить куратором мониторинга Азарову В. П.")
    trial.files["groups.yml"] = """
      - id: group
        title: Рабочая группа
        duties: [{title: куратор мониторинга, role: chair}]

      """

    let person = try #require(try trial.register().people.first)

    #expect(person.name == "Азарова Вера Павловна")
    #expect(person.roles.map(\.role) == [.chair])
    #expect(person.duties.map(\.title) == ["куратор мониторинга"])
    #expect(person.duties.first?.source?.anchor == "p-1")
    #expect(person.decisions.map(\.text) == ["d-1"])
    #expect(!"\(person)".contains("m-1"))
  }
}

/// Duties against the composition.
struct DutyTests {
  private static func trial(_ duties: String, rules: String = "", order: String = "")
    -> TrialManagement
  {
    var trial = TrialManagement()
    trial.files["people.csv"] =
      "id,name\nazarova,Азарова Вера Павловна\nbelov,Белов Илья Сергеевич\n"
    trial.files["groups.yml"] =
      "- {id: group, title: Группа, regulation: rules\(duties)}\n"
    trial.files["groups/group.csv"] = """
      person,role,from,to
      azarova,chair,2021-02-01,
      belov,secretary,2021-02-01,2021-12-31
      belov,member,2022-01-01,
      azarova,secretary,,2020-12-31

      """
    trial.add("rules", "regulation", "number: \"2\"\ndate: 2021-02-01", text: rules)
    trial.add("order", "order", "number: \"3\"\ndate: 2021-03-01", text: order)
    return trial
  }

  private static let rules = """
    1. В группу входят председатель и члены.

    2. Председатель рабочей группы – куратор муниципального мониторинга:

       1) ведёт заседания.
    """

  @Test(arguments: [
    (", duties: [{title: куратор, role: chair, person: azarova}]", 0),
    (", duties: [{title: куратор, role: chair, person: belov}]", 1),
    // The secretary of 2021 is a member on 16 May 2022.
    (
      ", duties: [{title: координатор, role: secretary, person: belov, to: 2021-12-31, act: order}]",
      0
    ),
    (", duties: [{title: координатор, role: secretary, person: belov, act: order}]", 1),
    (", duties: [{title: куратор, role: chair}]", 0),
  ])
  func aDutyWithoutItsRoleIsReported(duties: String, count: Int) throws {
    let trial = Self.trial(duties, rules: "1. В группу входит председатель.", order: "1. Дело.")

    #expect(try trial.codes() == Array(repeating: .dutyMismatch, count: count))
  }

  @Test(arguments: [
    ("| Куратор муниципального мониторинга | Азарова Вера Павловна, начальник |", 0),
    ("| Куратор муниципального мониторинга | Белов Илья Сергеевич, методист |", 1),
    ("| Куратор регионального мониторинга | Белов Илья Сергеевич, методист |", 0),
    ("| Куратор муниципального мониторинга | Белов И. С. и Азарова В. П. |", 0),
    ("| Куратор муниципального мониторинга | Белов Игорь Сергеевич |", 0),
  ])
  func theRuleAndTheAppointmentAreReadFromActs(row: String, count: Int) throws {
    let trial = Self.trial("", rules: Self.rules, order: "| Что | Кто |\n|---|---|\n\(row)")

    #expect(try trial.codes() == Array(repeating: .dutyMismatch, count: count))
  }

  @Test(arguments: [
    ("1. Назначить куратором муниципального мониторинга Белова И. С.", 1),
    ("1. Назначить:\n\n   1) куратором муниципального мониторинга Белова И. С.;", 1),
    ("1. Назначить куратором муниципального мониторинга Азарову В. П.", 0),
    ("1. Заслушать куратора муниципального мониторинга и Белова И. С.", 0),
    ("1. Назначить экспертом Белова И. С.", 0),
  ])
  func aClauseThatAppointsIsRead(clause: String, count: Int) throws {
    let trial = Self.trial("", rules: Self.rules, order: clause)

    #expect(try trial.codes() == Array(repeating: .dutyMismatch, count: count))
  }

  @Test func theFindingNamesTheDayAndTheHolder() throws {
    let trial = Self.trial(
      ", duties: [{title: куратор, role: chair, person: belov}]", rules: "1. Дело.")

    let finding = try #require(try trial.findings().first { $0.code == .dutyMismatch })

    #expect(finding.summary.contains("16.05.2022"))
    #expect(finding.summary.contains("«azarova»"))
  }
}
