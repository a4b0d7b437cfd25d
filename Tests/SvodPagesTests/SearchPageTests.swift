import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodSearch
import Testing

@testable import SvodPages

struct SearchPageTests {
  /// Three schools, the second renamed, the third closed before the current cycle.
  private func section() throws -> TrialSection {
    let closed = try #require(CalendarDate(year: 2020, month: 8, day: 31))
    var section = TrialSection(
      years: [2020, 2021], schools: 3, indicators: [.trial("a", .share, number: "2.1")]
    ) { organizations in
      organizations[0].locality = "с. Ёлкино"
      organizations[1].formerNames = ["Хуторская школа"]
      organizations[2].closed = closed
    }
    section.give(2021, 0, (0..<3).map { _ in .share(7, 9) })
    let spring = CalendarDate(year: 2021, month: 3, day: 1)
    section.content.documents = [
      .trial("order-1") {
        $0.title = "Об оценке"
        $0.number = "98"
        $0.date = spring
        $0.status = .repealed
        $0.act = .clauses(["2.1.": "Школы отчитываются"])
      },
      .trial("order-2") {
        $0.title = "О сроках"
        $0.abbreviations = [
          ActAbbreviation(
            name: "МЦ", meaning: "методический центр", anchor: "p-1", position: .nowhere)
        ]
      },
    ]
    return section
  }

  private func entries(_ section: TrialSection) -> [SearchEntry] {
    var log = DiagnosticLog()
    return SearchEntries(of: section.digest, section.plan(log: &log)).all
  }

  private func page(_ section: TrialSection, sheet: Int = 1) -> SearchPage {
    var log = DiagnosticLog()
    let plan = section.plan(log: &log)
    let digest = section.digest
    return SearchPage(
      sheet: sheet, from: SectionSearch(of: digest, plan), of: digest,
      frame: .trial(.search(sheet: sheet)))
  }

  @Test func anOrganizationIsFoundOnItsLatestPageByAllItsNames() throws {
    let found = try entries(section()).filter { $0.kind == .organization }

    #expect(
      found.map(\.address) == [
        "2021/organizacii/school-0/index.html", "2021/organizacii/school-1/index.html",
        "2020/organizacii/school-2/index.html",
      ])
    #expect(found.map(\.isFormer) == [false, false, true])
    #expect(found[1].names.map(\.words) == ["Школа № 2", "Средняя школа № 2", "Хуторская школа"])
    #expect(found[1].names.map(\.remark) == [nil, nil, "прежнее название"])
    #expect(found[0].note == "с. Ёлкино")
  }

  @Test func anIndicatorIsFoundByNumberAndTitleAndShowsNoFigure() throws {
    let found = try entries(section()).filter { $0.kind == .indicator }

    #expect(found.map(\.address) == ["2021/pokazateli/a/index.html"])
    #expect(found[0].numbers == ["2.1"])
    #expect(found[0].text.isEmpty)
    #expect(try !entries(section()).contains { "\($0)".contains("77,8") })
  }

  @Test func aRepealedDocumentStandsBelowAndSoDoItsClauses() throws {
    let found = try entries(section()).filter { $0.kind == .document || $0.kind == .clause }

    #expect(
      found.map(\.address) == [
        "dokumenty/order-1/index.html", "dokumenty/order-1/index.html#p-2-1",
        "dokumenty/order-2/index.html",
      ])
    #expect(found.map(\.isFormer) == [true, true, false])
    #expect(found[0].numbers.contains("98"))
    #expect(found[1].title.spaced == "П. 2.1")
    #expect(found[1].numbers == ["пункт 2.1."])
    #expect(found[1].text == "Школы отчитываются")
  }

  @Test func whatTheAudienceMayNotSeeIsNotFound() throws {
    var section = try section()
    section.content.documents[0].visibility = .internal
    section.content.catalogue = IndicatorCatalogue(
      groups: section.content.catalogue.groups,
      indicators: [.trial("a", .share) { $0.visibility = .internal }])

    #expect(!entries(section).contains { $0.kind == .indicator || $0.address.contains("order-1") })
    #expect(!page(section).letters.flatMap(\.lines).contains { $0.title == "Об оценке" })
  }

  @Test func theIndexStandsByTheAlphabetAndOldNamesPointOn() throws {
    let page = try page(section())

    #expect(page.letters.map(\.title) == ["М", "О", "П", "Х", "Ш"])
    #expect(page.alphabet.map(\.address) == page.letters.map { "#\($0.anchor)" })
    #expect(
      page.letters.last?.lines.map(\.title.spaced) == ["Школа № 1", "Школа № 2", "Школа № 3"])
    let old = try #require(page.letters.first { $0.title == "Х" }?.lines.first)
    #expect(old.link == nil)
    #expect(
      old.note
        == RichText([
          .text("см. "),
          .link("Школа №\u{A0}2", address: "../2021/organizacii/school-1/index.html"),
        ]))
    let term = try #require(page.letters.first?.lines.first)
    #expect(term.note?.plain.spaced == "методический центр: О сроках")
  }

  @Test func noPageListsMoreThan300Organizations() {
    let section = TrialSection(years: [2021], schools: 900, indicators: [])
    var log = DiagnosticLog()
    let sheets = section.plan(log: &log).addresses.map(\.path).filter { $0.hasPrefix("poisk/") }

    #expect(sheets == ["poisk/index.html", "poisk/index-2.html", "poisk/index-3.html"])
    let pages = (1...3).map { page(section, sheet: $0) }
    #expect(
      pages.map { $0.letters.flatMap(\.lines).count { $0.title.hasPrefix("Школа") } } == [
        300, 300, 300,
      ])
    #expect(pages[1].letters.first?.title == "Ш, продолжение")
    #expect(
      pages[1].sheets.map(\.address)
        == ["index.html", nil, "index-3.html"].map { $0.map { "../poisk/" + $0 } })
    #expect(pages[1].alphabet.count == pages[0].alphabet.count)
  }

  @Test func everyPageLeadsToTheSearchWhereThereIsSomethingToFind() throws {
    #expect(
      try section().frame(.organization(.init("school-0"), year: 2021)).searchAddress
        == "../../../poisk/index.html")
    #expect(
      TrialSection(years: [2021], schools: 0, indicators: []).frame(.home).searchAddress == nil)
  }
}

extension Act {
  /// Clauses by their numbers, each with a line of words.
  fileprivate static func clauses(_ words: KeyValuePairs<String, String>) -> Act {
    let clauses = words.map { number, words in
      ActClause(
        number: number,
        anchor: "p-" + number.split(separator: ".").joined(separator: "-"), depth: 0,
        blocks: [.paragraph([ActInline(.text(words), at: .nowhere)])], position: .nowhere)
    }
    return Act(
      titleAsWritten: nil, blocks: clauses.map(ActBlock.clause), contents: [],
      places: ActPlaces(
        clauses.map { ActPlace(.clause, anchor: $0.anchor, number: $0.number, at: .nowhere) }))
  }
}
