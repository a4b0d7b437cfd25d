import SvodContent
import SvodDiagnostics
import SvodNumbers
import Testing

@testable import SvodPages

struct SitePlanTests {
  private func paths(_ section: TrialSection) -> [String] {
    var log = DiagnosticLog()
    let paths = section.plan(log: &log).addresses.map(\.path)
    #expect(log.isEmpty)
    return paths
  }

  @Test func aSectionOfNothingHasAHomePage() {
    let section = TrialSection(years: [2021], schools: 0, indicators: [])

    #expect(paths(section) == ["index.html", "dostupnost/index.html", "404.html"])
  }

  @Test func textsAppearWithoutCycles() {
    var section = TrialSection(years: [2021], schools: 0, indicators: [])
    section.content.documents = [.trial("order-1")]

    #expect(
      paths(section) == [
        "index.html", "dokumenty/index.html", "dokumenty/order-1/index.html",
        "dostupnost/index.html", "404.html",
      ])
  }

  @Test func aCatalogueAppearsWithoutOrganizations() {
    let section = TrialSection(years: [2021], schools: 0, indicators: [.trial("a", .share)])

    #expect(
      paths(section) == [
        "index.html", "2021/index.html", "2021/pokazateli/index.html",
        "2021/pokazateli/a/index.html", "metodika/index.html",
        "dostupnost/index.html", "404.html",
      ])
  }

  @Test func organizationsAppearWithoutACatalogue() {
    let section = TrialSection(years: [2021], schools: 1, indicators: [])

    #expect(
      paths(section) == [
        "index.html", "2021/index.html", "2021/organizacii/index.html",
        "2021/organizacii/school-0/index.html", "dostupnost/index.html", "404.html",
      ])
  }

  @Test func anOrganizationHasPagesInTheCyclesInWhichItWasOpen() {
    let section = TrialSection(years: [2019, 2020, 2021], schools: 2, indicators: []) {
      $0[0].closed = CalendarDate(year: 2020, month: 8, day: 31)
      $0[1].opened = CalendarDate(year: 2020, month: 9, day: 1)
    }
    let pages = paths(section).filter { $0.contains("school") }

    #expect(
      pages == [
        "2019/organizacii/school-0/index.html", "2020/organizacii/school-0/index.html",
        "2020/organizacii/school-1/index.html", "2021/organizacii/school-1/index.html",
      ])
  }

  @Test func knowsItsPages() {
    var log = DiagnosticLog()
    let plan = TrialSection(years: [2021], schools: 1, indicators: []).plan(log: &log)

    #expect(plan.has(.organization(Organization.ID("school-0"), year: 2021)))
    #expect(!plan.has(.organization(Organization.ID("school-0"), year: 2020)))
    #expect(!plan.has(.methodology))
  }
}
