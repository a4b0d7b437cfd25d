import SvodContent
import SvodDatasets
import SvodNumbers
import Testing

@testable import SvodPages

/// The page of open data: a data set a row, its formats beside one another.
struct OpenDataPageTests {
  private func page(_ corrections: [CorrectionNotice] = []) -> RegisterPage {
    var section = TrialSection(
      years: [2020, 2021], schools: 2, indicators: [.trial("category", .share)])
    for year in [2020, 2021] { section.give(year, 0, [.share(20, 30), .share(40, 50)]) }
    section.content.cycles[1].published = CalendarDate(year: 2022, month: 4, day: 15)
    section.content.corrections = corrections
    return RegisterPage(ofOpenData: section.digest, frame: .trial(.openData))
  }

  private func files(_ corrections: [CorrectionNotice] = []) throws -> RegisterTable {
    let part = try #require(page(corrections).parts.first { $0.title == "Файлы" })
    guard case .table(let table) = part.body else { throw WrongPart() }
    return table
  }

  private struct WrongPart: Error {}

  @Test func aDataSetIsARowWithItsFormatsBesideOneAnother() throws {
    let row = try #require(try files().groups.first?.rows.first)

    #expect(row.cells[0].lines.map(\.plain.spaced) == ["2021 год"])
    #expect(row.cells[1].lines.count == 1)
    let links = row.cells[1].lines[0].runs.compactMap { run in
      if case .link(let words, let address) = run { (words, address) } else { nil }
    }
    #expect(
      links.map { $0.0.spaced.prefix { $0 != "," } } == ["Excel", "CSV для Excel", "CSV", "JSON"])
    #expect(links.allSatisfy { $0.0.spaced.hasSuffix("Б") })
    #expect(
      links.map(\.1) == [
        "../dannye/2021.xlsx", "../dannye/2021-excel.csv", "../dannye/2021.csv",
        "../dannye/2021.json",
      ])
    #expect(row.cells[3].lines.map(\.plain) == ["15.04.2022"])
  }

  @Test func aCorrectionIsAVersionOfItsYearAndOfAllYears() throws {
    let notice = CorrectionNotice(
      date: try #require(CalendarDate(year: 2022, month: 5, day: 5)), kind: .correction,
      year: 2021, organization: .init("school-0"), indicator: .init("category"),
      reason: "Сверено", position: .nowhere)
    let rows = try files([notice]).groups.flatMap(\.rows)
    let days = rows.map { row in row.cells[3].lines.map(\.plain.spaced) }

    #expect(days[0] == ["15.04.2022, исправлено 05.05.2022"])
    #expect(rows[1].cells[3].isAbsence)
    #expect(days[2] == days[0])
    #expect(days[3] == ["15.04.2022"], "a table of codes holds no figures")
    #expect(page([notice]).introduction?.plain.spaced.contains("изменение 5 мая 2022 г.") == true)
  }

  @Test func theReadyReferenceIsCalledAsOnOtherPages() throws {
    let part = try #require(page().parts.first { $0.anchor == "usloviya" })
    guard case .facts(let facts) = part.body else { throw WrongPart() }

    #expect(facts.map(\.title).contains("Как сослаться"))
  }

  @Test func addressesOfRowsLast() throws {
    let rows = try files().groups.flatMap(\.rows)

    #expect(rows.compactMap(\.anchor) == ["2021", "2020", "vse-gody"])
    #expect(rows[1].cells[3].isAbsence)
  }

  @Test func checksumsAreFoldedAndNameEveryFile() throws {
    let part = try #require(page().parts.first { $0.title == "Контрольные суммы" })
    guard case .folded(_, let table) = part.body else { throw WrongPart() }
    let names = table.groups[0].rows.map { $0.cells[0].lines[0].plain }

    #expect(names.prefix(2) == ["2021.csv", "2021-excel.csv"])
    #expect(names.contains("datapackage.json") && !names.contains("sha256sums.txt"))
    #expect(table.groups[0].rows.allSatisfy { $0.cells[1].lines[0].plain.count == 64 })
    #expect(
      table.caption.runs.contains(.link("sha256sums.txt", address: "../dannye/sha256sums.txt")))
  }
}
