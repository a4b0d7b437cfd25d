import SvodContent
import SvodDiagnostics
import SvodManagement
import SvodNumbers
import SvodPublication
import Testing

/// Who belongs to a group, and whether it meets often enough.
struct GroupTests {
  private func group(
    _ trial: TrialManagement, for audience: Audience = .publicReaders
  ) throws -> GroupRecord {
    try #require(try trial.register(for: audience).groups.first)
  }

  @Test func namesStandOnlyWhereThePublishedActNamesTheMembers() throws {
    var trial = TrialManagement.group
    #expect(try group(trial).composition.compactMap(\.name) == [])
    #expect(try group(trial, for: .workingGroup).composition.compactMap(\.name).count == 7)

    trial.files["groups.yml"]? += "  composition: order-1\n"
    trial.add(
      "order-1", "order", "number: \"1\"\ndate: 2021-01-11",
      text: "1. Включить Азарову, Беляева, Волкову, Громова, Дёмину, Ежова и Жилину.")
    #expect(try group(trial).composition.compactMap(\.name).count == 7)

    // Whoever signs the act is not named as a member.
    trial.add(
      "order-1", "order", "number: \"1\"\ndate: 2021-01-11",
      text: "1. Утвердить состав.\n\nНачальник отдела Азарова")
    #expect(try group(trial).composition.compactMap(\.name) == [])

    trial.add(
      "order-1", "order", "number: \"1\"\ndate: 2021-01-11\nvisibility: internal",
      text: "1. Включить Азарову, Беляева, Волкову, Громова, Дёмину, Ежова и Жилину.")
    #expect(try group(trial).composition.compactMap(\.name) == [])
    #expect(try group(trial).group.composition == nil)
  }

  @Test func rolesComeInTheirOrderAndFormerMembersApart() throws {
    var trial = TrialManagement.group
    trial.files["groups/group.csv"] = """
      person,role,from,to
      p-1,member,,2022-01-31
      p-2,secretary,,
      p-3,chair,,

      """

    let record = try group(trial)

    #expect(record.composition.map(\.role) == [.chair, .secretary])
    #expect(record.others.map(\.post) == ["должность 1"])
  }

  @Test func aRoleThatTheRulesNameAndNobodyHoldsIsReported() throws {
    var trial = TrialManagement.group
    trial.files["groups/group.csv"] = "person,role\np-1,chair\np-2,member\n"
    #expect(try trial.codes() == [.missingRole])
    #expect(try group(trial).missingRoles == [.secretary])

    trial.files["groups.yml"]? += "  regulation: rules\n"
    trial.add(
      "rules", "regulation", "effective: 2021-01-11",
      text: "1. В группу входят председатель и члены группы.")
    #expect(try trial.codes() == [])

    trial.files["groups/group.csv"] = nil
    #expect(try trial.codes() == [])
  }

  @Test func frequencyIsJudgedWhenThePeriodIsOver() throws {
    var trial = TrialManagement.group
    trial.files["groups.yml"] =
      "- {id: group, title: Группа, quorum: {share: 1/2}, meetings: {at-least: 2, per: year}}\n"
    trial.files["groups/group.csv"] = trial.files["groups/group.csv"]?
      .replacing("2022-01-01", with: "2020-12-31")
    trial.meet(
      "m-1,group,2021-02-10,p-1|p-2|p-3|p-4,,,,,", "m-2,group,2021-03-10,p-1,,,,,",
      "m-3,group,2022-02-10,p-1|p-2|p-3|p-4,,,,,", "m-4,group,2022-06-10,,,,,,")

    let record = try group(trial)

    // The composition begins on the last day of 2020.
    #expect(record.frequency.map(\.state) == [.open(missing: 1), .missed(by: 1), .partial])
    #expect(record.frequency.map(\.held) == [1, 1, 0])
    #expect(record.frequency.map(\.withoutQuorum) == [0, 1, 0])
    #expect(try trial.codes() == [.fewMeetings, .noQuorum])
  }

  @Test(arguments: [
    (WorkingGroup.Frequency.Period.halfYear, 3), (.quarter, 6), (.month, 17), (.year, 2),
  ])
  func periodsAreThoseOfTheRule(
    _ period: WorkingGroup.Frequency.Period, _ count: Int
  ) throws {
    var trial = TrialManagement.group
    trial.files["groups.yml"] =
      "- {id: group, title: Группа, meetings: {at-least: 1, per: \(period.rawValue)}}\n"
    trial.files["groups/group.csv"] = "person,role,from\np-1,chair,2021-01-01\np-2,secretary,\n"

    #expect(try group(trial).frequency.count == count)
  }
}
