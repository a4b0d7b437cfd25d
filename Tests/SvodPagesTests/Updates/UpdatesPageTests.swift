import SvodContent
import SvodDiagnostics
import SvodNumbers
import Testing

@testable import SvodPages

struct UpdatesPageTests {
  private func section(_ documents: [Document]) -> TrialSection {
    var section = TrialSection(years: [2021], schools: 1, indicators: [.trial("a", .share)])
    section.content.documents = documents
    return section
  }

  private func page(_ section: TrialSection) -> UpdatesPage {
    UpdatesPage(from: section.digest, frame: section.frame(.updates))
  }

  private func texts(_ page: UpdatesPage) -> [String] {
    page.years.flatMap(\.months).flatMap(\.lines).map { "\($0.day) \($0.text.plain)".spaced }
  }

  private func placed(_ id: String, _ year: Int, _ month: Int, _ day: Int, _ kind: String = "order")
    -> Document
  {
    .trial(id, kind) { $0.placed = CalendarDate(year: year, month: month, day: day) }
  }

  @Test func theLatestStandsFirstUnderItsYearAndMonth() {
    let page = page(
      section([
        placed("a", 2021, 12, 31), placed("b", 2022, 5, 16), placed("c", 2022, 5, 2),
        placed("d", 2022, 1, 1),
      ]))

    #expect(page.years.map(\.title.spaced) == ["2022 год", "2021 год"])
    #expect(page.years.map { $0.months.map(\.title) } == [["Май", "Январь"], ["Декабрь"]])
    #expect(
      texts(page) == [
        "16.05.2022 Размещён документ: Документ b", "02.05.2022 Размещён документ: Документ c",
        "01.01.2022 Размещён документ: Документ d", "31.12.2021 Размещён документ: Документ a",
      ])
  }

  @Test func theAnswerNamesTheLastUpdateAndTheDayOfTheSection() {
    var section = section([placed("a", 2022, 5, 16)])
    section.content.section.asOf = CalendarDate(year: 2022, month: 5, day: 20)

    #expect(
      page(section).statement.plain.spaced
        == "Последнее обновление — 16.05.2022: размещён документ: Документ a. "
        + "Раздел составлен по состоянию на 20.05.2022.")
  }

  @Test func figuresStandBeforeDocumentsOfTheSameDay() {
    var section = section([placed("a", 2022, 4, 15)])
    section.content.cycles[0].published = CalendarDate(year: 2022, month: 4, day: 15)
    let page = page(section)

    #expect(
      texts(page) == [
        "15.04.2022 Опубликованы итоги мониторинга за 2021 год",
        "15.04.2022 Размещён документ: Документ a",
      ])
    #expect(page.statement.plain.contains("опубликованы итоги"))
  }

  @Test func newsAreAsOldAsTheySayAndEditionsAreCalledSo() {
    let day = CalendarDate(year: 2022, month: 3, day: 1)
    let page = page(
      section([
        .trial("n", "news") { $0.date = day },
        .trial("e") {
          $0.placed = day
          $0.editionOf = Document.ID("n")
        },
      ]))

    #expect(
      texts(page) == [
        "01.03.2022 Новость: Документ n", "01.03.2022 Размещена редакция документа: Документ e",
      ])
  }

  @Test func ofProgressTheLastDayOfAMonthIsToldAndWhatIsPutOffIsNot() {
    let plan = Document.trial("plan", "plan") {
      $0.planning.progress = [
        "p-1": [ProgressRecord(.done, on: CalendarDate(year: 2022, month: 2, day: 3))],
        "p-3": [ProgressRecord(.inProgress, on: CalendarDate(year: 2022, month: 2, day: 28))],
        "p-2": [ProgressRecord(.postponed, on: CalendarDate(year: 2022, month: 9, day: 1))],
      ]
    }

    #expect(texts(page(section([plan]))) == ["28.02.2022 Отмечен ход выполнения: Документ plan"])
  }

  @Test func whatIsInternalIsNewToNobody() {
    let documents = [
      placed("a", 2022, 5, 1),
      Document.trial("secret") {
        $0.placed = CalendarDate(year: 2022, month: 5, day: 16)
        $0.visibility = .internal
      },
    ]

    #expect(texts(page(section(documents))) == ["01.05.2022 Размещён документ: Документ a"])
  }

  @Test func whereNothingHasADayThereIsNoPage() {
    var log = DiagnosticLog()
    let section = section([.trial("a") { $0.date = CalendarDate(year: 2022, month: 5, day: 1) }])

    #expect(!section.plan(log: &log).has(.updates))
    #expect(section.frame(.home).updatesAddress == nil)
    #expect(section.frame(.home).feeds == [])
  }
}
