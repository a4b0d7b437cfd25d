import SvodContent
import SvodDiagnostics
import SvodNumbers
import Testing

@testable import SvodPages

/// The log of corrections, notices on other pages, and the archive.
struct CorrectionPageTests {
  private func section(_ notices: [CorrectionNotice] = []) -> TrialSection {
    var section = TrialSection(
      years: [2020, 2021], schools: 3, indicators: [.trial("a", .share), .trial("b", .count)])
    for year in [2020, 2021] {
      section.give(year, 0, [.share(8, 13), .share(9, 20), .share(10, 20)])
      section.give(year, 1, [.count(3), .count(4), .count(5)])
    }
    section.content.corrections = notices
    return section
  }

  private func notice(
    _ kind: CorrectionNotice.Kind = .correction, _ school: Int? = 0, in year: Int = 2021
  ) throws -> CorrectionNotice {
    CorrectionNotice(
      date: try #require(CalendarDate(year: 2022, month: 5, day: 5)), kind: kind, year: year,
      organization: school.map { .init("school-\($0)") }, indicator: .init("a"),
      was: school == nil ? nil : .members(ExactDecimal(7), of: ExactDecimal(13)),
      became: school == nil ? nil : .members(ExactDecimal(8), of: ExactDecimal(13)),
      reason: "Сверено с приказами", position: .nowhere)
  }

  private func log(_ section: TrialSection) -> RegisterPage {
    RegisterPage(of: .corrections, from: section.digest, frame: .trial(.corrections))
  }

  private func archive(_ section: TrialSection) -> RegisterPage {
    RegisterPage(of: .archive, from: section.digest, frame: .trial(.archive))
  }

  @Test func theLogSaysWhatWasAndWhatBecame() throws {
    let page = log(section([try notice()]))

    #expect(
      page.statement.plain
        == "После публикации исправлено 1\u{A0}значение. Сведений, поступивших после срока, нет.")
    guard case .table(let table)? = page.parts.first?.body else {
      Issue.record("no table")
      return
    }
    let row = try #require(table.groups.first?.rows.first)
    #expect(row.anchor == "2022-05-05-a")
    #expect(
      row.cells.map { $0.lines.map(\.plain).joined(separator: " | ") } == [
        "05.05.2022", "Показатель a, за\u{A0}2021\u{A0}год | Школа №\u{A0}1",
        "7\u{A0}из\u{A0}13 (53,8\u{A0}%)", "8\u{A0}из\u{A0}13 (61,5\u{A0}%)",
        "Сверено с\u{A0}приказами",
      ])
  }

  @Test func correctionsStandApartFromRevisions() throws {
    let page = log(section([try notice(.revision)]))

    #expect(
      page.parts.map(\.title) == ["Исправления", "Уточнения", "Сведения, поступившие после срока"])
    guard case .absence = page.parts[0].body, case .table = page.parts[1].body else {
      Issue.record("the notice stands among the wrong ones")
      return
    }
  }

  @Test func anEmptyLogSaysSo() {
    let page = log(section())

    #expect(
      page.statement.plain
        == "Опубликованные значения не\u{A0}менялись. Сведений, поступивших после срока, нет.")
    #expect(page.downloads.isEmpty)
  }

  @Test func lateDataAreCountedByOrganization() throws {
    var section = section()
    section.content.observations.update(year: 2021, indicator: 1) { column in
      column.organizations[1].flags = .late
    }

    guard case .items(let items)? = log(section).parts.last?.body else {
      Issue.record("no list")
      return
    }
    #expect(
      items.map(\.text.plain) == ["Школа №\u{A0}2, за\u{A0}2021\u{A0}год: 1\u{A0}показатель"])
  }

  @Test func aValueLinksToItsNotice() throws {
    let page = section([try notice()]).page(of: 0, in: 2021)
    let value = try #require(page.groups.first?.rows.first?.values.first)

    #expect(value.correction?.title == "исправлено")
    #expect(value.correction?.address == "../../../ispravleniya/index.html#2022-05-05-a")
    #expect(
      page.corrections.map(\.plain) == [
        "05.05.2022: «Показатель a», за\u{A0}2021\u{A0}год\u{A0}— было 7\u{A0}из\u{A0}13 "
          + "(53,8\u{A0}%), стало 8\u{A0}из\u{A0}13 (61,5\u{A0}%). Сверено с\u{A0}приказами."
      ])
    let other = section([try notice()]).page(of: 1, in: 2021)
    #expect(other.corrections.isEmpty)
    #expect(other.groups.first?.rows.first?.values.first?.correction == nil)
  }

  @Test func pagesShowNoticesOfTheYearsThatTheyShow() throws {
    let section = section([try notice(in: 2020)])

    #expect(section.page(of: 0, in: 2021).corrections.count == 1)
    #expect(section.page(of: "a", in: 2021).corrections.count == 1)
    #expect(section.page(of: "b", in: 2021).corrections.isEmpty)
    #expect(section.summary(in: 2021).corrections.isEmpty)
    #expect(section.summary(in: 2020).corrections.count == 1)
    let later = self.section([try notice(in: 2021)])
    #expect(later.page(of: 0, in: 2020).corrections.isEmpty)
  }

  @Test func anotherMethodIsTheMarkOfAllValues() throws {
    let page = section([try notice(.revision, nil)]).page(of: "a", in: 2021)

    #expect(page.rows.map(\.now.correction?.title) == ["уточнено", "уточнено", "уточнено"])
    #expect(
      page.corrections.map(\.plain) == [
        "05.05.2022: все организации, за\u{A0}2021\u{A0}год\u{A0}— значения пересмотрены. "
          + "Сверено с\u{A0}приказами."
      ])
  }

  @Test func theArchiveLeadsToPastYears() {
    let page = archive(section())

    #expect(page.statement.plain == "В\u{A0}архиве: итоги за\u{A0}1\u{A0}год.")
    guard case .items(let items)? = page.parts.first?.body else {
      Issue.record("no list")
      return
    }
    #expect(items.map(\.text.plain) == ["Итоги за\u{A0}2020\u{A0}год"])
    #expect(page.parts.count == 1)
  }

  @Test func theArchiveOfAFirstYearIsEmpty() {
    var section = TrialSection(years: [2021], schools: 1, indicators: [.trial("a", .share)])
    section.give(2021, 0, [.share(8, 13)])

    let page = archive(section)

    #expect(page.statement.plain.hasPrefix("В\u{A0}архиве пока ничего нет"))
    guard case .absence? = page.parts.first?.body else {
      Issue.record("no words of absence")
      return
    }
  }

  @Test func closedOrganizationsAndRepealedActsAreKept() throws {
    let closed = CalendarDate(year: 2020, month: 8, day: 31)
    var section = TrialSection(
      years: [2020, 2021], schools: 2, indicators: [.trial("a", .share)]
    ) { organizations in
      organizations[1].closed = closed
      organizations[1].successor = organizations[0].id
    }
    section.give(2020, 0, [.share(8, 13), .share(9, 20)])
    section.give(2021, 0, [.share(8, 13)])
    var order = Document.trial("order-5")
    order.status = .repealed
    section.content.documents = [order, .trial("order-6")]

    let page = archive(section)

    #expect(
      page.parts.map(\.title) == [
        "Итоги по\u{A0}годам", "Организации, которые закрыты или\u{A0}присоединены",
        "Документы, утратившие силу",
      ])
    guard case .items(let organizations) = page.parts[1].body,
      case .items(let acts) = page.parts[2].body
    else {
      Issue.record("no lists")
      return
    }
    #expect(organizations.map(\.text.plain) == ["Школа №\u{A0}2"])
    #expect(
      organizations.first?.text.runs == [
        .link("Школа №\u{A0}2", address: "../2020/organizacii/school-1/index.html")
      ])
    #expect(acts.count == 1)
  }

  @Test func bothPagesHaveAPlace() {
    let frame = section().frame(.archive)

    #expect(frame.navigation.last?.title == "Архив")
    #expect(frame.navigation.last?.isCurrent == true)
    #expect(frame.corrections == "../ispravleniya/index.html")
    #expect(frame.breadcrumbs.last?.title == "Архив")
  }
}
