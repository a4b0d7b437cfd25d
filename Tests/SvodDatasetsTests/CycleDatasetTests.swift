import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers
import SvodPublication
import SvodTestSupport
import Testing

@testable import SvodDatasets

/// Open data as they are printed, and as the next publication reads them.
struct CycleDatasetTests {
  private static let kinds: [(Indicator.Kind, [Observation.Entry])] = [
    (.share, [.share(numerator: ExactDecimal(20), denominator: ExactDecimal(30)), .none]),
    (.share, [.percentage(ExactDecimal(millionths: 12_500_000)), .absent(.notConducted)]),
    (.count, [.count(ExactDecimal(50)), .count(ExactDecimal(2))]),
    (.mean, [.mean(ExactDecimal(millionths: 4_250_000), base: ExactDecimal(12)), .none]),
    (.condition, [.answer(true), .answer(false)]),
    (
      .growth,
      [
        .growth(
          GrowthAmounts(now: ExactDecimal(30), before: ExactDecimal(20), base: ExactDecimal(12))),
        .none,
      ]
    ),
    (.distribution, [.distribution([ExactDecimal(30), ExactDecimal(12)]), .none]),
  ]

  private func section() -> PublishedSection {
    let position = FilePosition(file: "Content/indicators/results.yml")
    let catalogue = IndicatorCatalogue(
      groups: [
        IndicatorGroup(
          id: "main", direction: Direction.ID("results"), number: nil, title: "Результаты")
      ],
      indicators: Self.kinds.enumerated().map { place, kind in
        Indicator(
          id: Indicator.ID("i\(place)"), direction: Direction.ID("results"), group: 0,
          title: "Показатель", kind: kind.0, better: .higher, position: position)
      })
    let schools = ["first", "second"].map {
      Organization(
        id: Organization.ID($0), name: $0, shortName: $0, kind: .school,
        position: FilePosition(file: "Content/organizations.csv", line: 2))
    }
    var table = ObservationTable(organizationCount: 2)
    for (place, kind) in Self.kinds.enumerated() {
      table.update(year: 2021, indicator: place) { column in
        column.organizations = kind.1.map { Observation(entry: $0, line: 2) }
        if place == 0 { column.organizations[0].flags = [.seriesBreak, .late] }
        if place == 2 { column.organizations[1].flags = [.late] }
      }
    }
    return PublishedSection(
      gating: Content(
        section: SectionSettings(
          municipality: "Заречный район", authority: "Отдел образования", title: "Мониторинг",
          address: "https://zarechny.example/", cycle: 2021),
        cycles: [Cycle(year: 2021)], organizations: OrganizationRegistry(schools), mechanisms: [],
        components: [], catalogue: catalogue, observations: table, breaks: [], submissions: [],
        addresses: [], documents: [], latestFact: nil))
  }

  private func text(_ section: PublishedSection) -> String {
    var bytes: [UInt8] = []
    _ = CycleDataset(of: section, years: [2021]).table.make(by: CSVPrinter()) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func read(_ text: String) -> (PublishedFigures, [Diagnostic]) {
    var log = DiagnosticLog()
    let figures = PublishedFigures(
      reading: [SourceText(text, file: "Site/dannye/2021.csv")], log: &log)
    return (figures, log.diagnostics)
  }

  @Test func printsEveryKindWithItsNumbersAndEveryAbsenceWithItsCode() {
    let lines = text(section()).split(separator: "\n")
    let columns = DatasetColumn.allCases.map(\.rawValue)
    #expect(lines.first.map(String.init) == columns.joined(separator: ","))
    let expected = [
      "2021,,first,i0,,66.666667,20,30,,,published,late|break",
      "2021,,second,i0,,,,,,,missing,",
      "2021,,first,i1,,12.5,,,,,published,", "2021,,second,i1,,,,,,,not-conducted,",
      "2021,,second,i2,,,,,,,suppressed,", "2021,,first,i3,,4.25,,,,12,published,",
      "2021,,first,i4,,1,,,,,published,", "2021,,,i4,,,1,2,,,published,",
      "2021,,first,i5,,30,,,20,12,published,", "2021,,first,i6,2,12,,,,,published,",
    ]
    for line in expected { #expect(lines.contains(Substring(line)), "\(line)") }
  }

  @Test func readsWhatItPrints() {
    let section = section()
    let text = text(section)
    let (figures, diagnostics) = read(text)
    #expect(figures == PublishedFigures(of: section))
    #expect(figures.standings.count > 14)
    #expect(diagnostics.isEmpty)
  }

  @Test func reportsWhatSomebodyHasChanged() {
    let header = "cycle,municipality,organization,indicator,bucket,value,numerator,denominator,"
    let (figures, diagnostics) = read(
      header + "previous,base,status\n2021,,a,i,,много,,,,,published\n2021,,b,i,,,,,,,скрыто\n"
        + "год,,c,i,,1,,,,,published\n2021,,d,i,,1,,,,,published\n")
    #expect(diagnostics.map(\.code) == [.changedOpenData, .changedOpenData, .changedOpenData])
    #expect(diagnostics.map(\.position.line) == [2, 3, 4])
    #expect(figures.standings.count == 2)
  }

  @Test func quotesWhatWouldBreakARow() {
    let table = DataTable(
      [DataTable.Column("id", "код", "Смысл", english: "Meaning", .text)],
      [[.text("a,\"b\"")], [.text("в\nдве")]])
    var bytes: [UInt8] = []
    _ = table.make(by: CSVPrinter()) { bytes += $0 }

    #expect(String(decoding: bytes, as: UTF8.self) == "id\n\"a,\"\"b\"\"\"\n\"в\nдве\"\n")
  }
}
