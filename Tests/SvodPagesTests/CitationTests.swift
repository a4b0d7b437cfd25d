import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages

struct CitationTests {
  private func section() -> TrialSection {
    var section = TrialSection(years: [2020, 2021], schools: 2, indicators: [.trial("a", .share)])
    section.content.cycles[1].asOf = CalendarDate(year: 2021, month: 12, day: 31)
    section.give(2021, 0, [.share(8, 10), .share(9, 10)])
    section.content.documents = [
      .trial("order-1") {
        $0.number = "98"
        $0.date = CalendarDate(year: 2021, month: 8, day: 27)
        $0.issuer = "Отдел образования"
        $0.status = .inForce
      },
      .trial("appendix", "procedure") { $0.approvedBy = Document.ID("order-1") },
      .trial("letter", "letter"), .trial("item", "news"),
    ]
    return section
  }

  @Test func anOrganizationIsCitedByItsNameCycleAndDay() throws {
    let section = section()
    let id = Organization.ID("school-0")
    let page = OrganizationPage(
      of: id, in: 2021, from: section.digest,
      frame: section.frame(.organization(id, year: 2021)))
    let citation = try #require(page.frame.citation)

    #expect(
      citation.words.spaced
        == "Школа № 1 : показатели за 2021 год. — Текст : электронный // Мониторинг и оценка : "
        + "раздел сайта / Отдел образования. — По состоянию на 31.12.2021. — URL:")
  }

  @Test func aDocumentIsCitedByItsRequisitesWithoutADay() throws {
    let citation = try #require(section().page(ofDocument: "order-1").frame.citation)

    #expect(
      citation.words.spaced.hasPrefix(
        "Документ order-1 : приказ от 27.08.2021 № 98. — Текст : электронный // "))
    #expect(!citation.words.contains("По состоянию"))
  }

  @Test func theHomePageIsCitedByTheAddressOfItsCycle() throws {
    let section = section()
    let home = SummaryPage(in: 2021, from: section.digest, frame: section.frame(.home))

    #expect(home.frame.citation?.address == "https://zarechny.example/2021/")
    #expect(home.frame.canonicalAddress == "https://zarechny.example/")
  }

  @Test func anOrganizationIsKnownByAllItsNames() throws {
    var section = TrialSection(years: [2021], schools: 1, indicators: [.trial("a", .share)]) {
      $0[0].formerNames = ["Школа имени Зари"]
      $0[0].website = "https://school.example/"
    }
    section.give(2021, 0, [.share(8, 10)])
    let page = section.page(of: 0, in: 2021)

    guard case .organization(let school)? = page.frame.subject else {
      Issue.record("\(String(describing: page.frame.subject))")
      return
    }
    #expect(school.name == "Средняя школа № 1")
    #expect(school.otherNames == ["Школа № 1", "Школа имени Зари"])
    #expect(school.website == "https://school.example/")
    #expect(page.website?.plain == "Сайт: school.example")
  }

  @Test func aClosedOrganizationHasNoSiteAnyMore() {
    let section = TrialSection(years: [2021], schools: 1, indicators: [.trial("a", .share)]) {
      $0[0].website = "https://school.example/"
      $0[0].closed = CalendarDate(year: 2021, month: 8, day: 31)
    }

    #expect(section.page(of: 0, in: 2021).website == nil)
  }

  @Test func anActIsKnownByTheRequisitesThatItsPageShows() {
    guard case .act(let own)? = section().page(ofDocument: "order-1").frame.subject,
      case .act(let appendix)? = section().page(ofDocument: "appendix").frame.subject
    else {
      Issue.record("acts have a subject")
      return
    }

    #expect(own.number == "98")
    #expect(own.standing == .inForce)
    #expect(appendix.number == "98")
    #expect(appendix.kind == "Порядок")
    #expect(appendix.standing == .unknown)
  }

  @Test func newsAreNewsAndALetterIsNothingThatProgramsKnow() {
    #expect(section().page(ofDocument: "letter").frame.subject == nil)
    guard case .news? = section().page(ofDocument: "item").frame.subject else {
      Issue.record("news have a subject")
      return
    }
  }
}
