import SvodContent
import SvodDiagnostics
import SvodNumbers
import Testing

@testable import SvodPages

struct PageFrameTests {
  private let school = Route.organization(Organization.ID("school-0"), year: 2020)

  private func section() -> TrialSection {
    TrialSection(
      years: [2019, 2020, 2021], schools: 1, indicators: [.trial("a", .share, number: "1.2")]
    ) {
      $0[0].shortName = "Школа №\u{A0}1"
      $0[0].closed = CalendarDate(year: 2020, month: 8, day: 31)
    }
  }

  private func titles(_ links: [PageFrame.Link]) -> [String] { links.map(\.title.spaced) }

  @Test func theWayGoesThroughTheSameCycle() {
    let crumbs = section().frame(school).breadcrumbs

    #expect(
      titles(crumbs) == ["Мониторинг и оценка", "Итоги за 2020 год", "Организации", "Школа № 1"])
    #expect(
      crumbs.map(\.address) == [
        "../../../index.html", "../../../2020/index.html", "../../../2020/organizacii/index.html",
        nil,
      ])
  }

  @Test func theHomePageIsTheSummaryOfTheCurrentCycle() {
    let route = Route.indicator(Indicator.ID("a"), year: 2021)
    let frame = section().frame(route)

    #expect(
      titles(frame.breadcrumbs) == ["Мониторинг и оценка", "Показатели", "1.2. Показатель a"])
    #expect(frame.title.spaced == "1.2. Показатель a, 2021")
  }

  @Test func theWayBeginsAtTheAuthority() {
    var section = section()
    section.content.section.authoritySite = "https://zarechny.example/"

    #expect(
      titles(section.frame(.home).breadcrumbs) == ["Отдел образования", "Мониторинг и оценка"])
  }

  @Test func yearsKeepThePageAndSayWhereThereIsNone() {
    let years = section().frame(school).years

    #expect(years.map(\.title) == ["2021", "2020", "2019"])
    #expect(
      years.map(\.address) == [nil, nil, "../../../2019/organizacii/school-0/index.html"])
    #expect(years.map(\.isCurrent) == [false, true, false])
  }

  @Test func pagesWithoutACycleHaveNoYears() {
    #expect(section().frame(.methodology).years == [])
  }

  @Test func navigationKeepsTheYear() {
    let navigation = section().frame(school).navigation

    #expect(
      titles(navigation) == [
        "Итоги года", "Организации", "Показатели", "Методика", "Открытые данные", "Архив",
      ])
    #expect(
      navigation.map(\.address) == [
        "../../../2020/index.html", "../../../2020/organizacii/index.html",
        "../../../2020/pokazateli/index.html", "../../../metodika/index.html",
        "../../../dannye/index.html", "../../../arhiv/index.html",
      ])
    #expect(navigation.map(\.isCurrent) == [false, true, false, false, false, false])
  }

  @Test func aSectionOfTextsHasNoYearToSumUp() {
    var section = TrialSection(years: [2021], schools: 0, indicators: [])
    section.content.cycles[0].hasData = false
    section.content.documents = [.trial("order-1")]
    let frame = section.frame(.home)

    #expect(titles(frame.navigation) == ["Главная", "Документы"])
    #expect(frame.title == "Главная страница")
  }

  @Test func aDocumentIsCalledByItsRequisites() {
    var section = section()
    section.content.documents = [.trial("order-1") { $0.number = "98" }]
    let frame = section.frame(.document(Document.ID("order-1")))

    #expect(titles(frame.breadcrumbs).suffix(2) == ["Документы", "Приказ № 98"])
    #expect(frame.title == "Документ order-1")
  }

  @Test(arguments: [
    ("https://zarechny.example/monitoring/", "/monitoring/"),
    ("https://zarechny.example/", "/"),
  ])
  func aMissingPageLinksFromThePathOfTheAddress(_ address: String, _ root: String) {
    var section = section()
    section.content.section.address = address
    let page = NotFoundPage(frame: section.frame(.notFound))

    #expect(page.frame.root == root)
    // The navigation above leads to all other parts.
    #expect(page.links.map(\.address) == [root + "poisk/index.html", root + "arhiv/index.html"])
    #expect(page.frame.description == page.statement.plain)
  }

  @Test func aMovedPageLeadsOnFromItsDepth() {
    var log = DiagnosticLog()
    let section = section()
    let page = MovedPage(
      from: "2019/x/index.html", to: .summary(year: 2021), anchor: nil, section.digest,
      section.plan(log: &log))

    #expect(page.link == "../../2021/index.html")
    #expect(page.canonicalAddress == "https://zarechny.example/2021/")
  }
}
