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
    audience: Audience = .publicReaders, organizationCount: Int = 2,
    corrections: [CorrectionNotice] = []
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
    var content = Content(
      section: settings, cycles: [cycle], organizations: OrganizationRegistry(schools),
      mechanisms: [], components: [],
      catalogue: IndicatorCatalogue(
        groups: [
          IndicatorGroup(
            id: "main", direction: Direction.ID("staff"), number: nil, title: "Кадры")
        ], indicators: [indicator]),
      observations: table, breaks: [], submissions: [], addresses: [], documents: [],
      latestFact: nil)
    content.corrections = corrections
    return PublishedSection(gating: content, for: audience)
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

  private func notice(
    _ kind: CorrectionNotice.Kind = .correction, of indicator: String = "category",
    year: Int = 2021,
    _ organization: String? = "s0", on day: Int
  ) throws -> CorrectionNotice {
    CorrectionNotice(
      date: try #require(CalendarDate(year: 2022, month: 5, day: day)), kind: kind, year: year,
      organization: organization.map { .init($0) }, indicator: .init(indicator), reason: "Сверено",
      position: FilePosition(file: "Content/corrections.csv", line: 2))
  }

  @Test func aCorrectionIsANewVersionOfTheData() throws {
    let data = OpenData(of: section(corrections: [try notice(on: 5)]))

    #expect(data.description.issued?.description == "2022-04-15")
    #expect(data.description.modified?.description == "2022-05-05")
    #expect(data.dates(of: .cycle(2021)).modified?.description == "2022-05-05")
    #expect(data.dates(of: .reference(.organizations)).modified?.description == "2022-04-15")
    #expect(data.passport?.fields[11].value == "20220505")
    #expect(
      data.has(
        "dannye/opendata/1234567894-monitoring/data-20220505-structure-20220415.csv"))
    #expect(
      data.description.citation.contains(
        " Опубликовано 15.04.2022, с исправлениями на 05.05.2022. "))
    let package = String(decoding: try bytes(data, "dannye/datapackage.json"), as: UTF8.self)
    #expect(package.contains(#""version": "2022-05-05""#))
  }

  private typealias Told = (kind: CorrectionNotice.Kind, organization: String?, day: Int)

  private static let told: [([Told], String)] = [
    ([(.correction, "s0", 5)], "Исправлено значение за 2021 год"),
    ([(.revision, "s0", 5)], "Уточнено значение за 2021 год"),
    ([(.correction, nil, 5)], "Исправлены значения за 2021 год"),
    ([(.correction, "s0", 5), (.revision, "s1", 5)], "Исправлены и уточнены значения за 2021 год"),
    ([(.revision, "s1", 4), (.correction, "s0", 5)], "Исправлено значение за 2021 год"),
  ]

  @Test(arguments: told.indices)
  func thePassportTellsOfTheLastCorrections(number: Int) throws {
    let (notices, words) = Self.told[number]
    let corrections = try notices.map { try notice($0.kind, $0.organization, on: $0.day) }
    let passport = OpenData(of: section(corrections: corrections)).passport

    #expect(passport?.fields[12].value == words)
  }

  @Test(arguments: [("unknown", 2021, 15), ("category", 2020, 15), ("category", 2021, 31)])
  func whatIsNotToldOrCameBeforePublicationIsNoVersion(
    indicator: String, year: Int, published: Int
  ) throws {
    let notice = try notice(of: indicator, year: year, on: 5)
    let day = CalendarDate(year: 2022, month: published == 15 ? 4 : 5, day: published)
    let data = OpenData(of: section(published: day, corrections: [notice]))

    #expect(data.description.modified == day)
    #expect(data.passport?.fields[12].value == "Первая публикация")
  }

  @Test func columnsThatAreSaidToBeFilledAre() {
    let data = OpenData(of: section(organizationCount: 3))
    for subject in data.machineTables {
      let table = data.table(subject)
      let rows = (0..<table.batchCount).flatMap(table.batch)
      for (place, column) in table.columns.enumerated() where column.isAlwaysFilled {
        #expect(rows.allSatisfy { !$0[place].text.isEmpty }, "\(subject), \(column.id)")
      }
    }
  }

  /// A total names no organization, and a row of CSV on the Web has to have what its key leads to.
  @Test(arguments: [
    ("csv-metadata.json", ["indicator", "status"]),
    ("datapackage.json", ["organization", "indicator", "status"]),
  ])
  func keysLeadFromTheColumnsThatEachStandardAllows(file: String, columns: [String]) throws {
    let bytes = try bytes(OpenData(of: section()), "dannye/" + file)
    let root = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let table = ((root?["tables"] ?? root?["resources"]) as? [[String: Any]])?.first
    let schema = (table?["tableSchema"] ?? table?["schema"]) as? [String: Any]
    let keys = try #require(schema?["foreignKeys"] as? [[String: Any]])

    #expect(keys.compactMap { ($0["columnReference"] ?? $0["fields"]) as? String } == columns)
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
