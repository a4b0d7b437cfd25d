import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages

struct CitationTests {
  private func section() -> TrialSection {
    var section = TrialSection(years: [2020, 2021], schools: 2, indicators: [.trial("a", .share)])
    section.content.cycles[1].asOf = CalendarDate(year: 2021, month: 12, day: 31)
    section.content.cycles[1].published = CalendarDate(year: 2022, month: 4, day: 15)
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

  private func citation(
    ofSchoolIn section: TrialSection, year: Int = 2021
  ) throws -> Citation {
    let id = Organization.ID("school-0")
    let page = OrganizationPage(
      of: id, in: year, from: section.digest,
      frame: section.frame(.organization(id, year: year)))
    return try #require(page.frame.citation)
  }

  private func corrected(_ year: Int, on day: CalendarDate?) throws -> TrialSection {
    var section = section()
    section.content.corrections = [
      CorrectionNotice(
        date: try #require(day), kind: .correction, year: year,
        organization: .init("school-1"), indicator: .init("a"), reason: "Сверено",
        position: .nowhere)
    ]
    return section
  }

  @Test func anOrganizationIsCitedByItsNameCycleAndPublication() throws {
    #expect(
      try citation(ofSchoolIn: section()).words.spaced
        == "Школа № 1 : показатели за 2021 год. — Текст : электронный // Мониторинг и оценка : "
        + "раздел сайта / Отдел образования. — Опубликовано 15.04.2022. — URL:")
  }

  @Test(arguments: [
    (2021, 5, " — Опубликовано 15.04.2022, с исправлениями на 05.05.2022. — URL:"),
    (2020, 5, " — Опубликовано 15.04.2022. — URL:"),
    (2021, 3, " — Опубликовано 15.04.2022. — URL:"),
  ])
  func aCorrectionAfterPublicationMakesAnotherVersionOfItsYear(
    year: Int, month: Int, words: String
  ) throws {
    let section = try corrected(year, on: CalendarDate(year: 2022, month: month, day: 5))

    #expect(try citation(ofSchoolIn: section).words.spaced.hasSuffix(words))
  }

  @Test func withoutADayOfPublicationTheDayOfTheSectionStands() throws {
    var section = section()
    section.content.section.asOf = CalendarDate(year: 2022, month: 5, day: 16)

    #expect(
      try citation(ofSchoolIn: section, year: 2020).words.spaced
        .hasSuffix(" — По состоянию на 16.05.2022. — URL:"))
  }

  @Test func listsAreCitedWithTheirYearAndMethodsWithoutADay() throws {
    let section = section()
    let organizations = OrganizationsPage(
      in: 2021, from: section.digest, frame: section.frame(.organizations(year: 2021)))
    let indicators = IndicatorsPage(
      in: 2021, from: section.digest, frame: section.frame(.indicators(year: 2021)))
    let methods = MethodologyPage(from: section.digest, frame: section.frame(.methodology))
    let citations = [organizations.frame, indicators.frame, methods.frame].map { frame in
      frame.citation?.words.spaced.replacing(
        " — Текст : электронный // Мониторинг и оценка : раздел сайта / Отдел образования.",
        with: "")
    }

    #expect(
      citations == [
        "Организации, 2021 год. — Опубликовано 15.04.2022. — URL:",
        "Показатели : 2021 год. — Опубликовано 15.04.2022. — URL:",
        "Методика расчёта : Заречный район. — URL:",
      ])
  }

  @Test func aDocumentIsCitedByItsRequisitesWithoutADay() throws {
    let citation = try #require(section().page(ofDocument: "order-1").frame.citation)

    #expect(
      citation.words.spaced.hasPrefix(
        "Документ order-1 : приказ от 27.08.2021 № 98. — Текст : электронный // "))
    #expect(!citation.words.contains("По состоянию") && !citation.words.contains("Опубликовано"))
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
