import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages

/// An organization in the management cycle.
struct OrganizationStepsTests {
  private func section() -> TrialSection {
    var section = TrialSection(years: [2020, 2021], schools: 2, indicators: [.trial("a", .share)])
    section.give(2020, 0, [.share(80, 100), .share(60, 100)])
    section.give(2021, 0, [.share(60, 100), .share(60, 100)])
    section.content.documents = [
      .trial("note", "analysis") {
        $0.cycle = 2021
        $0.date = CalendarDate(year: 2022, month: 3, day: 24)
      },
      .trial("minutes", "minutes"), .trial("plan", "plan"),
    ]
    return section
  }

  private func recommended(to school: String) -> Recommendation {
    var recommendation = Recommendation(id: .init("r-1"), year: 2021, text: "Составить планы")
    recommendation.organization = .init(school)
    recommendation.indicator = .init("a")
    recommendation.approvedBy = .init("minutes")
    return recommendation
  }

  private func steps(_ section: TrialSection, of school: Int) -> [String] {
    section.page(of: school, in: 2021).steps.map { step in
      "\(step.title): \(step.lines.map(\.plain.spaced).joined(separator: " "))"
    }
  }

  @Test func nothingFollowsWhereNothingIsSaid() {
    #expect(steps(section(), of: 0) == [])
  }

  @Test func everyStepLeadsOnOrSaysThatNothingIsPlaced() {
    var section = section()
    section.content.judgements.recommendations = [recommended(to: "school-0")]

    #expect(
      steps(section, of: 0) == [
        "Анализ: Аналитическая справка от 24.03.2022.",
        "Рекомендации: 1 рекомендация; утверждено: Документ minutes.",
        "Меры: Не размещено.", "Оценка эффективности: Не размещено.",
      ])
    #expect(steps(section, of: 1) == [])
  }

  @Test func answersToWhatBecameWorseAreMeasures() {
    var section = section()
    var answer = Answer(indicator: .init("a"), organization: nil, year: 2021)
    answer.document = .init("plan")
    answer.clause = "п. 3.7"
    section.content.judgements.answers = [answer]

    #expect(steps(section, of: 0).contains("Меры: План, п. 3.7."))
    // The other school's value has not become worse.
    #expect(steps(section, of: 1) == [])
  }
}
