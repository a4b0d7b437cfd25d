import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages

/// How an indicator's data came to be, and what followed.
struct IndicatorPathTests {
  private func section() -> TrialSection {
    var section = TrialSection(years: [2020, 2021], schools: 2, indicators: [.trial("a", .share)])
    for year in [2020, 2021] { section.give(year, 0, [.share(1, 2), .share(1, 2)]) }
    return section
  }

  private func day(_ month: Int, _ day: Int) -> CalendarDate? {
    CalendarDate(year: 2022, month: month, day: day)
  }

  private func steps(_ section: TrialSection, in year: Int = 2021) -> [String] {
    section.page(of: "a", in: year).background.steps.map { step in
      "\(step.title): \(step.lines.map(\.plain.spaced).joined(separator: " "))"
    }
  }

  private func submission(_ school: Int, _ date: CalendarDate?, checked: CalendarDate?)
    -> Submission
  {
    var submission = Submission(year: 2021, organization: .init("school-\(school)"))
    submission.date = date
    submission.checked = checked
    return submission
  }

  @Test func aStepIsToldOnlyWhereItIsRecorded() {
    var section = section()
    #expect(steps(section) == [])

    section.content.cycles[1].published = day(4, 15)
    #expect(
      steps(section) == [
        "Расчёт: Формула; правила — в методике.", "Публикация: 15 апреля 2022 г.",
      ])
    #expect(steps(section, in: 2020) == [])
  }

  @Test func theHandoverIsCounted() {
    var section = section()
    section.content.cycles[1].collected = Cycle.Days(from: day(1, 10), to: day(2, 14))
    section.content.submissions = [
      submission(0, day(2, 1), checked: day(2, 16)),
      submission(1, day(2, 20), checked: day(3, 4)),
    ]
    let told = steps(section)

    #expect(
      told.prefix(2) == [
        "Сбор: 10 января — 14 февраля 2022 г. Сведения представлены 2 организациями, "
          + "после срока — 1.",
        "Проверка: 16 февраля — 4 марта 2022 г. проверены сведения 2 организаций.",
      ])
  }

  @Test func anIncompleteRecordOfTheHandoverIsNotCounted() {
    var section = section()
    section.content.submissions = [submission(0, day(2, 1), checked: day(2, 16))]

    #expect(
      steps(section).first == "Проверка: 16 февраля 2022 г. проверены сведения 1 организации.")
  }

  @Test func whatWasLookedAtAfterPublicationIsNoReview() {
    var section = section()
    section.content.cycles[1].published = day(4, 15)
    section.content.documents = [
      .trial("early", "analysis") {
        $0.date = day(3, 24)
        $0.cycle = 2021
        $0.deciding.indicators = [.init("a")]
      },
      .trial("late", "analysis") {
        $0.date = day(6, 1)
        $0.cycle = 2021
        $0.deciding.indicators = [.init("a")]
      },
    ]

    #expect(
      steps(section).filter { $0.hasPrefix("Рассмотрение") } == [
        "Рассмотрение: Аналитическая справка от 24.03.2022."
      ])
  }

  @Test func theSameAdviceToSeveralClustersIsSaidOnce() {
    var section = section()
    section.content.judgements.recommendations = ["городские", "сельские"].map { cluster in
      var recommendation = Recommendation(id: .init(cluster), year: 2021, text: "Составить планы")
      recommendation.indicator = .init("a")
      recommendation.cluster = cluster
      recommendation.approvedBy = .init("minutes")
      return recommendation
    }
    section.content.documents = [.trial("minutes", "minutes")]
    let deeds = section.page(of: "a", in: 2021).background.deeds

    #expect(deeds.map(\.text.plain.spaced) == ["Рекомендация. Составить планы."])
    let told = deeds.flatMap(\.remarks).map(\.plain.spaced)
    #expect(told.filter { $0.hasPrefix("Кластер") }.count == 2)
    #expect(told.filter { $0.hasPrefix("Утверждена") }.count == 1)
  }

  @Test func whatIsDoneStandsWithItsState() throws {
    var section = section()
    var recommendation = Recommendation(id: .init("r-1"), year: 2021, text: "Составить планы")
    recommendation.indicator = .init("a")
    recommendation.approvedBy = .init("minutes")
    recommendation.state = .inProgress
    section.content.documents = [.trial("minutes", "minutes")]
    section.content.judgements.recommendations = [recommendation]
    var answer = Answer(indicator: .init("a"), organization: nil, year: 2021)
    answer.text = "Курсы"
    section.content.judgements.answers = [answer]
    let page = section.page(of: "a", in: 2021)

    #expect(
      page.background.deeds.map(\.text.plain.spaced) == [
        "Курсы.", "Рекомендация. Составить планы.",
      ])
    #expect(page.background.deeds.last?.remarks.first?.plain.spaced == "В работе.")
    #expect(page.background.thread?.address == "../../../2021/svyazi/index.html#a")
    #expect(section.page(of: "a", in: 2020).background.deeds == [])
    #expect(section.page(of: "a", in: 2020).background.thread == nil)
  }

  @Test func theTablesOfTheCycleCanBeTaken() {
    let page = section().page(of: "a", in: 2021)

    #expect(page.background.data.contains { $0.address == "../../../dannye/2021.csv" })
    #expect(page.background.data.last?.address == "../../../dannye/index.html")
    #expect(page.background.code == "a")
  }
}
