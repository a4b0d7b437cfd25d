import SvodContent
import SvodDiagnostics
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

/// An indicator of a dated set: who owes it, and over how many it is summed up.
struct SetTests {
  /// Schools 0–3 belong from 2020 on, school 4 from 2021 on, school 5 up to 2020.
  private var members: Indicator.Applicability {
    var set = OrganizationSet(
      id: .init("some"), position: FilePosition(file: "Content/sets.csv", line: 2))
    for school in 0..<4 { set.members[.init("s\(school)")] = [HeldTime()] }
    set.members[.init("s4")] = [HeldTime(from: CalendarDate(year: 2021, month: 9, day: 1))]
    set.members[.init("s5")] = [HeldTime(to: CalendarDate(year: 2020, month: 12, day: 31))]
    return .members([set], besides: [])
  }

  private func section(_ indicators: [Indicator], _ values: SampleValues) -> PublishedSection {
    PublishedSection(gating: sampleContent(indicators, schools: 7, values))
  }

  private var answers: Indicator {
    sampleIndicator("a", .condition) {
      $0.concerns = .organization
      $0.appliesTo = members
    }
  }

  @Test func theTallyIsOverTheMembersOfTheYear() throws {
    let values: SampleValues = [
      "a": [
        2020: [.answer(true), .answer(true), .answer(false), .answer(true), .none, .answer(true)],
        2021: [.answer(true), .answer(true), .answer(false), .answer(true), .answer(false)],
      ]
    ]
    let section = section([answers], values)

    let outcomes = [2020, 2021].map {
      section.municipal(.section, indicator: 0, year: $0)?.total.outcome
    }
    #expect(outcomes[0] == .figure(.tally(Tally(met: 4, of: 5))))
    #expect(outcomes[1] == .figure(.tally(Tally(met: 3, of: 5))))
    #expect(
      section.outcome(organization: 4, indicator: 0, year: 2020) == .absent(.notApplicable))
    #expect(
      section.outcome(organization: 5, indicator: 0, year: 2021) == .absent(.notApplicable))
    #expect(
      section.outcome(organization: 6, indicator: 0, year: 2021) == .absent(.notApplicable))
  }

  @Test func membersAloneOweTheirData() {
    let section = section(
      [answers], ["a": [2021: [.answer(true), .answer(true), .answer(false), .answer(true)]]])

    #expect(section.outcome(organization: 4, indicator: 0, year: 2021) == .absent(.missing))
    #expect(
      section.participation(of: .section, year: 2021)
        == Participation(gaveEverything: 4, expected: 5, incomplete: nil))
    #expect(section.participation(of: .section, year: 2020)?.expected == 5)
  }

  @Test func aConditionOfAShareIsAskedOfTheMembersOfItsYear() {
    let share = sampleIndicator("b") { $0.concerns = .organization }
    let all = sampleCondition("all", of: "b") { $0.appliesTo = members }
    let full = [Observation.Entry](repeating: .share(9, of: 9), count: 7)
    let section = section([share, all], ["b": [2020: full, 2021: full]])

    let outcomes = (0..<7).map { school in
      [2020, 2021].map { section.outcome(organization: school, indicator: 1, year: $0)?.absence }
    }
    #expect(outcomes[4] == [.notApplicable, nil])
    #expect(outcomes[5] == [nil, .notApplicable])
    #expect(outcomes[6] == [.notApplicable, .notApplicable])
  }
}
