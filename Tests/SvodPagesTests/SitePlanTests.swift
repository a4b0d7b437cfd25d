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
        "poisk/index.html", "dostupnost/index.html", "404.html",
      ])
  }

  @Test func aCatalogueAppearsWithoutOrganizations() {
    let section = TrialSection(years: [2021], schools: 0, indicators: [.trial("a", .share)])

    #expect(
      paths(section) == [
        "index.html", "2021/index.html", "2021/pokazateli/index.html",
        "2021/pokazateli/a/index.html", "metodika/index.html", "dannye/index.html",
        "ispravleniya/index.html", "arhiv/index.html", "poisk/index.html", "dostupnost/index.html",
        "404.html",
      ])
  }

  @Test func organizationsAppearWithoutACatalogue() {
    let section = TrialSection(years: [2021], schools: 1, indicators: [])

    #expect(
      paths(section) == [
        "index.html", "2021/index.html", "2021/organizacii/index.html",
        "2021/organizacii/school-0/index.html", "poisk/index.html", "dostupnost/index.html",
        "404.html",
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

  @Test(arguments: [(400, 1), (401, 2)])
  func noPageListsMoreThanFourHundredOrganizations(schools: Int, sheets: Int) {
    let section = TrialSection(years: [2021], schools: schools, indicators: [.trial("a", .share)])
    let lists = paths(section).filter {
      !$0.contains("school-") && !$0.hasPrefix("poisk/") && $0.contains("index-")
    }

    #expect(
      lists
        == (sheets == 1
          ? []
          : [
            "2021/organizacii/index-2.html", "2021/pokazateli/a/index-2.html",
          ]))
  }

  @Test func aRegionHasPagesOfEveryMunicipality() {
    let section = TrialSection.region(
      years: [2021], schools: [1, 0], indicators: [.trial("a", .share)])
    let pages = paths(section)

    #expect(
      pages.filter { $0.contains("/municipalitety/m1/") } == [
        "2021/municipalitety/m1/index.html", "2021/municipalitety/m1/organizacii/index.html",
        "2021/municipalitety/m1/pokazateli/index.html",
        "2021/municipalitety/m1/pokazateli/a/index.html",
      ])
    #expect(pages.filter { $0.contains("school-0") } == ["2021/organizacii/school-0/index.html"])
  }

  @Test func aRegionListsMunicipalitiesInsteadOfFurtherSheets() {
    let section = TrialSection.region(
      years: [2021], schools: [401, 1], indicators: [.trial("a", .share)])
    let sheets = paths(section).filter { $0.contains("index-2") }

    #expect(
      sheets == [
        "2021/municipalitety/m0/organizacii/index-2.html",
        "2021/municipalitety/m0/pokazateli/a/index-2.html", "poisk/index-2.html",
      ])
  }
}
