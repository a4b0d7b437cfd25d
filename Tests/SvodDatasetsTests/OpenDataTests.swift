import Foundation
import SvodChecksums
import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodPublication
import Testing

@testable import SvodDatasets

/// Which files a section has, and what is told of them.
struct OpenDataTests {
  private func section(
    taxpayerNumber: String? = "1234567894", published: CalendarDate? = day(15),
    audience: Audience = .publicReaders, organizationCount: Int = 2
  ) -> PublishedSection {
    let position = FilePosition(file: "Content/indicators/staff.yml")
    var settings = SectionSettings(
      municipality: "Заречный район", authority: "Отдел образования", title: "Мониторинг",
      address: "https://zarechny.example/", cycle: 2021)
    settings.contacts.taxpayerNumber = taxpayerNumber
    var indicator = Indicator(
      id: Indicator.ID("category"), direction: Direction.ID("staff"), group: 0, title: "Категория",
      kind: .share, better: .higher, position: position)
    indicator.concerns = .staff
    let schools = (0..<organizationCount).map {
      Organization(
        id: Organization.ID("s\($0)"), name: "Школа",
        shortName: $0 == 0 ? "Лицей №\u{A0}1" : "Школа",
        kind: .school, position: FilePosition(file: "Content/organizations.csv", line: 2))
    }
    var table = ObservationTable(organizationCount: organizationCount)
    table.update(year: 2021, indicator: 0) { column in
      column.organizations[0] = Observation(
        entry: .share(numerator: ExactDecimal(20), denominator: ExactDecimal(30)), line: 2)
    }
    var cycle = Cycle(year: 2021)
    cycle.published = published
    cycle.hasData = true
    return PublishedSection(
      gating: Content(
        section: settings, cycles: [cycle], organizations: OrganizationRegistry(schools),
        mechanisms: [], components: [],
        catalogue: IndicatorCatalogue(
          groups: [
            IndicatorGroup(
              id: "main", direction: Direction.ID("staff"), number: nil, title: "Кадры")
          ], indicators: [indicator]),
        observations: table, breaks: [], submissions: [], addresses: [], documents: [],
        latestFact: nil), for: audience)
  }

  private static func day(_ day: Int) -> CalendarDate? {
    CalendarDate(year: 2022, month: 4, day: day)
  }

  @Test func everyCycleIsThereInEveryFormatWithWhatExplainsIt() {
    let paths = OpenData(of: section()).paths

    #expect(
      paths == [
        "dannye/2021.csv", "dannye/2021-excel.csv", "dannye/2021.xlsx", "dannye/2021.json",
        "dannye/vse-gody.csv", "dannye/vse-gody-excel.csv", "dannye/vse-gody.xlsx",
        "dannye/vse-gody.json", "dannye/organizacii.csv", "dannye/pokazateli.csv",
        "dannye/statusy.csv", "dannye/priznaki.csv", "dannye/datapackage.json",
        "dannye/csv-metadata.json", "dannye/dcat.jsonld", "dannye/opendata/list.csv",
        "dannye/opendata/1234567894-monitoring/meta.csv",
        "dannye/opendata/1234567894-monitoring/structure-20220415.csv",
        "dannye/opendata/1234567894-monitoring/data-20220415-structure-20220415.csv",
        "dannye/sha256sums.txt",
      ])
  }

  private func bytes(_ data: OpenData, _ path: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try data.make(path) { bytes += $0 }
    return bytes
  }

  /// As GNU coreutils print them: digits, two spaces, the name from the list's own folder.
  @Test func theListOfChecksumsNamesEveryOtherFile() throws {
    let data = OpenData(of: section())
    let list = try bytes(data, "dannye/sha256sums.txt")
    let lines = String(decoding: list, as: UTF8.self).split(separator: "\n")

    #expect(lines.count == data.files.count - 1)
    for (line, path) in zip(lines, data.paths) {
      let bytes = try bytes(data, path)
      #expect(
        line == "\(SHA256Checksum.text(of: bytes))  \(path.dropFirst("dannye/".count))", "\(path)")
    }
  }

  @Test func everyFileIsMadeAndSealedAsItIs() throws {
    let data = OpenData(of: section())
    for (file, path) in zip(data.files, data.paths) {
      let bytes = try bytes(data, path)
      let seal = try #require(OpenData(of: section()).seal(of: file))
      #expect(seal.byteCount == bytes.count, "\(path)")
      #expect(seal.checksum == SHA256Checksum.text(of: bytes), "\(path)")
    }
    #expect(try bytes(data, "dannye/2020.csv").isEmpty)
  }

  @Test func everyTableTellsHowManyRowsItHasInEachFormat() {
    let data = OpenData(of: section(organizationCount: 3))
    for format in [DatasetFile.Format.csv, .excelCSV, .json, .spreadsheet] {
      #expect(data.seal(of: .table(.cycle(2021), format))?.rowCount == 4, "\(format)")
    }
    #expect(data.rowCount(of: .reference(.organizations)) == 3)
    #expect(data.seal(of: .catalogue(.dataPackage))?.rowCount == nil)
  }

  @Test func aTableTooLongForOtherFormatsIsThereAsCSVAlone() {
    let data = OpenData(of: section(organizationCount: OpenData.greatestCellCount + 1))

    #expect(data.isLong)
    #expect(data.formats(of: .cycle(2021)) == [.csv, .excelCSV])
    #expect(data.datasets == [.cycle(2021)])
    #expect(!OpenData(of: section()).isLong)
  }

  @Test func theInternalEditionNamesItsTablesAndIsInNoCatalogue() {
    let data = OpenData(of: section(audience: .workingGroup))

    #expect(data.has("dannye/2021-working-group.csv"))
    #expect(!data.has("dannye/2021.csv"))
    #expect(!data.has("dannye/dcat.jsonld"))
    #expect(data.passport == nil)
    #expect(data.description.title.hasSuffix("(внутреннее издание, не для публикации)"))
  }

  @Test func thereIsNoPassportWithoutTaxpayersNumberOrDate() {
    #expect(OpenData(of: section(taxpayerNumber: nil)).passport == nil)
    #expect(OpenData(of: section(published: nil)).passport == nil)
    #expect(OpenData(of: section()).passport?.fields.count == 15)
  }

  @Test func thePassportTellsWhatItKnowsInTheirOrder() throws {
    let fields = try #require(OpenData(of: section()).passport).fields

    #expect(fields.map(\.title).first == "Идентификационный номер")
    #expect(fields.map(\.title).last == "Ключевые слова")
    #expect(fields[0].value == "1234567894-monitoring")
    #expect(fields[5].value == nil)
    #expect(fields[10].value == "20220415")
    #expect(fields[12].value == "Первая публикация")
  }

  @Test func namesThatSeveralShareCarryTheirIds() throws {
    let data = OpenData(of: section(organizationCount: 3))
    let text = String(decoding: try bytes(data, "dannye/2021-excel.csv"), as: UTF8.self)

    #expect(text.contains("2021;Лицей № 1;"))
    #expect(text.contains("2021;Школа (s1);"))
    #expect(text.contains("2021;в целом;"))
  }

  @Test func aSectionWithoutFiguresHasNoFiles() {
    let empty = PublishedSection(
      gating: Content(
        section: SectionSettings(
          municipality: "Заречный район", authority: "Отдел", title: "Мониторинг",
          address: "https://zarechny.example/", cycle: 2021),
        cycles: [Cycle(year: 2021)], organizations: OrganizationRegistry([]), mechanisms: [],
        components: [], catalogue: IndicatorCatalogue(groups: [], indicators: []),
        observations: ObservationTable(organizationCount: 0), breaks: [], submissions: [],
        addresses: [], documents: [], latestFact: nil))

    #expect(OpenData(of: empty).files.isEmpty)
  }

  @Test(arguments: [
    ("dannye/2021.csv", true), ("dannye/2021-working-group.csv", true),
    ("dannye/2021-excel.csv", false), ("dannye/vse-gody.csv", false),
    ("dannye/organizacii.csv", false), ("dannye/2021/values.csv", false),
    ("dannye/2021.json", false), ("2021.csv", false), ("dannye/20211.csv", false),
  ])
  func knowsTheTablesThatTheNextPublicationReads(path: String, isOfCycle: Bool) {
    #expect(DatasetFile.isOfCycle(path) == isOfCycle)
  }

  @Test func descriptionsAreJSON() throws {
    let data = OpenData(of: section())
    for name in ["datapackage.json", "csv-metadata.json", "dcat.jsonld", "2021.json"] {
      let bytes = try bytes(data, "dannye/" + name)
      let value = try JSONSerialization.jsonObject(with: Data(bytes))
      #expect(value is [String: Any], "\(name)")
    }
  }
}
